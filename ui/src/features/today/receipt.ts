// What stands in the top slot after an answer, and for how long.
import type { Today } from '$bindings/Today';
import type { TopSlot } from '$bindings/TopSlot';
import type { Undo } from '$bindings/Undo';
import { dayNumber, ms } from '$text/time';

export interface Receipt {
  said: string;
  more: string;
  /** What takes the answer back. */
  undo: Undo | null;
  /** When it was given, in milliseconds. */
  at: number;
  /** The workout of the plan that was open after it. */
  workout: string | null;
  /** The question that came right after it, and waits. */
  next: string | null;
}

/** How long what waits lets the receipt be read, in milliseconds. */
const READ = 60_000;

/** What tells one question from another. */
export function questionId(top: TopSlot | null): string | null {
  if (!top) return null;
  if ('plan' in top) return `${top.kind}/${top.plan}`;
  if ('workout' in top) return `${top.kind}/${top.workout}`;
  return 'until' in top ? `${top.kind}/${top.until}` : top.kind;
}

/** The receipt of the answer that led to this state. */
export const receiptOf = (
  said: string,
  more: string,
  after: Today,
  now: number,
  undo: Undo | null = after.undo,
): Receipt => ({
  said,
  more,
  undo,
  at: now,
  workout: after.open?.workout.id ?? null,
  next: questionId(after.top),
});

/**
 * Whether the answer still stands and nothing newer is to be seen: it ends when it is taken back, by
 * whomever, with a new question, with the plan of another workout, and with its day.
 */
export function stands(
  { undo, at, workout, next }: Receipt,
  today: Today,
  question: TopSlot | null,
  /** Whether the question or anything else is to be seen in its place. */
  waits: boolean,
  now: number,
): boolean {
  const takenBack = undo && (!today.undo || ms(today.undo.at) < ms(undo.at));
  if (takenBack || dayNumber(now, today.zone) !== dayNumber(at, today.zone)) return false;
  if (today.open && today.open.workout.id !== workout) return false;
  if (question && questionId(question) !== next) return false;
  return !waits || now - at < READ;
}
