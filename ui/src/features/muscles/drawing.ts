// What a figure draws above the body, as plain marks. `u`, the unit of all sizes, is a pixel where the
// figure is 280 px wide. Each line has a casing below, so that it can be read off the muscle, too.
import type { KeepOff, Stroke } from './figures';
import { along, arc, cut, flatten, headOf, lengthOf, pathOf, turnAt, type Point } from './geometry';

export type Mark =
  | { el: 'path'; as: string; d: string; width?: number; dash?: string }
  | { el: 'circle'; as: string; x: number; y: number; r: number; width?: number }
  | { el: 'bar'; as: string; at: Point; size: Point; turn: number; width: number };

const USUAL_HAND = 26;

interface Arrow {
  as?: string;
  both?: boolean;
  dot?: boolean;
  size?: number;
  width?: number;
}

function arrow(line: Point[], u: number, how: Arrow = {}): Mark[] {
  const { as = 'line', both = false, dot = true, size = 1, width = 3 } = how;
  const inset = 9 * u * size;
  const shaft = pathOf(lengthOf(line) > 2.2 * inset ? cut(line, both ? inset : 0, inset) : line);
  const ends = both ? [line, line.toReversed()] : [line];
  const heads = ends.map((end) => pathOf(headOf(end, u, size), true));
  const [x, y] = line[0]!;
  const dots = dot && !both;
  const tapped = as.includes('tap') ? { dash: `0.1 ${5 * u}` } : {};
  const circle = (name: string, casing: object): Mark[] =>
    dots ? [{ el: 'circle', as: name, x, y, r: 4.5 * u, ...casing }] : [];
  return [
    { el: 'path', as: 'case', d: shaft, width: (width + 5) * u },
    ...heads.map((d): Mark => ({ el: 'path', as: 'case', d, width: 5 * u })),
    ...circle('case', { width: 5 * u }),
    { el: 'path', as, d: shaft, width: width * u, ...tapped },
    ...heads.map((d): Mark => ({ el: 'path', as: 'tip', d, width: 1.2 * u })),
    ...circle('tip', {}),
  ];
}

/** The marks of a move. */
export function strokeOf(stroke: Stroke, u: number): Mark[] {
  const lines = flatten(stroke.path);
  const band = stroke.hand ? (stroke.hand === true ? USUAL_HAND : stroke.hand) : 0;
  const hand = band
    ? lines.map((line): Mark => ({ el: 'path', as: 'hand', d: pathOf(line), width: band * u }))
    : [];
  const drawn = {
    arrow: () => lanes(stroke, lines, u),
    arrow2: () => toAndFro(stroke, lines, u),
    across: () => toAndFro(stroke, lines, u),
    arcs: () => lines.flatMap(([place]) => kneading(place!, stroke, u)),
    circles: () => lines.flatMap(([place]) => circling(place!, u)),
    ring: () => lines.flatMap(([place]) => staying(place!, u)),
    motion: () => [],
  }[stroke.draw]();
  return [...hand, ...drawn, ...joints(stroke, u)];
}

function lanes(stroke: Stroke, lines: Point[][], u: number): Mark[] {
  return lines.flatMap((line) => [
    ...(stroke.slow ? [{ el: 'path' as const, as: 'hand', d: pathOf(line), width: 11 * u }] : []),
    ...arrow(line, u, {
      as: stroke.tap ? 'line tap' : 'line',
      width: stroke.tap ? 4 : 3,
      size: lines.length > 1 ? 0.9 : 1,
    }),
  ]);
}

function toAndFro(stroke: Stroke, lines: Point[][], u: number): Mark[] {
  const short = (line: Point[]) => stroke.draw === 'across' || lengthOf(line) < 44 * u;
  const arrows = lines.flatMap((line) =>
    arrow(line, u, {
      as: stroke.tap ? 'line tap' : 'line',
      both: true,
      width: stroke.tap ? 4 : 3,
      size: short(line) ? 0.8 : lines.length > 1 ? 0.9 : 1,
    }),
  );
  if (stroke.draw === 'across' || stroke.tap) return arrows;
  // One roller lies across all lanes.
  const with_tool = stroke.bar_at ? lines.slice(-1) : lines;
  return [...arrows, ...with_tool.flatMap((line) => tool(stroke, line, lines.length, u))];
}

function tool(stroke: Stroke, line: Point[], lanes: number, u: number): Mark[] {
  const far = lengthOf(line) * (stroke.at ?? 0.5);
  if (stroke.bar) {
    const at = stroke.bar_at ?? along(line, far);
    const turn = (stroke.bar_at ? 90 : turnAt(line, far, u)) + (stroke.bar_angle ?? 0);
    const size: Point = [10 * u, stroke.bar];
    return [
      { el: 'bar', as: 'bar case', at, size, turn, width: 5 * u },
      { el: 'bar', as: 'tool', at, size, turn, width: 2 * u },
    ];
  }
  if (lanes > 1 || lengthOf(line) <= 50 * u) return [];
  const [x, y] = along(line, far);
  return [{ el: 'circle', as: 'tool', x, y, r: 8.5 * u, width: 2 * u }];
}

function kneading(place: Point, { angle = 0, small }: Stroke, u: number): Mark[] {
  const k = (small ? 0.72 : 1) * u;
  const half = (from: number, to: number, dy: number) =>
    arrow(arc(place, [18 * k, 10 * k], [from, to], angle, [0, dy * k]), u, {
      dot: false,
      size: small ? 0.58 : 0.8,
      width: 2.8,
    });
  return [...half(200, 345, -3.5), ...half(20, 165, 3.5)];
}

const circling = (place: Point, u: number) =>
  arrow(arc(place, [12 * u, 12 * u], [-60, 235]), u, { dot: false, size: 0.78, width: 2.8 });

function staying([x, y]: Point, u: number): Mark[] {
  return [
    { el: 'circle', as: 'pulse', x, y, r: 18 * u, width: 1.6 * u },
    { el: 'circle', as: 'case', x, y, r: 11 * u, width: 7 * u },
    { el: 'circle', as: 'line', x, y, r: 11 * u, width: 2.8 * u },
    { el: 'circle', as: 'tip', x, y, r: 3.6 * u },
  ];
}

function joints(stroke: Stroke, u: number): Mark[] {
  const moving = stroke.motion ?? (stroke.draw === 'motion' ? stroke.path : null);
  return [moving, stroke.path2 ?? null].flatMap((d): Mark[] => {
    if (!d) return [];
    const [line = []] = flatten(d);
    const ends = stroke.motion1 ? [line] : [line, line.toReversed()];
    const shaft = cut(line, stroke.motion1 ? 0 : 8 * u, 8 * u);
    return [
      { el: 'path', as: 'joint', d: pathOf(shaft), width: 2.2 * u, dash: `${5 * u} ${4.5 * u}` },
      ...ends.map((end): Mark => ({
        el: 'path',
        as: 'joint-tip',
        d: pathOf(headOf(end, u, 0.72), true),
      })),
    ];
  });
}

/** A circle is drawn at its size where it is larger than its cross. */
const CROSS = 7.5;

/** The hatched area of a place. */
export function areaOf(place: KeepOff, u: number): Mark[] {
  const as = place.held ? 'no held' : 'no';
  if (place.shape === 'path') return [{ el: 'path', as, d: place.d!, width: 1.2 * u }];
  if (place.shape === 'line')
    return [
      { el: 'path', as: 'no-line', d: place.d!, width: 1.8 * u, dash: `${0.1 * u} ${5 * u}` },
    ];
  const { r = 0 } = place;
  return r > CROSS * u
    ? centres(place).map(([x, y]) => ({ el: 'circle', as, x, y, r, width: 1.2 * u }))
    : [];
}

/** Its crosses, above everything else. */
export function crossesOf(place: KeepOff, u: number): Mark[] {
  const r = CROSS * u;
  const a = r * 0.42;
  return centres(place).flatMap(([x, y]): Mark[] => [
    { el: 'circle', as: 'disc', x, y, r, width: 1.5 * u },
    {
      el: 'path',
      as: 'cross',
      d: `M${x - a} ${y - a}L${x + a} ${y + a}M${x - a} ${y + a}L${x + a} ${y - a}`,
      width: 1.8 * u,
    },
  ]);
}

const centres = ({ c, mark, also = [] }: KeepOff): [number, number][] => {
  const first = c ?? mark;
  return first ? [first, ...also] : also;
};
