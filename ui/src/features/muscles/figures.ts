// The figures as data: strokes and places to keep off, in the coordinates of the body map. All of them
// are of the left side; the right is the mirror image.
import type { MuscleGroup } from '$bindings/MuscleGroup';
import { outlines, shapes } from '$components/body-figure';
import file from './figures.json';
import type { Point } from './geometry';

/** What is seen: a part of the map, or a drawing of its own where the map has none. */
export type View = 'front' | 'back' | Base;
export type Base = 'palm' | 'sole' | 'leg';

/** How a move is drawn. */
export interface Stroke {
  /**
   * `arrow`: from its start to its end. `arrow2`: to and fro. `arcs`: kneading. `circles`, `ring` (stay),
   * `across`. `motion`: only a joint moves.
   */
  draw: 'arrow' | 'arrow2' | 'arcs' | 'circles' | 'ring' | 'across' | 'motion';
  /** Several `M`: several lanes or places. */
  path: string;
  /** How a joint moves meanwhile. */
  motion?: string;
  /** A second joint that moves. */
  path2?: string;
  /** Whether the joint moves one way only. */
  motion1?: boolean;
  /** The width of a flat hand below the stroke, `true` for the usual. */
  hand?: number | boolean;
  /** A slow lane: a narrow band below. */
  slow?: boolean;
  /** Taps: a massage gun. */
  tap?: boolean;
  /** The length of a roller or stick, where along the stroke it lies, and how it is turned. */
  bar?: number;
  at?: number;
  bar_at?: [number, number];
  bar_angle?: number;
  angle?: number;
  small?: boolean;
}

/** A place to keep off. Some cannot be drawn: only the user knows where a vein or a bruise is. */
export interface KeepOff {
  id: string;
  shape: 'path' | 'circle' | 'line' | 'none';
  d?: string;
  /** Where its cross is, with more of them. */
  mark?: [number, number];
  also?: [number, number][];
  c?: [number, number];
  r?: number;
  view?: View;
  /** Part of a place that is drawn already. */
  same?: boolean;
  /** Strokes may pass; nothing stays or presses. */
  held?: boolean;
}

export interface FigureData {
  view: View;
  side: 'left' | 'both';
  crop: [x: number, y: number, width: number, height: number];
  /** Belongs to the muscle, and is missing on the map. */
  lit?: string;
  /** Not for self-massage: hatched instead of lit. */
  leave?: boolean;
  /** Another view, for the places that lie there. */
  second?: { view: View; crop: [number, number, number, number] };
  strokes: Record<string, Stroke>;
  keep_off: KeepOff[];
}

interface BaseData {
  size: [number, number];
  outline: string;
  rest?: string[];
  muscles: Partial<Record<MuscleGroup, string>>;
  lines: string;
}

const data = file as unknown as {
  bases: Record<Base, BaseData>;
  figures: Record<MuscleGroup, FigureData>;
};

export const figures = data.figures;

const baseOf = (view: View): BaseData | undefined =>
  view === 'front' || view === 'back' ? undefined : data.bases[view];

/** Twice the line about which a view is mirrored. */
export const axisOf = (view: View) => baseOf(view)?.size[0] ?? (view === 'front' ? 400 : 1200);

/** What lies below the strokes: outline, the other muscles, the muscle itself and lines. */
export interface Ground {
  outline: string;
  rest: string[];
  lit: string[];
  lines: string | null;
}

export function groundOf(group: MuscleGroup, second = false): Ground {
  const figure = figures[group];
  const { view, crop } = second && figure.second ? figure.second : figure;
  const base = baseOf(view);
  if (base) {
    const others = Object.entries(base.muscles).filter(([name]) => name !== group);
    return {
      outline: base.outline,
      rest: [...(base.rest ?? []), ...others.map(([, d]) => d)],
      lit: [base.muscles[group]!],
      lines: base.lines,
    };
  }
  const seen = shapes
    .map((shape) => ({ ...shape, d: partOf(shape.d, view, crop) }))
    .filter(({ d }) => d);
  const isLit = ({ group: one, side }: (typeof seen)[number]) =>
    one === group && (side === 'left' || figure.side === 'both');
  return {
    outline: outlines[view === 'front' ? 0 : 1]!,
    rest: seen.filter((one) => !isLit(one) && one.group !== 'deep_rotators').map(({ d }) => d),
    lit: [...seen.filter(isLit).map(({ d }) => d), ...(figure.lit && !second ? [figure.lit] : [])],
    lines: null,
  };
}

/** Front and back of the map lie side by side. */
const BETWEEN = 400;

/** The pieces of a muscle that lie in this view, near the crop. */
export function partOf(d: string, view: View, [x, y, width, height]: FigureData['crop']): string {
  const near = (piece: string) => {
    const [sx = 0, sy = 0] = (piece.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const here: Point = [sx, sy];
    return (
      here[0] < BETWEEN === (view === 'front') &&
      here[0] > x - 150 &&
      here[0] < x + width + 150 &&
      here[1] > y - 240 &&
      here[1] < y + height + 240
    );
  };
  return (d.match(/M[^M]*/g) ?? []).filter(near).join('');
}
