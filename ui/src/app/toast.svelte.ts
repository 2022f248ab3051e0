/** One line at the bottom of the window: what was done, and how to undo it. */
interface Toast {
  text: string;
  actions: { name: string; run: () => void }[];
}

const STAYS = 12_000;

export const toast = $state({ line: null as Toast | null });

let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(text: string, ...actions: Toast['actions']): void {
  clearTimeout(timer);
  toast.line = { text, actions };
  // A toast with an action has no timeout: it stays until used or replaced.
  timer = actions.length ? undefined : setTimeout(hideToast, STAYS / 3);
}

export function hideToast(): void {
  clearTimeout(timer);
  toast.line = null;
}

/** Runs the toast's undo action; returns whether there was one. */
export function undoLast(): boolean {
  const action = toast.line?.actions[0];
  action?.run();
  if (action) hideToast();
  return action !== undefined;
}
