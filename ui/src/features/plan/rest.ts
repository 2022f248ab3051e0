// What rests where a plan is blocked: the one injury that covers all that was trained.
import type { IssueEntry } from '$bindings/IssueEntry';
import type { Today } from '$bindings/Today';
import { capitalize, t } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { inSentence, muscle } from '$text/words';

/** For how long an injury gets no massage (R-HEAL), in milliseconds. */
const REST = 72 * 3_600_000;

export interface Rest {
  issue: IssueEntry['issue'];
  /** "Rest for your left calf". */
  name: string;
  /** When massage may touch it again, in milliseconds; `null` where time alone does not end it. */
  until: number | null;
}

/** What rests; `null` where that is more than one place. */
export function restOf({ local_issues: issues }: Today, now: number): Rest | null {
  const [first, second] = issues;
  if (!first || second) return null;
  const { issue } = first;
  const where = muscle({ group: issue.group, side: issue.side });
  const until = issue.since && issue.kind === 'acute_injury' ? ms(issue.since) + REST : null;
  return {
    issue,
    name: capitalize(t('hero-blocked', { muscle: inSentence(where) })),
    until: until !== null && until > now ? until : null,
  };
}
