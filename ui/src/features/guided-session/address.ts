// Addresses of a session, apart from its view, which is loaded later.
import type { Muscle } from '$bindings/Muscle';

/** The page on which muscles are picked. */
export const OWN = '#session/own';

/** A session of these muscles: `#session/own/quads,calves.left`. */
export const addressFor = (muscles: Muscle[]) =>
  `${OWN}/${muscles.map(({ group, side }) => (side && side !== 'both' ? `${group}.${side}` : group)).join()}`;
