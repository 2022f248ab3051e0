// A place that hurts, while it is described: nothing is assumed of it, so each answer may be missing.
import type { LocalIssue } from '$bindings/LocalIssue';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import type { MuscleGroup } from '$bindings/MuscleGroup';

export interface Described extends Omit<LocalIssue, 'kind' | 'group'> {
  kind: LocalIssueKind | null;
  group: MuscleGroup | null;
}

/** The place, once both its kind and where it is were named. */
export const issueOf = ({ kind, group, ...rest }: Described): LocalIssue | null =>
  kind && group ? { ...rest, kind, group } : null;

/** The message that says what is missing; `null` for nothing. */
export function missingOf({ kind, group }: Described): string | null {
  if (!kind) return group ? 'issue-missing-what' : 'issue-missing-both';
  return group ? null : 'issue-missing-where';
}
