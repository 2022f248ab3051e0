// The steps of a session by muscle: for the list before it begins, the strip below it, and the next one.
import type { MassagePart } from '$bindings/MassagePart';
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Part } from '$bindings/Part';
import type { Side } from '$bindings/Side';
import type { Step } from '$bindings/Step';
import type { Tool } from '$bindings/Tool';
import { isWork } from './progress';

/** A step that works on a muscle. */
export type Work = Step & { part: Part };

/** What was left out meanwhile has no time. */
const worksIn = (steps: Step[]) =>
  steps.flatMap((step, index): { step: Work; index: number }[] =>
    isWork(step) && step.part && step.seconds > 0
      ? [{ step: { ...step, part: step.part }, index }]
      : [],
  );

/** One muscle of a session, with its sides in turn. */
export interface Stretch {
  group: MuscleGroup;
  works: { step: Work; index: number }[];
}

/** The muscles of a session in their order. */
export function stretchesOf(steps: Step[]): Stretch[] {
  const all: Stretch[] = [];
  for (const work of worksIn(steps)) {
    const group = work.step.part.muscle;
    const last = all.at(-1);
    if (last?.group === group) last.works.push(work);
    else all.push({ group, works: [work] });
  }
  return all;
}

/** The muscles that a session works on, each once. */
export const musclesIn = (steps: Step[]): Muscle[] =>
  stretchesOf(steps).map(({ group, works }) =>
    asMuscle(
      group,
      works.map((it) => it.step.part.side),
    ),
  );

const asMuscle = (group: MuscleGroup, sides: Side[]): Muscle => {
  const [only] = new Set(sides);
  const isOne = new Set(sides).size === 1 && only !== 'both';
  return isOne && only ? { group, side: only } : { group };
};

/** The work after a step; `null` after the last. */
export const nextWork = (steps: Step[], index: number): Work | null =>
  worksIn(steps).find((work) => work.index > index)?.step ?? null;

/** Where the next muscle begins, with the time to get into place for it; `null` after the last. */
export function nextMuscle(steps: Step[], index: number): number | null {
  const here = steps[index]?.part?.muscle;
  const next = steps.findIndex(
    ({ part, seconds }, at) =>
      at > index && seconds > 0 && (part?.muscle ?? null) !== (here ?? null),
  );
  return next < 0 ? null : next;
}

/** Where the side in hand begins: its own step, or the one after a change. */
export const sideOf = (steps: Step[], index: number): number =>
  steps[index]?.kind === 'change' ? Math.min(index + 1, steps.length - 1) : index;

/** What was done, by muscle: which sides, for how long, in seconds, and with what. */
export interface Done {
  group: MuscleGroup;
  side: Side;
  seconds: number;
  tools: Tool[];
}

/** A side that got less than that was hardly touched, as when a step is skipped, in seconds. */
const HARDLY = 5;

export function doneOf(all: MassagePart[]): Done[] {
  const lasting = all.filter(({ seconds }) => seconds >= HARDLY);
  const parts = lasting.length ? lasting : all;
  const groups = [...new Set(parts.map(({ muscle }) => muscle))];
  return groups.map((group) => {
    const own = parts.filter(({ muscle }) => muscle === group);
    const muscle = asMuscle(
      group,
      own.map(({ side }) => side),
    );
    return {
      group,
      side: muscle.side ?? 'both',
      seconds: own.reduce((all, { seconds }) => all + seconds, 0),
      tools: [...new Set(own.flatMap(({ tool }) => tool ?? []))],
    };
  });
}
