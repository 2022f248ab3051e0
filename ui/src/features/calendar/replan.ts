// A change of what is planned, and which massages move with it.
import type { Fault } from '$bindings/Fault';
import type { MassageMoved } from '$bindings/MassageMoved';
import type { Replanned } from '$bindings/Replanned';
import { loadPart } from '$page/later.svelte';
import { act, clockFormat, live } from '$page/store.svelte';
import { addWeekTexts, capitalize, hasMessage, t } from '$text/fluent.svelte';
import { dayAndClock, dayInFull } from '$text/time';

/** More would not be read in a toast. */
const MOST = 2;

/** Runs a command that changes what is planned. */
export async function replan(
  verb: Promise<Replanned>,
): Promise<{ fault: Fault | null; moved: MassageMoved[] }> {
  let moved: MassageMoved[] = [];
  const fault = await act(
    verb.then((answer) => {
      moved = answer.moved;
      return answer.today;
    }),
  );
  if (moved.length) await loadPart(addWeekTexts());
  return { fault, moved };
}

/** What was changed, and then what moved with it, for a toast. */
export function withMoved(text: string, moved: MassageMoved[]): string {
  // the toast has words of its own for a massage that was picked and has gone
  const news = moved.filter(({ before }) => !before || before.start !== live.lost?.start);
  if (!news.length || !hasMessage('week-moved')) return text;
  const said = news.length > MOST ? news.slice(0, MOST - 1) : news;
  const rest = news.length - said.length;
  const more = rest ? [t('week-moved-more', { count: rest })] : [];
  return [text, ...said.map(movedWords), ...more].join(' ');
}

/** `Your massage moves from Saturday to Sunday: race Tuesday.` */
export function movedWords({ before, after, cause, how }: MassageMoved): string {
  const format = clockFormat();
  const day = (instant: string) => dayInFull(instant, live.now, format.zone);
  const time = (instant: string) => dayAndClock(instant, live.now, format);
  const named = cause
    ? `week-cause-${cause.kind}${how === 'removed' ? '.gone' : ''}`
    : 'week-cause-plan';
  const why = t(named, {
    day: cause ? day(cause.start) : '',
    what: t('competition-word', { activity: cause?.activity ?? 'none' }),
  });
  if (!before || !after) {
    const id = before ? 'week-moved-gone' : 'week-moved-new';
    const values = {
      before: time((before ?? after)!.start),
      after: time((after ?? before)!.start),
    };
    return capitalize(t(id, { ...values, cause: why }));
  }
  if (before.start === after.start)
    return t('week-moved-changed', { before: time(before.start), cause: why });
  // on the same day by its times
  const say = day(before.start) === day(after.start) ? time : day;
  return t('week-moved', { before: say(before.start), after: say(after.start), cause: why });
}
