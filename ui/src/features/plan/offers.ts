// The times that Rubdown offers for the massage of a plan.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Slot } from '$bindings/Slot';
import { isAhead } from './open-plan';

export interface Offer {
  id: string;
  slot: Slot;
  /** Whether it is the one that Rubdown recommends. */
  first: boolean;
}

/** The times still ahead, the best first. */
export function offersOf({ plan }: OpenPlan, now: number, leadMinutes: number): Offer[] {
  return [plan.slot, ...plan.alternatives]
    .filter((slot) => slot !== null)
    .filter((slot) => !slot.provisional && isAhead(slot, now, leadMinutes))
    .map((slot) => ({
      id: `${slot.start}/${slot.delivery}`,
      slot,
      first: slot === plan.slot,
    }))
    .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
}
