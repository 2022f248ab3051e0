// Which muscle it is now while a self-massage runs: its minutes, shared evenly among its first muscles.
import type { Muscle } from '$bindings/Muscle';
import type { Slot } from '$bindings/Slot';
import type { Tool } from '$bindings/Tool';
import { inTurn, stationOf } from '$features/plan/in-turn';
import { typesOf } from '$features/plan/tools';
import { ms } from '$text/time';

/** No muscle gets fewer minutes than this, as long as there are more muscles than minutes allow. */
const LEAST = 3.5;

export interface Running {
  muscles: Muscle[];
  /** Which of them is in hand, and what share of its minutes has passed. */
  index: number;
  share: number;
  now: Muscle;
  next: Muscle | null;
  /** Minutes that have passed, and in all. */
  passed: number;
  minutes: number;
}

/** The muscles that so many minutes are enough for. */
export const enoughFor = (minutes: number, focus: Muscle[]): Muscle[] =>
  focus.slice(0, Math.max(1, Math.floor(minutes / LEAST)));

/** In the order in which they are worked on: a therapist has their own. */
function inOrder(muscles: Muscle[], slot: Slot, tools: Tool[]): Muscle[] {
  if (slot.delivery === 'therapist') return muscles;
  // a gun only adds to what hands and other tools do
  const type = typesOf(slot, tools).find((one) => one !== 'percussion') ?? 'swedish';
  return inTurn(muscles, ({ group }) => stationOf(group, type, tools));
}

export function stepsOf(
  since: string,
  until: string,
  slot: Slot | null,
  tools: Tool[],
  now: number,
): Running | null {
  if (!slot) return null;
  const whole = ms(until) - ms(since);
  const muscles = inOrder(enoughFor(whole / 60_000, slot.focus), slot, tools);
  const first = muscles[0];
  if (!first || whole <= 0) return null;
  const gone = Math.min(Math.max(now - ms(since), 0), whole);
  const at = Math.min((gone / whole) * muscles.length, muscles.length);
  const index = Math.min(Math.floor(at), muscles.length - 1);
  return {
    muscles,
    index,
    share: at - index,
    now: muscles[index] ?? first,
    next: muscles[index + 1] ?? null,
    passed: Math.floor(gone / 60_000),
    minutes: Math.round(whole / 60_000),
  };
}
