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

/** The questions that a referral comes before: it is above all that can wait (rules 6). */
export const AFTER_REFERRAL: ReadonlySet<TopSlot['kind']> = new Set([
  'check_in',
  'conditions',
  'how_it_went',
  'trial_massage',
  'trial_evening',
]);

/** Everything that waits for its turn. `question` is the one that has not been put off. */
export function topThings(
  today: Today,
  question: TopSlot | null,
  isZoneUnknown: boolean,
  now: number,
): TopThing[] {
  const asked: TopThing[] = question
    ? [{ id: questionId(question)!, kind: 'question', top: question }]
    : [];
  const referral: TopThing[] = today.referral ? [{ id: 'referral', kind: 'referral' }] : [];
  const news = newsIn(today, now).map((notice): TopThing => {
    return { id: notice.id, kind: 'notice', notice };
  });
  const waits = question !== null && AFTER_REFERRAL.has(question.kind);
  const things = waits ? [...referral, ...asked, ...news] : [...asked, ...referral, ...news];
  if (isZoneUnknown) things.push({ id: 'zone', kind: 'zone' });
  if (today.ahead) things.push({ id: 'ahead', kind: 'ahead' });
  return things;
}
