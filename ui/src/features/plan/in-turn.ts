// In which order muscles are worked on, led or not, so that nobody gets up and down for nothing (rules 4.11
// step 8). What matters most is a list of its own: that of a plan.
import { stations } from 'virtual:stations';
import type { MassageType } from '$bindings/MassageType';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Station } from '$bindings/Station';
import type { Tool } from '$bindings/Tool';
import { TYPES } from './tool-types';

/** Where one massages a muscle oneself; `null` where that is not for one's own hands. */
export function stationOf(group: MuscleGroup, type: MassageType, tools: Tool[]): Station | null {
  const all = stations[group];
  const suits = ([tool]: [Tool, Station]) => tools.includes(tool) && TYPES[tool].includes(type);
  const found = all.find(suits) ?? all.find(([tool]) => tool === 'hands');
  return found?.[1] ?? null;
}

/** The first one, then all that are in the same place, then the next place; last what has none. */
export function inTurn<T>(all: T[], placeOf: (one: T) => Station | null): T[] {
  const places = [...new Set(all.map(placeOf))].filter((place) => place !== null);
  return [...places, null].flatMap((place) => all.filter((one) => placeOf(one) === place));
}
