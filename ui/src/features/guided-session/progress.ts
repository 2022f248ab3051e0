// How far a guided session is. Time comes from the clock: nothing is counted, so that a window that was
// closed, asleep or hidden finds the same place as any other.
import type { RunningSession } from '$bindings/RunningSession';
import type { Step } from '$bindings/Step';
import { ms } from '$text/time';

/** What the place of a session follows from. */
export type Timed = Pick<RunningSession, 'steps' | 'position_ms' | 'running_since'>;

/** The length of all steps, in milliseconds. */
export const lengthOf = (steps: Step[]) =>
  steps.reduce((all, { seconds }) => all + seconds, 0) * 1000;

/** How far a session is, in milliseconds from its beginning; a clock that was set back loses nothing. */
export function positionAt({ steps, position_ms, running_since }: Timed, now: number): number {
  const gone = running_since === null ? 0 : Math.max(0, now - ms(running_since));
  return Math.min(position_ms + gone, lengthOf(steps));
}

/** Where a session is. All times in milliseconds. */
export interface Place {
  index: number;
  step: Step;
  /** Of the step. */
  passed: number;
  left: number;
  /** Of the whole session. */
  leftInAll: number;
  /** Whether the last step is over. */
  isOver: boolean;
}

export function placeAt(session: Timed, now: number): Place {
  const at = positionAt(session, now);
  const { steps } = session;
  const leftInAll = lengthOf(steps) - at;
  let before = 0;
  for (const [index, step] of steps.entries()) {
    const long = step.seconds * 1000;
    const isLast = index === steps.length - 1;
    if (at < before + long || isLast) {
      const passed = Math.min(at - before, long);
      return {
        index,
        step,
        passed,
        left: long - passed,
        leftInAll,
        isOver: isLast && leftInAll <= 0,
      };
    }
    before += long;
  }
  throw new Error('a session has steps');
}

/** A move within its step, in milliseconds from the beginning of the step. */
export interface Span {
  id: string;
  from: number;
  until: number;
}

/** The moves of a step, stretched or squeezed to its length. */
export function spansOf({ seconds, part }: Step): Span[] {
  const moves = part?.moves ?? [];
  const sum = moves.reduce((all, move) => all + move.seconds, 0);
  let before = 0;
  return moves.map(({ id, seconds: own }) => {
    const from = before;
    before += own;
    const scaled = (at: number) => Math.round((at / sum) * seconds * 1000);
    return { id, from: scaled(from), until: scaled(before) };
  });
}

/** The move in hand; `null` where there is none. */
export function spanAt(step: Step, passed: number): Span | null {
  const spans = spansOf(step);
  return spans.find(({ until }) => passed < until) ?? spans.at(-1) ?? null;
}

/** Milliseconds until a step or a move ends; `null` while nothing moves. */
export function untilChange(session: Timed, now: number): number | null {
  const { step, passed, left, isOver } = placeAt(session, now);
  if (session.running_since === null || isOver) return null;
  const next = spansOf(step).find(({ until }) => passed < until);
  return next ? Math.min(next.until - passed, left) : left;
}

/** How long each step was really done, in milliseconds. */
export function doneAt(session: Timed & Pick<RunningSession, 'done_ms'>, now: number): number[] {
  const [begun, here] = [session.position_ms, positionAt(session, now)];
  let before = 0;
  return session.steps.map(({ seconds }, index) => {
    const [from, until] = [before, (before += seconds * 1000)];
    const now = Math.max(0, Math.min(here, until) - Math.max(begun, from));
    return (session.done_ms[index] ?? 0) + now;
  });
}

/** Whether a step works on a muscle. */
export const isWork = ({ kind }: Step) => kind === 'massage' || kind === 'move';

/** Less massage than that is not logged, in seconds. */
const LEAST_LOGGED = 30;

/** Whether what was done so far is enough to be logged; each step counts in whole seconds. */
export const isLoggedAt = (session: Parameters<typeof doneAt>[0], now: number) =>
  doneAt(session, now).reduce(
    (all, done, index) => (isWork(session.steps[index]!) ? all + Math.round(done / 1000) : all),
    0,
  ) >= LEAST_LOGGED;

/** How much was massaged, in milliseconds. */
export const massagedAt = (session: Parameters<typeof doneAt>[0], now: number) =>
  doneAt(session, now).reduce(
    (all, done, index) => (isWork(session.steps[index]!) ? all + done : all),
    0,
  );
