/**
 * Shows the `data-description` of a drawing's parts on hover and focus. The drawing is a single tab
 * stop; the arrow keys move from part to part.
 */
export const describeParts = (describe: (text: string) => void) => (drawing: SVGElement) => {
  const partOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGElement>('[data-description]') : null;
  const say = (event: Event) => describe(partOf(event.target)?.dataset.description ?? '');
  const hush = () => describe('');

  const move = (event: KeyboardEvent) => {
    const parts = [...drawing.querySelectorAll<SVGElement>('[data-description]')].sort(
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
  const heard = [
    ['mouseover', say],
    ['focusin', say],
    ['mouseleave', hush],
    ['focusout', hush],
    ['keydown', move as EventListener],
  ] as const;
  for (const [name, listener] of heard) drawing.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of heard) drawing.removeEventListener(name, listener);
  };
};
