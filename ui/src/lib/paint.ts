/** Does something once what is there now has been painted: what is not needed for the first picture. */
export const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
