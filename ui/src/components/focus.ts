import { tick } from 'svelte';

/** Elements that can take the focus when the focused one disappears. */
export type FocusTarget = 'title' | 'clot question' | 'stop' | 'search';

const targets = new Map<FocusTarget, HTMLElement>();

/** Registers an element as a target: `{@attach focusTarget('title')}`. */
export const focusTarget = (name: FocusTarget) => (element: HTMLElement) => {
  targets.set(name, element);
  return () => {
    // Its successor may already be registered.
    if (targets.get(name) === element) targets.delete(name);
  };
};

/** Focuses a target; returns whether there is one. */
export function focusOn(name: FocusTarget, options?: FocusOptions): boolean {
  const element = targets.get(name);
  element?.focus(options);
  return element !== undefined;
}

/** Focuses the view's title without scrolling, after the pressed button has disappeared. */
export async function focusTitle(): Promise<void> {
  await tick();
  focusOn('title', { preventScroll: true });
}
