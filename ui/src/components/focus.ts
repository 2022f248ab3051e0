import { tick } from 'svelte';

/** Places that take the focus when what held it has gone. */
export type FocusTarget = 'title' | 'clot question' | 'stop' | 'search';

const targets = new Map<FocusTarget, HTMLElement>();

/** Makes an element a target: `{@attach focusTarget('title')}`. */
export const focusTarget = (name: FocusTarget) => (element: HTMLElement) => {
  targets.set(name, element);
  return () => {
    // Its successor may be there already.
    if (targets.get(name) === element) targets.delete(name);
  };
};

/** Focuses a target; whether there is one. */
export function focusOn(name: FocusTarget, options?: FocusOptions): boolean {
  const element = targets.get(name);
  element?.focus(options);
  return element !== undefined;
}

/** Focuses the title of the view, because the button that was pressed has gone. Nothing scrolls. */
export async function focusTitle(): Promise<void> {
  await tick();
  focusOn('title', { preventScroll: true });
}
