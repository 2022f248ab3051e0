// The sides of muscles, kept out of the drawing's module, which is large.
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';

export type OneSide = 'left' | 'right';

export const key = (group: MuscleGroup, side: OneSide) => `${group}/${side}`;

/** Expands `both` to two sides. */
export const sidesOf = ({ side }: { side?: Muscle['side'] | null }): OneSide[] =>
  side === 'left' || side === 'right' ? [side] : ['left', 'right'];

/** A muscle, on one side or both. */
type Place = { group: MuscleGroup; side?: Muscle['side'] | null };

/** Whether two places share a side of a muscle. */
export const overlap = (a: Place, b: Place) =>
  a.group === b.group && sidesOf(a).some((side) => sidesOf(b).includes(side));

export const isAmong = (all: Place[], one: Place) => all.some((other) => overlap(other, one));

/** The inverse of `musclesOf`. */
export const litOf = (muscles: Muscle[]) =>
  new Set(muscles.flatMap((muscle) => sidesOf(muscle).map((side) => key(muscle.group, side))));
