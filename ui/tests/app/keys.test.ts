import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, VIEWS } from '$app/keys';
import { undoLast, hideToast, showToast, toast } from '$app/toast.svelte';

const shortcuts = { log: vi.fn(), search: vi.fn(), undo: undoLast, help: vi.fn() };
let stop: () => void;
/** Presses a key; returns whether it was handled. */
const press = (
  key: string,
  more: KeyboardEventInit = { ctrlKey: true },
  on: EventTarget = document.body,
) =>
  !on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

beforeEach(() => {
  stop = listen(shortcuts);
  location.hash = '#today';
});
afterEach(() => {
  stop();
  hideToast();
  document.body.replaceChildren();
});

describe('the keys', () => {
  it('go to each view by its number in the bar', () => {
    VIEWS.forEach((view, index) => {
      expect(press(String(index + 1))).toBe(true);
      expect(location.hash).toBe(`#${view}`);
    });
    expect(press(String(VIEWS.length + 1))).toBe(false);
  });

  it('undo the last action, once', () => {
    const undone = vi.fn();
    expect(press('z')).toBe(false);
    showToast('Deleted.', { name: 'Undo', run: undone });
    expect(press('z')).toBe(true);
    expect(undone).toHaveBeenCalledOnce();
    expect(toast.line).toBeNull();
    expect(press('z')).toBe(false);
  });

  it('leave undo in a field to the field', () => {
    const field = document.body.appendChild(document.createElement('input'));
    const undone = vi.fn();
    showToast('Deleted.', { name: 'Undo', run: undone });
    expect(press('z', { ctrlKey: true }, field)).toBe(false);
    expect(undone).not.toHaveBeenCalled();
  });
});
