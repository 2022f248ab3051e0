// How a session speaks of its steps.
import type { Muscle } from '$bindings/Muscle';
import type { Part } from '$bindings/Part';
import type { Pressure } from '$bindings/Pressure';
import type { Step } from '$bindings/Step';
import type { Tool } from '$bindings/Tool';
import { moveOf, muscles } from '$features/muscles/facts';
import { capitalize, t } from '$text/fluent.svelte';
import { inSentence, muscle } from '$text/words';

const SECOND = 1000;

/** `1:28`, what is left of a step. It shows zero only when there is nothing left. */
export function timer(left: number): string {
  const seconds = Math.ceil(left / SECOND);
  return t('session-timer', {
    minutes: String(Math.floor(seconds / 60)),
    seconds: String(seconds % 60).padStart(2, '0'),
  });
}

/** `45 s`, `2 min`, `1 min 30`. */
export function duration(milliseconds: number): string {
  const whole = Math.round(milliseconds / SECOND);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return t('session-seconds', { seconds });
  if (seconds === 0) return t('time-minutes', { minutes });
  return t('session-minutes-and-seconds', { minutes, seconds: String(seconds).padStart(2, '0') });
}

export const muscleOf = ({ muscle: group, side }: Part): Muscle =>
  side === 'both' ? { group } : { group, side };

/** `left calf`, for use within a sentence. */
export const partName = (part: Part) => inSentence(muscle(muscleOf(part)));

/** What stands large: the muscle with its side, or what to change. `before`: the step before it. */
export function titleOf({ kind, part }: Step, before: Step | undefined): string {
  if (!part) return t(kind === 'end' ? 'session-rest' : 'session-arrive');
  if (kind !== 'change') return muscle(muscleOf(part));
  const isSameMuscle = before?.part?.muscle === part.muscle && part.side !== 'both';
  if (isSameMuscle) return t(part.side === 'left' ? 'session-change-left' : 'session-change-right');
  return t('session-place', { station: t(`station-${part.station}`) });
}

/** What to do, in a sentence. `move`: the one in hand. */
export function sentenceOf({ kind, part }: Step, move: string | null): string {
  if (!part) return t(kind === 'end' ? 'session-rest-how' : 'session-arrive-how');
  if (move) return t(move);
  const how = part.tool ? `${part.muscle}_${part.tool}` : `${part.muscle}_instead.how`;
  return t(how);
}

/** The name of a move by its kind; the last one follows the massage. */
export function moveName({ muscle: group }: Part, id: string): string {
  const made = moveOf(group, id);
  return t(made ? `move-${made.kind}` : 'muscles-after');
}

/** The longest that a massage gun stays on a side, in seconds (rules 4.11). */
const GUN = 60;

/** Why a step cannot change its length. `isLongest`: because of the step itself, and not of the session. */
export function noChange(by: number, { part, kind }: Step, isLongest: boolean): string {
  if (by < 0) return t('session-no-shorter');
  if (!isLongest) return t('session-no-longer');
  if (!part || kind === 'change') return t('session-no-longer-between');
  if (part.tool !== 'gun') return t('session-no-longer-muscle');
  const most = Math.min(GUN, muscles[part.muscle].gun?.max_seconds ?? GUN);
  return t('session-no-longer-gun', { time: duration(most * SECOND) });
}

/** How it should feel with this tool. */
export function feelOf(level: Pressure, tool: Tool | null): string {
  const by = tool === null || tool === 'hands' ? 'hands' : tool === 'gun' ? 'gun' : 'rolled';
  return t(`session-feel-${by}-${level}`);
}

/** What stands beside a muscle: with what and where. */
export function withOf(part: Part): string {
  const tool = capitalize(t(part.tool ? `tool-${part.tool}` : 'session-nothing-pressed'));
  return t('session-with', {
    tool: endsByHand(part) ? t('session-then-hands', { tool }) : tool,
    station: t(`station-${part.station}`),
  });
}

/** Whether strokes by hand fill what the gun leaves of a side (rules 4.11 step 4). */
function endsByHand({ tool, muscle: group, moves }: Part): boolean {
  if (tool !== 'gun') return false;
  const hands = muscles[group].tools.find((one) => one.tool === 'hands');
  return moves.some(({ id }) => hands?.moves.some((move) => move.id === id));
}
