// The list before a session begins: its muscles in order, and what is not in it, with why.
import type { ConditionNote } from '$bindings/ConditionNote';
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { IssueEntry } from '$bindings/IssueEntry';
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Part } from '$bindings/Part';
import { overlap } from '$components/sides';
import { t } from '$text/fluent.svelte';
import { conditionSentence } from '$features/plan/conditions';
import { inSentence, muscle } from '$text/words';
import { stretchesOf } from './muscle-steps';
import { duration, withOf } from './step-text';

export interface Row {
  group: MuscleGroup;
  isIn: boolean;
  /** With what and where. */
  how: string;
  /** How long. */
  time: string;
}

/**
 * The muscles of a proposal in their order. Those that were unticked stay where they were before, so that no
 * row moves away under the pointer.
 */
export function orderOf(
  { steps }: GuidedProposal,
  without: MuscleGroup[],
  before: MuscleGroup[],
): MuscleGroup[] {
  const order = stretchesOf(steps)
    .map(({ group }) => group)
    .filter((group) => !without.includes(group));
  for (const [at, group] of before.entries()) {
    if (!without.includes(group)) continue;
    const above = before.slice(0, at).findLast((one) => order.includes(one));
    order.splice(above ? order.indexOf(above) + 1 : 0, 0, group);
  }
  return [...order, ...without.filter((group) => !order.includes(group))];
}

/** The rows of a list in this order. */
export function rowsOf(
  { steps }: GuidedProposal,
  order: MuscleGroup[],
  without: MuscleGroup[],
): Row[] {
  const stretches = stretchesOf(steps);
  return order.map((group): Row => {
    const works = stretches.find((one) => one.group === group)?.works ?? [];
    const first = works[0]?.step;
    if (!first || without.includes(group)) return { group, isIn: false, how: '', time: '' };
    const time = duration(first.seconds * 1000);
    return {
      group,
      isIn: true,
      how: withOf(first.part),
      time: timeOf(first.part, works.length, time),
    };
  });
}

function timeOf({ side }: Part, sides: number, time: string): string {
  if (sides > 1) return t('session-a-side', { time });
  if (side === 'left') return t('session-left-only', { time });
  return side === 'right' ? t('session-right-only', { time }) : time;
}

/** The muscles that do not get in: too few minutes, or enough muscles for them. */
export const tooMany = ({ left_out }: GuidedProposal, why: 'no_time' | 'enough'): Muscle[] =>
  left_out.filter(({ reason }) => reason === why);

/** What health conditions change, and why a muscle is left out, in a sentence each. */
export function whyOut({ left_out, conditions }: GuidedProposal, issues: IssueEntry[]): string[] {
  const isOut = ({ effect }: ConditionNote) => effect === 'leave' || effect === 'ask_first';
  const known = conditions.filter(isOut).flatMap((note) => note.muscles);
  const excluded = left_out.filter(
    (one) =>
      one.reason === 'excluded' &&
      (!known.includes(one.group) || issues.some(({ issue }) => overlap(issue, one))),
  );
  const byCondition = conditions.map(conditionSentence);
  const byIssue = excluded.map((one) => {
    const noted = issues.find(({ issue }) => overlap(issue, one));
    return noted
      ? t('session-excluded', {
          muscle: muscle(one),
          issue: inSentence(t(`issue-${noted.issue.kind}`)),
        })
      : t('session-excluded-rule', { muscle: muscle(one) });
  });
  return [...byCondition, ...byIssue];
}
