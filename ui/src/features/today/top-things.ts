// What wants to be seen above the hero, of which one thing is shown at a time: what can be answered now
// comes first.
import type { Notice } from '$bindings/Notice';
import type { Today } from '$bindings/Today';
import type { TopSlot } from '$bindings/TopSlot';
import { isReminder } from '$features/reminders/notices';
import { ms } from '$text/time';
import { questionId } from './receipt';

export type TopThing = { id: string } & (
  | { kind: 'question'; top: TopSlot }
  | { kind: 'notice'; notice: Notice }
  | { kind: 'referral' | 'zone' | 'ahead' }
);

/** What became of the journal, or of a time that was picked, as long as that matters; newest first. */
export const newsIn = ({ inbox }: Today, now: number): Notice[] =>
  inbox
    .filter((notice) => !isReminder(notice) && !(notice.slot && ms(notice.slot.end) <= now))
    .sort((a, b) => ms(b.at) - ms(a.at));

/** Everything that waits for its turn. `question` is the one that has not been put off. */
export function topThings(
  today: Today,
  question: TopSlot | null,
  isZoneUnknown: boolean,
  now: number,
): TopThing[] {
  const things: TopThing[] = newsIn(today, now).map((notice) => ({
    id: notice.id,
    kind: 'notice',
    notice,
  }));
  if (question) things.unshift({ id: questionId(question)!, kind: 'question', top: question });
  if (today.referral) things.push({ id: 'referral', kind: 'referral' });
  if (isZoneUnknown) things.push({ id: 'zone', kind: 'zone' });
  if (today.ahead) things.push({ id: 'ahead', kind: 'ahead' });
  return things;
}
