// What became of a reminder, in words: why it came, or why it did not.
import type { ReminderHistory } from '$bindings/ReminderHistory';
import type { ReminderEvent } from '$bindings/ReminderEvent';
import { capitalize, t } from '$text/fluent.svelte';

/** Whether it is still to come, or on its way. */
export const isAhead = ({ state }: ReminderHistory) => state === 'pending' || state === 'claimed';

/** The cause of an event, or nothing where the state says it all. */
function causeOf({ state, cause }: ReminderEvent): string {
  const plain =
    (state === 'pending' && cause === 'planned') || (state === 'shown' && cause === 'shown');
  return plain ? '' : t(`cause-${cause}`);
}

/** `No longer wanted: you skipped the massage.` */
function words(event: ReminderEvent): string {
  const what = capitalize(t(`reminder-state-${event.state}`));
  const cause = causeOf(event);
  return cause ? t('lately-because', { what, cause }) : t('lately-plain', { what });
}

/** One sentence: where it stands, and why. Leaving the screen is no news. */
export function sentenceOf({ events, state }: ReminderHistory): string {
  const last =
    events.findLast((event) => event.state === state && event.cause !== 'closed_on_screen') ??
    events.at(-1);
  return last ? words(last) : t('lately-plain', { what: capitalize(t(`reminder-state-${state}`)) });
}

/** All that happened, the oldest first. */
export const happened = ({ events }: ReminderHistory) =>
  events.map((event) => ({ at: event.at, words: words(event) }));
