// Where a point lies in the shapes of the body map, whose paths have relative commands.
import type { Point } from '$features/muscles/geometry';

const TOKEN = /[a-zA-Z]|-?(?:\d+\.\d*|\.\d+|\d+)(?:e-?\d+)?/g;
const STEPS = 10;

/** A path of any of the map's commands as lists of points. */
export function outlineOf(d: string): Point[][] {
  const tokens = d.match(TOKEN) ?? [];
  const lines: Point[][] = [];
  let [at, command] = [0, 'M'];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  let before: Point | null = null;
  const number = () => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[at]!)) command = tokens[at++]!;
    const [ox, oy] = command === command.toLowerCase() ? [x, y] : [0, 0];
    const point = (): Point => [ox + number(), oy + number()];
    const kind = command.toUpperCase();
    if (kind === 'C' || kind === 'S') {
      const a: Point =
        kind === 'C' ? point() : before ? [2 * x - before[0], 2 * y - before[1]] : [x, y];
      const b = point();
      const end = point();
      for (let step = 1; step <= STEPS; step += 1) {
        const t = step / STEPS;
        const u = 1 - t;
        const of = (from: number, i: 0 | 1) =>
          u ** 3 * from + 3 * u * u * t * a[i] + 3 * u * t * t * b[i] + t ** 3 * end[i];
        lines.at(-1)!.push([of(x, 0), of(y, 1)]);
      }
      [x, y] = end;
      before = b;
      continue;
    }
    before = null;
    if (kind === 'M') {
      [x, y] = point();
      start = [x, y];
      lines.push([[x, y]]);
      command = command === 'm' ? 'l' : 'L';
    } else if (kind === 'Z') [x, y] = start;
    else {
      if (kind === 'H') x = ox + number();
      else if (kind === 'V') y = oy + number();
      else [x, y] = point();
      lines.at(-1)!.push([x, y]);
    }
  }
  return lines;
}

/** Whether a point lies in a shape. */
export function isInside([px, py]: Point, shape: Point[][]): boolean {
  let inside = false;
  for (const line of shape)
    line.forEach(([x1, y1], index) => {
      const [x2, y2] = line[(index + 1) % line.length]!;
      if (y1 > py !== y2 > py && px < x1 + ((py - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
    });
  return inside;
}

/** How far a point is from the nearest corner of a shape. */
export const distanceTo = ([px, py]: Point, shape: Point[][]) =>
  Math.min(...shape.flat().map(([x, y]) => Math.hypot(x - px, y - py)));
