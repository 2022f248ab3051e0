// What a trial massages, and asks about.
import type { Leg } from '$bindings/Leg';
import type { LegSoreness } from '$bindings/LegSoreness';
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';

/** The same after each session; the journal's own answer is `Leg::muscles`. */
const GROUPS: MuscleGroup[] = ['quads', 'hamstrings', 'calves'];

/** As long as in the trial that this one follows (Crane 2012). */
export const MINUTES = 10;

export const otherLeg = (leg: Leg): Leg => (leg === 'left' ? 'right' : 'left');

/** The muscles of a leg that are massaged. */
export const musclesOf = (leg: Leg): Muscle[] => GROUPS.map((group) => ({ group, side: leg }));

/** Their names, where the leg is named beside them. */
export const musclesOfALeg: Muscle[] = GROUPS.map((group) => ({ group }));

/** Neither leg is sore. */
export const NOT_SORE: LegSoreness = { left: 0, right: 0 };

/** What was given, once it is that for both legs. */
export const bothOf = ({ left, right }: Partial<LegSoreness>): LegSoreness | null =>
  left === undefined || right === undefined ? null : { left, right };
