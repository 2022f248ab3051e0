import { expect, test } from 'vitest';
import { hatching, type Box } from '$features/timeline/hatching';

const frame: Box = { x: 10, y: 0, w: 200, h: 100, r: 12 };
const ends = (path: string) =>
  [...path.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test('the lines fill the area to its edges', () => {
  const points = ends(hatching({ x: 50, y: 66, w: 60, h: 34 }, frame));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  expect(points.length).toBeGreaterThan(16);
  expect(Math.min(...xs)).toBeCloseTo(50, 0);
  expect(Math.max(...xs)).toBeCloseTo(110, 0);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([66, 100]);
});

test('no line leaves a round corner or the frame', () => {
  const points = ends(hatching({ x: -40, y: 66, w: 400, h: 34 }, frame));
  for (const [x, y] of points) {
    const across = Math.max(22 - x, x - 198, 0);
    expect(Math.hypot(across, Math.max(y - 88, 0))).toBeLessThanOrEqual(12.01);
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(210);
  }
  expect(Math.min(...points.map(([x]) => x))).toBeLessThan(14);
});

test('an area outside the frame has no lines', () => {
  expect(hatching({ x: 300, y: 66, w: 40, h: 34 }, frame)).toBe('');
});
