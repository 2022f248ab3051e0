// The history of a reminder as text: why it appeared, or why it did not.
import type { ReminderHistory } from '$bindings/ReminderHistory';
import type { ReminderEvent } from '$bindings/ReminderEvent';
import { capitalize, t } from '$text/fluent.svelte';

/** Whether it is pending or being delivered. */
export const isAhead = ({ state }: ReminderHistory) => state === 'pending' || state === 'claimed';

const SAID = new Set<ReminderHistory['state']>(['shown', 'answered', 'missed', 'parked']);
const HELD = new Set<ReminderEvent['cause']>(['quiet_hours', 'paused', 'one_a_day']);

/** Whether it was shown, missed or held back: what one may want to know about later. */
export const isWorthTelling = ({ state, events }: ReminderHistory) =>
  SAID.has(state) || events.some((event) => event.state === 'shown' || HELD.has(event.cause));

/** The text of an event's cause; empty where the state says it all. */
function causeOf({ state, cause }: ReminderEvent): string {
  const plain =
    (state === 'pending' && cause === 'planned') || (state === 'shown' && cause === 'shown');
  return plain ? '' : t(`cause-${cause}`);
}

/** `No longer needed: you skipped the massage.` */
function words(event: ReminderEvent): string {
  const what = capitalize(t(`reminder-state-${event.state}`));
  const cause = causeOf(event);
  return cause
    ? t('reminder-history-event-with-cause', { what, cause })
    : t('reminder-history-event-alone', { what });
}

/** One sentence on its state and the cause. Leaving the screen does not count as news. */
export function sentenceOf({ events, state }: ReminderHistory): string {
  const last =
    events.findLast((event) => event.state === state && event.cause !== 'closed_on_screen') ??
    events.at(-1);
  return last
    ? words(last)
    : t('reminder-history-event-alone', { what: capitalize(t(`reminder-state-${state}`)) });
}

/** All its events, oldest first. */
export const happened = ({ events }: ReminderHistory) =>
  events.map((event) => ({ at: event.at, words: words(event) }));
