// A change of what is planned, and which massages move with it.
import type { Fault } from '$bindings/Fault';
import type { Replanned } from '$bindings/Replanned';
import type { SessionChange } from '$bindings/SessionChange';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import type { Week } from '$bindings/Week';
import { ipc } from '$ipc';
import { loadPart } from '$page/later.svelte';
import { act, clockFormat, live } from '$page/store.svelte';
import { addWeekTexts, capitalize, t } from '$text/fluent.svelte';
import { dayAndClock, dayInFull, dayNumber } from '$text/time';

/** A massage that has moved, and the session that made the difference. */
export interface Moved {
  before: Slot | null;
  after: Slot | null;
  cause: Pick<SessionEntry, 'kind' | 'start'> | null;
  how: SessionChange;
}

/** The session that is planned, changed or removed. */
export interface Cause {
  /** Absent for a new one. */
  id?: string;
  session: Pick<SessionEntry, 'kind' | 'start'>;
  how: SessionChange;
}

/** How far ahead massages are looked for, in days. */
const AHEAD = 14;
/** More would not be read in a toast. */
const MOST = 2;

/**
 * Runs a command that changes what is planned. Of a single session it answers with Today alone: what moved
 * is then seen by the weeks before and after it.
 */
export async function replan(
  verb: () => Promise<Today | Replanned>,
  cause: Cause | null,
): Promise<{ fault: Fault | null; moved: Moved[] }> {
  const before = cause && (await ahead());
  let moved: Moved[] = [];
  const fault = await act(
    verb().then((answer) => {
      if (!('moved' in answer)) return answer;
      moved = answer.moved;
      return answer.today;
    }),
  );
  if (fault) return { fault, moved };
  const after = before && (await ahead());
  if (before && after && cause)
    moved = movedBetween(before, after, cause, live.today?.open?.id ?? null);
  if (moved.length) await loadPart(addWeekTexts());
  return { fault, moved };
}

/** The days to come; `null` if they cannot be read, for the change does not depend on it. */
async function ahead(): Promise<Week | null> {
  const day = dayNumber(live.now, clockFormat().zone);
  try {
    return await ipc.week(new Date(day * 86_400_000).toISOString().slice(0, 10), AHEAD);
  } catch {
    return null;
  }
}

/** What a massage follows from: the plan, or a session by its id. */
function slotsOf(week: Week): Map<string, Slot> {
  const slots = week.days.flatMap((day) => day.slots);
  return new Map(
    slots.flatMap(({ plan, after, slot }): [string, Slot][] => {
      const key = plan ?? after?.session;
      return key ? [[key, slot]] : [];
    }),
  );
}

const seen = (slot: Slot | undefined) =>
  slot && JSON.stringify([slot.start, slot.minutes, slot.delivery, slot.pressure]);

/** Which massages moved, but for those of the session that was changed. `open`: the plan that is open. */
export function movedBetween(
  before: Week,
  after: Week,
  { id, session, how }: Cause,
  open: string | null,
): Moved[] {
  const [were, are] = [slotsOf(before), slotsOf(after)];
  const sessionsOf = (week: Week) => week.days.flatMap((day) => day.sessions.map((one) => one.id));
  const [early, late] = [new Set(sessionsOf(before)), new Set(sessionsOf(after))];
  // of both weeks: what is new or gone itself explains its massage
  const stays = (key: string) => key === open || (early.has(key) && late.has(key));
  return [...new Set([...were.keys(), ...are.keys()])]
    .filter((key) => key !== id && stays(key) && seen(were.get(key)) !== seen(are.get(key)))
    .map((key) => ({
      before: were.get(key) ?? null,
      after: are.get(key) ?? null,
      cause: session,
      how,
    }));
}

/** What was changed, and then what moved with it, for a toast. */
export const withMoved = (text: string, moved: Moved[]): string =>
  moved.length ? moved.slice(0, MOST).map(movedWords).join(' ') : text;

/** `Your massage moves from Saturday to Sunday: race Tuesday.` */
export function movedWords({ before, after, cause, how }: Moved): string {
  const format = clockFormat();
  const day = (instant: string) => dayInFull(instant, live.now, format.zone);
  const time = (instant: string) => dayAndClock(instant, live.now, format);
  const named = cause
    ? `week-cause-${cause.kind}${how === 'removed' ? '.gone' : ''}`
    : 'week-cause-plan';
  const why = t(named, { day: cause ? day(cause.start) : '' });
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
