// Dots that would lie on each other, piled up.

export interface Dot {
  /** From the left edge to its middle. */
  at: number;
  /** From the ground to its middle. */
  up: number;
}

/**
 * A dot for each place, in columns of a dot's width, piled from the ground. If a pile would be higher than
 * there is room, all dots are smaller.
 */
export function piles(
  places: number[],
  size: number,
  room: number,
): { dots: Dot[]; radius: number } {
  for (let wide = size; ; wide *= 0.85) {
    const heights = new Map<number, number>();
    const dots = places.map((place) => {
      const column = Math.floor(place / wide);
      const under = heights.get(column) ?? 0;
      heights.set(column, under + 1);
      return { at: (column + 0.5) * wide, up: (under + 0.5) * wide };
    });
    const highest = Math.max(0, ...heights.values());
    if (highest * wide <= room || wide < SMALLEST)
      return { dots, radius: Math.max(0.5, wide / 2 - wide / 12) };
  }
}

/** In pixels; smaller dots could not be told apart. */
const SMALLEST = 1;
