// Addresses of a session, apart from its view, which is loaded later.
import type { Muscle } from '$bindings/Muscle';

/** The page on which muscles are picked. */
export const OWN = '#session/own';

const nameOf = ({ group, side }: Muscle) => (side && side !== 'both' ? `${group}.${side}` : group);

/** A session of these muscles, and perhaps of so many minutes: `#session/own/quads,calves.left,10`. */
export const addressFor = (muscles: Muscle[], minutes?: number) =>
  `${OWN}/${[...muscles.map(nameOf), ...(minutes ? [minutes] : [])].join()}`;
