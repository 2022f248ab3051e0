import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import svg from './bodymap.svg?raw';
import { key, type OneSide } from './sides';

/** One muscle on one side: a single path for its front and back shapes. */
export interface Shape {
  group: MuscleGroup;
  side: OneSide;
  d: string;
}

const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
const d = (path: Element) => path.getAttribute('d') ?? '';

/** The two outlines, front and back. */
export const outlines: string[] = [...drawing.querySelectorAll('.sil')].map(d);

export const shapes: Shape[] = [...drawing.querySelectorAll('[data-group]')].map((path) => ({
  group: path.getAttribute('data-group') as MuscleGroup,
  side: path.getAttribute('data-side') as OneSide,
  d: d(path),
}));

/** Every group once, in the drawing's order: head to foot, front before back. */
export const groups: MuscleGroup[] = [...new Set(shapes.map((shape) => shape.group))];

/** Too thin to click at the sheet's size; they get a wider, invisible outline. */
export const THIN = new Set<MuscleGroup>([
  'forearm_flexors',
  'forearm_extensors',
  'hands',
  'biceps',
  'triceps',
  'peroneals',
  'shins',
  'feet',
  'tfl_itb',
  'adductors',
  'neck_posterior',
  'upper_traps',
  'rotator_cuff',
  'hip_flexors',
]);

/** Muscles that are named one by one, each with a tone of its own; later ones share the palest. */
export const NAMED = 6;

/** The tone of a rank, counted from 0. */
export const rankTone = (index: number) => `clay-${Math.min(index + 1, NAMED + 1)}`;

/** The lit sides as the journal stores them: groups in the given order, both sides as one entry. */
export function musclesOf(lit: Set<string>, order: MuscleGroup[]): Muscle[] {
  const all = [...order, ...groups.filter((group) => !order.includes(group))];
  return all.flatMap((group): Muscle[] => {
    const left = lit.has(key(group, 'left'));
    const right = lit.has(key(group, 'right'));
    if (left && right) return [{ group }];
    return left ? [{ group, side: 'left' }] : right ? [{ group, side: 'right' }] : [];
  });
}

const drawn = new Set(shapes.map(({ group, side }) => key(group, side)));

/** Whether the figure shows this side of a muscle. */
export const isDrawn = (name: string) => drawn.has(name);

/** The id of the shape that all thumbnails share. */
export const miniId = (name: string) => `mini-${name.replace('/', '-')}`;
