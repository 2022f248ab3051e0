// Which massages a change of the sample's plans moves. The journal's own answer is `planning/moved.rs`.
import type { MassageMoved } from '$bindings/MassageMoved';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Slot } from '$bindings/Slot';
import type { Week } from '$bindings/Week';

const PLAN = 'plan';

const sessionsOf = (week: Week) => week.days.flatMap(({ sessions }) => sessions);
const slotsOf = (week: Week) => week.days.flatMap(({ slots }) => slots);

/** What is planned of a session: one that is moved is new there. */
const timeOf = ({ start, end }: SessionEntry) => `${start} ${end}`;

/** The massage of the plan, and of each session, which keeps its id when it is moved. */
function massagesOf(week: Week): Map<string, Slot | null> {
  const slots = slotsOf(week);
  const found = (id: string) => slots.find(({ after }) => after?.session === id)?.slot ?? null;
  return new Map([
    [PLAN, slots.find(({ plan }) => plan)?.slot ?? null],
    ...sessionsOf(week).map((one): [string, Slot | null] => [one.id, found(one.id)]),
  ]);
}

/** The sessions that only one of them has. */
function notIn(week: Week, other: Week): SessionEntry[] {
  const known = new Set(sessionsOf(other).map((one) => timeOf(one) + one.kind));
  return sessionsOf(week).filter((one) => !known.has(timeOf(one) + one.kind));
}

const seen = (slot: Slot | null) =>
  slot && JSON.stringify([slot.start, slot.minutes, slot.delivery, slot.pressure]);

/** What moved from one state of the days to come to the next, because of a session that is new or has gone. */
export function movedBetween(before: Week, after: Week): MassageMoved[] {
  const added = notIn(after, before)[0];
  const cause = added ?? notIn(before, after)[0] ?? null;
  const how = cause === null || added ? 'planned' : 'removed';
  const are = massagesOf(after);
  return [...massagesOf(before)].flatMap(([key, was]): MassageMoved[] => {
    const is = are.get(key);
    if (is === undefined || seen(was) === seen(is)) return [];
    return [{ before: was, after: is, cause, how, provisional: key !== PLAN }];
  });
}
