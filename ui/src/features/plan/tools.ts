// What a massage is given with. `Today.tools` has what the user has of it and may use; a plan's own text
// names nothing else.
import type { MassageType } from '$bindings/MassageType';
import type { Slot } from '$bindings/Slot';
import type { Tool } from '$bindings/Tool';
import { live } from '$page/store.svelte';
import { TYPES } from './tool-types';

type Massage = Pick<Slot, 'types' | 'delivery'>;

/** The tools that the user has and may use. */
export const ownTools = (): Tool[] => live.today?.tools ?? ['hands'];

/** The types of a massage, first choice first: of a self-massage those that the user has a tool for. */
export function typesOf({ types, delivery }: Massage, tools = ownTools()): MassageType[] {
  if (delivery === 'therapist') return types;
  const given = types.filter((type) => tools.some((tool) => TYPES[tool].includes(type)));
  return given.length ? given : ['swedish'];
}

/** The type that a massage is called by, as the terminal calls it. */
export const typeOf = (massage: Massage, tools = ownTools()): MassageType =>
  typesOf(massage, tools)[0]!;
