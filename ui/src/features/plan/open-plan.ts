// What Today shows of an open plan.
import type { Headline } from '$bindings/Headline';
import type { IssueEntry } from '$bindings/IssueEntry';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import type { MassageType } from '$bindings/MassageType';
import type { Muscle } from '$bindings/Muscle';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Plan } from '$bindings/Plan';
import type { RulesData } from '$bindings/RulesData';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { overlap } from '$components/sides';
import { isCrisis } from '$features/safety/crisis';
import { ms } from '$text/time';

/** What Today shows first. A check-in that stops everything is shown by its referral, above the rest;
 * but whoever has to call somebody now sees that alone. */
export const stageOf = ({ headline, check_in }: Today): Headline['kind'] =>
  (headline.kind === 'stop' && headline.cause.kind === 'check_in' && !isCrisis(check_in)) ||
  (headline.kind === 'plan' && headline.phase.kind === 'expired')
    ? 'nothing_due'
    : headline.kind;

/** The muscles of a workout: those that were picked, else the activity's. */
export const trainedIn = (workout: WorkoutEntry | null, rules: RulesData): Muscle[] =>
  !workout
    ? []
    : workout.muscles.length
      ? workout.muscles
      : (rules.activities[workout.activity]?.focus ?? []).map((group) => ({ group }));

/** Whether a slot can still be used: it has not started, and a therapist can still be booked. */
export function isAhead(
  { start, delivery }: Pick<Slot, 'start' | 'delivery'>,
  now: number,
  leadMinutes: number,
): boolean {
  return ms(delivery === 'therapist' ? bookByOf({ start }, leadMinutes) : start) >= now;
}

/** When a therapist has to be booked at the latest for a massage then. */
export const bookByOf = ({ start }: Pick<Slot, 'start'>, leadMinutes: number): string =>
  new Date(ms(start) - leadMinutes * 60_000).toISOString();

const musclesThat = ({ reasons }: Plan, kind: 'left_out_muscle' | 'kept_light'): Muscle[] =>
  reasons.flatMap(({ effect }) => (effect.kind === kind ? [effect.muscle] : []));

/** Focus muscles that are healing, and massaged lightly. */
export const keptLight = (plan: Plan): Muscle[] => musclesThat(plan, 'kept_light');

/**
 * Muscles the plan leaves out, with the kind of issue. A plan without a slot does not list them:
 * then it is every place with an issue that the interim massage does not include.
 */
export function leftOut(
  { plan }: OpenPlan,
  issues: IssueEntry[],
): (Muscle & { kind: LocalIssueKind | null })[] {
  const places = issues.map(({ issue: { group, side, kind } }) => ({
    group,
    side: side ?? undefined,
    kind,
  }));
  if (!plan.slot)
    return places.filter((one) => !plan.interim?.focus.some((muscle) => overlap(one, muscle)));
  return musclesThat(plan, 'left_out_muscle').map((muscle) => ({
    ...muscle,
    kind: places.find((one) => overlap(one, muscle))?.kind ?? null,
  }));
}

/** Whether an issue has healed enough for the plan to massage its place lightly. */
export const isHealing = (plan: Plan, issue: LocalIssue): boolean =>
  keptLight(plan).some((muscle) => overlap(issue, muscle)) &&
  !musclesThat(plan, 'left_out_muscle').some((muscle) => overlap(issue, muscle));

/**
 * Massage types that are ruled out now, and until when (`Infinity` if it is not a matter of time).
 * Deep tissue always has such a time.
 */
export function ruledOut(plan: Plan, now: number): [MassageType, number][] {
  const until = new Map<MassageType, number>([['deep_tissue', ms(plan.deep_not_before)]]);
  for (const { effect } of plan.reasons) {
    if (effect.kind !== 'left_out_type') continue;
    const at = effect.until ? ms(effect.until) : Infinity;
    until.set(effect.massage, Math.max(until.get(effect.massage) ?? 0, at));
  }
  return [...until].filter(([, at]) => at > now);
}
