/** A box in pixels; `r` rounds its corners. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  r?: number;
}

/** Distance between two lines. */
const GAP = 6;
/** Step width in pixels along a rounded corner. */
const NEAR = 0.5;

/**
 * The path of diagonal lines that fill the intersection of `area` and `frame`. Lines, because a
 * clip and a pattern would each need shaders of their own for the first frame.
 */
export function hatching(area: Box, frame: Box, gap = GAP): string {
  const left = Math.max(area.x, frame.x);
  const right = Math.min(area.x + area.w, frame.x + frame.w);
  const top = Math.max(area.y, frame.y);
  const bottom = Math.min(area.y + area.h, frame.y + frame.h);
  const step = gap * Math.SQRT2;
  let path = '';
  // On each line x + y is constant.
  for (let sum = Math.ceil((left + top) / step) * step; sum < right + bottom; sum += step) {
    let from = Math.max(top, sum - right);
    let to = Math.min(bottom, sum - left);
    while (from < to && !holds(frame, sum - from, from)) from += NEAR;
    while (from < to && !holds(frame, sum - to, to)) to -= NEAR;
    if (from < to) path += `M${round(sum - from)} ${round(from)}L${round(sum - to)} ${round(to)}`;
  }
  return path;
}

/** The same with lines that lean the other way. */
export function hatchingBack(area: Box, frame: Box, gap: number): string {
  const mirrored = (box: Box): Box => ({ ...box, x: -box.x - box.w });
  return hatching(mirrored(area), mirrored(frame), gap).replace(
    /([ML])(-?[\d.]+) /g,
    (_, step: string, x: string) => `${step}${-Number(x)} `,
  );
}

/** Whether a point between the box's edges is also inside its rounded corners. */
function holds({ x, y, w, h, r = 0 }: Box, atX: number, atY: number): boolean {
  const across = Math.max(x + r - atX, atX - (x + w - r), 0);
  const down = Math.max(y + r - atY, atY - (y + h - r), 0);
  return Math.hypot(across, down) <= r || (across === 0 && down === 0);
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
