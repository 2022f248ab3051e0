// A kept time, and whether a change took it along.
import type { ChangeKind } from '$bindings/ChangeKind';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import type { Undo } from '$bindings/Undo';

const KEPT = new Set<string>(['kept', 'ask_booked', 'near']);

/** The time that is kept and still to come. */
export const keptIn = (today: Today | null): Slot | null =>
  today?.open && KEPT.has(today.open.phase.kind) ? today.open.slot : null;

/** Whether a massage runs without being led. */
const runs = (today: Today | null): boolean =>
  today?.open?.phase.kind === 'running' && today.guided === null;

/** Whether a massage that ran has ended with a change of something else; a stop says so itself. */
export const hasEnded = (before: Today | null, after: Today | null): boolean =>
  runs(before) && !runs(after) && after?.headline.kind !== 'stop' && !after?.undo?.plan;

/** What puts something else in the place of an appointment without naming it. */
const REPLACES = new Set<ChangeKind>(['kept', 'started', 'skipped']);

/** The kept time that is gone since the latest change, unless that was to give up one of one's own. */
export function lost(
  kept: Slot | null,
  after: Slot | null,
  undo: Undo | null | undefined,
): Slot | null {
  if (kept?.start === after?.start) return null;
  const isNamed = undo?.plan && !(kept?.delivery === 'therapist' && REPLACES.has(undo.change));
  return isNamed ? null : kept;
}
