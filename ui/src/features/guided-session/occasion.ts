// What a session is for, as the address of its page says it: `#session/plan`, `#session/own/quads,calves.left`.
import type { ChangeKind } from '$bindings/ChangeKind';
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Occasion } from '$bindings/Occasion';
import type { Today } from '$bindings/Today';
import { groups } from '$components/body-figure';

/** The muscles of an address; what is no muscle is passed over. */
export function musclesOf(list: string): Muscle[] {
  return list.split(',').flatMap((one): Muscle[] => {
    const [group, side] = one.split('.') as [MuscleGroup, string | undefined];
    if (!groups.includes(group)) return [];
    return side === 'left' || side === 'right' ? [{ group, side }] : [{ group }];
  });
}

/** The minutes that an address asks for after its muscles. */
export const minutesOf = (list: string): number | null => {
  const [, minutes] = /,(\d+)$/.exec(list) ?? [];
  return minutes ? Number(minutes) : null;
};

/** What an address asks for; `null`: muscles are still to be picked. */
export function occasionOf(id: string | null, part: string | null, today: Today): Occasion | null {
  const muscles = part ? musclesOf(part) : [];
  if (id === 'own') return muscles.length ? { kind: 'own', muscles } : null;
  if (id === 'pre') return { kind: 'pre_workout' };
  const plan = today.open?.id;
  if (!plan || id === 'done') return null;
  return { kind: id === 'interim' ? 'interim' : 'plan', plan };
}

/** What ends a session. */
export const ENDS: ReadonlySet<ChangeKind> = new Set(['finished', 'done', 'start_cancelled']);
