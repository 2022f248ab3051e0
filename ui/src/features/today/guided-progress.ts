// Where a guided session is, as the hero and the figure of its plan show it: the session's own muscles.
import type { Muscle } from '$bindings/Muscle';
import type { Part } from '$bindings/Part';
import type { Phase } from '$bindings/Phase';
import type { RunningSession } from '$bindings/RunningSession';
import type { Today } from '$bindings/Today';
import { stretchesOf } from '$features/guided-session/muscle-steps';
import { lengthOf, placeAt } from '$features/guided-session/progress';
import { t } from '$text/fluent.svelte';
import { length } from '$text/time';
import { stepsOf, type Running } from './muscle-progress';

/** The guided session that the massage of the open plan is, if it is one. */
export function guidedOf({ guided, open }: Today): RunningSession | null {
  if (open?.phase.kind !== 'running' || guided?.occasion.kind !== 'plan') return null;
  return guided.occasion.plan === open.id ? guided : null;
}

/** What runs, muscle by muscle: as the guided session says, or by the minutes of an unguided one. */
export function runningIn(today: Today, phase: Phase, now: number): Running | null {
  if (phase.kind !== 'running') return null;
  const session = guidedOf(today);
  return session
    ? stepsIn(session, now)
    : stepsOf(phase.since, phase.until, today.open?.slot ?? null, today.tools, now);
}

/** How much of a guided session is left, begun minutes included. */
export function guidedTitle(session: RunningSession, now: number): string {
  const left = Math.ceil(placeAt(session, now).leftInAll / 60_000) * 60_000;
  const id = session.running_since === null ? 'hero-paused' : 'hero-left';
  return t(id, { time: length(left) });
}

const muscleOf = ({ muscle: group, side }: Part): Muscle =>
  side === 'both' ? { group } : { group, side };

function stepsIn(session: RunningSession, now: number): Running | null {
  const stretches = stretchesOf(session.steps);
  if (!stretches.length) return null;
  const place = placeAt(session, now);
  const whole = lengthOf(session.steps);
  // the way to a muscle counts as that muscle, the rest at the end as the last one
  const found = stretches.findIndex(({ works }) => works.at(-1)!.index >= place.index);
  const index = found < 0 ? stretches.length - 1 : found;
  const { group, works } = stretches[index]!;
  const [length, before] = [works, works.filter((work) => work.index < place.index)].map((some) =>
    some.reduce((all, { step }) => all + step.seconds * 1000, 0),
  ) as [number, number];
  const inHand = works.some((work) => work.index === place.index);
  const next = stretches[index + 1];
  return {
    muscles: stretches.map((one) => ({ group: one.group })),
    index,
    share: Math.min(1, (before + (inHand ? place.passed : 0)) / length),
    now: place.step.part ? muscleOf(place.step.part) : { group },
    next: next ? { group: next.group } : null,
    passed: Math.floor((whole - place.leftInAll) / 60_000),
    minutes: Math.round(whole / 60_000),
  };
}
