// How far a trial is, in words, and when that changes by itself.
import type { Trial } from '$bindings/Trial';
import type { TrialStep } from '$bindings/TrialStep';
import { clockFormat, live } from '$page/store.svelte';
import { t } from '$text/fluent.svelte';
import { dayAndClock, ms } from '$text/time';

export const runs = ({ step }: Trial) => step.kind !== 'complete' && step.kind !== 'stopped';

/** Day and time, such as “tomorrow 17:00”. */
export const when = (instant: string) => dayAndClock(instant, live.now, clockFormat());

/** Where it stands, in a line. */
export function stepLine(trial: Trial): string {
  const { step, counted, sessions, taken } = trial;
  const so = { counted, sessions };
  switch (step.kind) {
    case 'session':
      return taken.length
        ? t('trial-step.session', { ...so, leg: step.leg })
        : t('trial-step.begun', { leg: step.leg });
    case 'massage':
      return t('trial-step.massage', { ...so, leg: step.leg });
    case 'evening':
      return t('trial-step.evening', { ...so, time: when(step.from) });
    case 'asks':
      return t('trial-step.asks', so);
    case 'complete':
      return t('trial-step.complete', so);
    case 'stopped':
      return t('trial-step.stopped', so);
  }
}

/** When the journal may answer differently although nothing was noted, in milliseconds. */
export function changesAt(step: TrialStep): number {
  if (step.kind === 'massage' || step.kind === 'asks') return ms(step.until);
  return step.kind === 'evening' ? ms(step.from) : Infinity;
}
