import type { Notice } from '$bindings/Notice';
import { clockFormat, live } from '$page/store.svelte';
import { capitalize, t } from '$text/fluent.svelte';
import { dayAndClock, span } from '$text/time';

/** Whether a notice is about a reminder. The others say what became of the journal or of a time that
 * was picked, which nobody may overlook. */
export const isReminder = ({ kind }: Notice) =>
  kind === 'not_shown' || kind === 'missed' || kind === 'unanswered';

/** What it says: of a reminder, what it was about, too. */
export function noticeText({ kind, reminder_kind, slot, count, since, file }: Notice): string {
  const at = (instant: string) => dayAndClock(instant, live.now, clockFormat());
  const what = reminder_kind
    ? t(`inbox-notice-${reminder_kind}`, {
        span: slot ? span(slot.start, slot.end, live.now, clockFormat()) : '',
      })
    : '';
  const became = t(`inbox-${kind}`, {
    count,
    time: slot ? at(slot.start) : '',
    since: since ? at(since) : '',
    file: file ?? '',
  });
  return [capitalize(what), became].filter(Boolean).join(' ');
}
