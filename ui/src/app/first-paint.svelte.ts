/** Does something once what is there now has been painted: the second frame comes when the first is out. */
export const afterPaint = (then: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));

/**
 * Whether the first picture is there: what to do now, and its buttons. Drawings, and what lies
 * below them, come right after it, always after what is there already, so that nothing moves.
 */
export const firstPaint = $state({ done: false });
