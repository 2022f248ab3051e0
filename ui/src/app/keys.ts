import { live } from './store.svelte';
import { route } from './route.svelte';

/** The views in the order of the bar; `Ctrl` and the number opens one. */
export const VIEWS = ['today', 'journal', 'guides', 'settings'] as const;

const isMac = () => live.startup.platform === 'macos';

/** `Ctrl N`, or `⌘ N` on a Mac. */
export const chord = (key: string) => `${isMac() ? '⌘' : 'Ctrl'} ${key}`;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

export interface Shortcuts {
  log(): void;
  search(): void;
  /** Undoes the last action; returns whether there was one. */
  undo(): boolean;
  help(): void;
}

/** Listens for the window's shortcuts. An open dialog blocks them. */
export function listen(shortcuts: Shortcuts): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return;
    const modifier = isMac() ? event.metaKey : event.ctrlKey;
    if (modifier && !event.altKey && !event.shiftKey) {
      const view = VIEWS[Number(event.key) - 1];
      if (event.key.toLowerCase() === 'n') shortcuts.log();
      else if (view) location.hash = `#${view}`;
      else if (event.key.toLowerCase() !== 'z' || isField(event.target) || !shortcuts.undo())
        return;
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (event.key === '/') shortcuts.search();
    else if (event.key === '?') shortcuts.help();
    else if (event.key === 'Escape' && route.place.view === 'guide') location.hash = '#guides';
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
