/**
 * The drawing is a single tab stop; the arrow keys move from part to part, each of which announces itself
 * by its label.
 */
export const describeParts = (drawing: SVGElement) => {
  const move = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const parts = [...drawing.querySelectorAll<SVGElement>('[data-at]')].sort(
      (a, b) => Number(a.dataset.at) - Number(b.dataset.at),
    );
    const here = parts.findIndex((part) => part === document.activeElement);
    const to = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: parts.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    parts[Math.min(Math.max(to, 0), parts.length - 1)]?.focus();
  };
  drawing.setAttribute('tabindex', '0');
  drawing.addEventListener('keydown', move);
  return () => drawing.removeEventListener('keydown', move);
};
