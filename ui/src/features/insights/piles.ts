// Dots that would lie on each other, piled up.

export interface Dot {
  /** From the left edge to its middle. */
  at: number;
  /** From the ground to its middle. */
  up: number;
}

/**
 * A dot for each place, in columns of a dot's width, piled from the ground. What a pile has no room for
 * stands beside it, and if there is none there either, all dots are smaller.
 */
export function piles(
  places: number[],
  size: number,
  { wide: width, high }: { wide: number; high: number },
): { dots: Dot[]; radius: number } {
  for (let wide = size; ; wide *= 0.85) {
    const columns = Math.max(1, Math.floor(width / wide));
    const rows = Math.max(1, Math.floor(high / wide));
    const crowded = places.length > columns * rows;
    if (crowded && wide >= SMALLEST) continue;
    const heights = Array<number>(columns).fill(0);
    const dots = places.map((place) => {
      const own = Math.min(Math.max(Math.floor(place / wide), 0), columns - 1);
      const column = crowded ? own : nearestFree(heights, own, rows);
      const under = Math.min(heights[column]!, rows - 1);
      heights[column]! += 1;
      return { at: (column + 0.5) * wide, up: (under + 0.5) * wide };
    });
    return { dots, radius: Math.min(wide / 2, Math.max(0.5, wide / 2 - wide / 12)) };
  }
}

/** The column that has room, nearest to one. */
function nearestFree(heights: number[], own: number, rows: number): number {
  for (let apart = 0; apart < heights.length; apart += 1)
    for (const column of [own + apart, own - apart])
      if ((heights[column] ?? rows) < rows) return column;
  return own;
}

/** In pixels; smaller dots could not be told apart. */
const SMALLEST = 1;
