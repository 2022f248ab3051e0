import { isDialogOpen, isField } from '$components/focus';
import { live } from './store.svelte';
import { route } from './route.svelte';
import { changeTextSize } from '$text/text-size.svelte';
import { isRefusing } from './press-guard';

/** The views that the bar names, in its order. */
export const IN_BAR = ['today', 'week', 'guides', 'journal', 'insights'] as const;

/** The views in the order of the bar; `Ctrl` and the number opens one. */
export const VIEWS = [...IN_BAR, 'settings'] as const;

const isMac = () => live.startup.platform === 'macos';

/** `Ctrl N`, or `⌘ N` on a Mac. */
export const chord = (key: string) => `${isMac() ? '⌘' : 'Ctrl'} ${key}`;

/**
 * The letter or digit of a key: the one it types or, on a keyboard that types none of
 * ours, the one in its place on a keyboard that does.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  const place = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code);
  return (place?.[1] ?? place?.[2] ?? key).toLowerCase();
}

/** By how much a key changes the text size, if it does. */
function sizeStep({ key, code }: KeyboardEvent): -1 | 0 | 1 | null {
  if (key === '+' || key === '=' || code === 'NumpadAdd') return 1;
  if (key === '-' || key === '_' || code === 'NumpadSubtract') return -1;
  return keyOf({ key, code }) === '0' ? 0 : null;
}

export interface Shortcuts {
  log(): void;
  search(): void;
  /** Takes back the latest change, or shows that there is none. */
  undo(): void;
  help(): void;
}

/** Listens for the window's shortcuts. An open dialog blocks all but the text size. */
export function listen(shortcuts: Shortcuts): () => void {
  /** With Ctrl or ⌘; returns whether it was one of ours. */
  function chorded(event: KeyboardEvent): boolean {
    const key = keyOf(event);
    const view = VIEWS[Number(key) - 1];
    if (key === 'n') shortcuts.log();
    else if (key === 'f') shortcuts.search();
    else if (key === 'z') {
      if (isField(event.target)) return false;
      if (!isRefusing()) shortcuts.undo();
    } else if (view) location.hash = `#${view}`;
    else return false;
    return true;
  }

  function alone(event: KeyboardEvent): boolean {
    if (event.key === 'F1') shortcuts.help();
    else if (isField(event.target)) return false;
    else if (event.key === '/') shortcuts.search();
    else if (event.key === '?') shortcuts.help();
    else if (event.key === 'Escape' && route.place.view === 'guide') location.hash = '#guides';
    else return false;
    return true;
  }

  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const modifier = isMac() ? event.metaKey : event.ctrlKey;
    const by = modifier && !event.altKey ? sizeStep(event) : null;
    if (by !== null) {
      changeTextSize(by);
      return event.preventDefault();
    }
    if (event.repeat || isDialogOpen()) return;
    const other = event.altKey || (modifier ? event.shiftKey : event.ctrlKey || event.metaKey);
    if (!other && (modifier ? chorded(event) : alone(event))) event.preventDefault();
  };
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}
