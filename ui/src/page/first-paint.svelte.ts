/** Runs a callback once the current content is painted: the second frame starts after that. */
export const afterPaint = (then: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));

/**
 * Whether the first frame, the recommendation and its buttons, is on screen. Drawings and content
 * further down follow it, always below what is already there, so that nothing moves.
 */
export const firstPaint = $state({ done: false });
