// What undo would take back, for sample data: the journal's own answer is `undo/log.rs`.
import type { ChangeKind } from '$bindings/ChangeKind';
import type { Today } from '$bindings/Today';
import type { Undo } from '$bindings/Undo';

/** Acts on a plan. */
const ON_PLAN = new Set<ChangeKind>([
  'kept',
  'let_go',
  'booked',
  'started',
  'done',
  'did_not',
  'skipped',
  'snoozed',
]);
const REPORTS = new Set<ChangeKind>(['flag_reported', 'clot_answered', 'questions_answered']);

/** A change from `before` on: the flags that came with it stay when it is taken back. */
export const undoOf = (
  change: ChangeKind,
  before: Today,
  after: Partial<Today>,
  at: string,
): Undo => ({
  change,
  at,
  plan: ON_PLAN.has(change) ? (before.open?.id ?? null) : null,
  flags: after.flags?.filter((flag) => !before.flags.includes(flag)) ?? [],
});

/** Whether nothing is left to take back, since the flags it reported are still active. */
export const onlyReports = (undo: Undo | null): boolean =>
  undo !== null && undo.flags.length > 0 && REPORTS.has(undo.change);
