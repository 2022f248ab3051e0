// What the hero says while the safety questions wait.
import type { OpenPlan } from '$bindings/OpenPlan';
import { capitalize, t } from '$text/fluent.svelte';
import { dayAndClock, type ClockFormat } from '$text/time';

/** What comes after the safety questions: a time that was kept stays in sight meanwhile. */
export function afterQuestions(
  { phase, slot }: OpenPlan,
  now: number,
  format: ClockFormat,
): string {
  const at = (instant: string) => dayAndClock(instant, now, format);
  switch (phase.kind) {
    case 'kept':
    case 'ask_booked':
    case 'near':
      return capitalize(t('questions-kept', { time: at(slot!.start) }));
    case 'unanswered':
      return t('questions-did-you', { time: at(phase.start) });
    default:
      return t('questions-plan');
  }
}
