import { tick } from 'svelte';

/** Elements that can take the focus when the focused one disappears. */
export type FocusTarget =
  'view' | 'title' | 'go on' | 'clot question' | 'stop' | 'search' | 'more' | 'undecided';

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

/** Focuses the first field of a target, once the page shows what has just changed. */
export async function focusFieldOf(name: FocusTarget): Promise<void> {
  await tick();
  targets.get(name)?.querySelector('input')?.focus();
}

/** Whether digits and letters are typed into an element. */
export const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/** Whether a dialog is open, which keeps the focus and the keys to itself. */
export const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** Whether anything in the page has the focus. */
export const hasFocus = () =>
  document.activeElement !== null && document.activeElement !== document.body;

/** Focuses the title, or else the view, if nothing has the focus any more. */
export async function keepFocus(): Promise<void> {
  await tick();
  if (hasFocus() || isDialogOpen()) return;
  if (!focusOn('title', { preventScroll: true })) focusOn('view', { preventScroll: true });
}

/** Focuses the view's title without scrolling, after the pressed button has disappeared. */
export async function focusTitle(): Promise<void> {
  await tick();
  focusOn('title', { preventScroll: true });
}
