import type { MassageType } from '$bindings/MassageType';
import type { Tool } from '$bindings/Tool';

/** The types that each tool can give, first choice first. */
export const TYPES: Record<Tool, MassageType[]> = {
  hands: ['swedish', 'sports', 'deep_tissue'],
  roller: ['myofascial'],
  ball: ['myofascial'],
  stick: ['myofascial'],
  gun: ['percussion'],
};
