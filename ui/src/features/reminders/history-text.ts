// What became of a reminder, in words: why it came, or why it did not.
import type { ReminderHistory } from '$bindings/ReminderHistory';
import type { ReminderEvent } from '$bindings/ReminderEvent';
import { capitalize, hasMessage, t } from '$text/fluent.svelte';

/** Whether it is still to come, or on its way. */
export const isAhead = ({ state }: ReminderHistory) => state === 'pending' || state === 'claimed';

/** The cause of a step, or nothing where the step says it all. */
function causeOf({ step, cause }: ReminderEvent): string {
  const id = `cause-${cause.replace(':', '-')}`;
  const plain =
    (step === 'pending' && cause === 'planned') || (step === 'shown' && cause === 'shown');
  if (!cause || plain) return '';
  return hasMessage(id) ? t(id) : cause;
}

/** `No longer wanted: you skipped the massage.` */
function words(step: ReminderEvent): string {
  const what = capitalize(t(`reminder-state-${step.step}`));
  const cause = causeOf(step);
  return cause ? t('lately-because', { what, cause }) : t('lately-plain', { what });
}

/** One sentence: where it stands, and why. Leaving the screen is no news. */
export function sentenceOf({ steps, state }: ReminderHistory): string {
  const last =
    steps.findLast((step) => step.step === state && step.cause !== 'closed_on_screen') ??
    steps.at(-1);
  return last ? words(last) : t('lately-plain', { what: capitalize(t(`reminder-state-${state}`)) });
}

/** All that happened, the oldest first. */
export const happened = ({ steps }: ReminderHistory) =>
  steps.map((step) => ({ at: step.at, words: words(step) }));
