// Lines of a figure as points: paths flattened, walked along, cut and given arrowheads.

export type Point = readonly [x: number, y: number];

const TOKEN = /[MLCZ]|-?(?:\d+\.\d*|\.\d+|\d+)(?:e-?\d+)?/g;
/** Into how many straight pieces a curve is cut. */
const STEPS = 14;

/** A path of absolute `M`, `L`, `C` and `Z`, as the figures have them, as lists of points. */
export function flatten(d: string): Point[][] {
  const tokens = d.match(TOKEN) ?? [];
  const lines: Point[][] = [];
  let command = 'M';
  let at = 0;
  const point = (): Point => [Number(tokens[at++]), Number(tokens[at++])];
  while (at < tokens.length) {
    if (/[MLCZ]/.test(tokens[at]!)) command = tokens[at++]!;
    if (command === 'Z') continue;
    if (command === 'M') {
      lines.push([point()]);
      command = 'L';
      continue;
    }
    const line = lines.at(-1)!;
    if (command === 'L') line.push(point());
    else line.push(...curve(line.at(-1)!, point(), point(), point()));
  }
  return lines;
}

function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: STEPS }, (_, index): Point => {
    const t = (index + 1) / STEPS;
    const u = 1 - t;
    const of = (i: 0 | 1) =>
      u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
    return [of(0), of(1)];
  });
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

const pairs = (line: Point[]) =>
  line.slice(1).map((point, at): [Point, Point] => [line[at]!, point]);

export const lengthOf = (line: Point[]) =>
  pairs(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);

/** The point so far along a line from its start. */
export function along(line: Point[], far: number): Point {
  let left = far;
  for (const [a, b] of pairs(line)) {
    const length = distance(a, b);
    if (length >= left && length > 0) {
      const share = left / length;
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    }
    left -= length;
  }
  return line.at(-1)!;
}

/** A line without its first and its last stretch. */
export function cut(line: Point[], start: number, end: number): Point[] {
  const total = lengthOf(line);
  let run = 0;
  const inside = pairs(line).flatMap(([a, b]) => {
    run += distance(a, b);
    return run > start && run < total - end ? [b] : [];
  });
  return [along(line, start), ...inside, along(line.toReversed(), end)];
}

const round = (value: number) => Math.round(value * 100) / 100;

export const pathOf = (line: Point[], closed = false) =>
  `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join(' L')}${closed ? ' Z' : ''}`;

/** The corners of an arrowhead at the end of a line; `u` is the unit of the figure. */
export function headOf(line: Point[], u: number, size: number): Point[] {
  const long = 13 * u * size;
  const wide = 7 * u * size;
  const tip = line.at(-1)!;
  const base = along(line.toReversed(), Math.min(long, lengthOf(line) * 0.9));
  const angle = Math.atan2(tip[1] - base[1], tip[0] - base[0]);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [tip[0] - long * c, tip[1] - long * s];
  return [
    tip,
    [x - wide * s, y + wide * c],
    [tip[0] - long * 0.72 * c, tip[1] - long * 0.72 * s],
    [x + wide * s, y - wide * c],
  ];
}

/** An arc round a point, in degrees, with its own axes turned by `turn`. */
export function arc(
  [x, y]: Point,
  [rx, ry]: Point,
  [from, to]: Point,
  turn = 0,
  offset: Point = [0, 0],
): Point[] {
  const steps = 24;
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(rad(turn)), Math.sin(rad(turn))];
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const angle = rad(from + ((to - from) * index) / steps);
    const [px, py] = [rx * Math.cos(angle) + offset[0], ry * Math.sin(angle) + offset[1]];
    return [x + px * c - py * s, y + px * s + py * c];
  });
}

/** The direction of a line at a place, in degrees. */
export function turnAt(line: Point[], far: number, u: number): number {
  const [a, b] = [along(line, far - u), along(line, far + u)];
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
}
