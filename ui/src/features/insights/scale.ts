// Where a number, or a place in a list, is drawn. d3-scale cannot do it here: it sets `constructor` on
// objects, and Tauri freezes the prototypes of the page.

/** A straight line from the numbers of `domain` to the places of `range`. */
export const linear =
  ([from, to]: readonly [number, number], [first, last]: readonly [number, number]) =>
  (value: number): number =>
    first + ((value - from) / (to - from)) * (last - first);

/** Equal bands side by side, with `padding` of each left free between them. */
export function bands(count: number, [first, last]: readonly [number, number], padding: number) {
  const step = (last - first) / Math.max(1, count - padding);
  return { wide: step * (1 - padding), at: (index: number) => first + index * step };
}
