import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APPEARED, CHANGED, guardPresses, isSettling, settle, settled } from '$app/settling';

let stop: () => void;
const pressed = vi.fn();
let button: HTMLButtonElement;

const key = (init: KeyboardEventInit) =>
  button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
const pointer = () =>
  button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }));
const click = () =>
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));

beforeEach(() => {
  vi.useFakeTimers();
  settled();
  pressed.mockReset();
  button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('click', pressed);
  stop = guardPresses();
});
afterEach(() => {
  stop();
  button.remove();
});

describe('a press', () => {
  it('counts where nothing has changed', () => {
    pointer();
    click();
    expect(pressed).toHaveBeenCalledOnce();
    expect(key({ key: 'Enter' })).toBe(true);
  });

  it('never comes from a key that is held down', () => {
    expect(key({ key: 'Enter', repeat: true })).toBe(false);
    expect(key({ key: ' ', repeat: true })).toBe(false);
    expect(key({ key: 'ArrowDown', repeat: true })).toBe(true);
  });

  it('is refused until what has appeared has settled', () => {
    settle();
    expect(document.documentElement.hasAttribute('data-settling')).toBe(true);
    pointer();
    click();
    expect(key({ key: 'Enter' })).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(APPEARED);
    expect(document.documentElement.hasAttribute('data-settling')).toBe(false);
    pointer();
    click();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is refused as a whole if it began too early', () => {
    settle();
    vi.advanceTimersByTime(APPEARED - 20);
    pointer();
    vi.advanceTimersByTime(60);
    click();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('waits for the longer of two changes', () => {
    settle(APPEARED);
    vi.advanceTimersByTime(50);
    settle(CHANGED);
    vi.advanceTimersByTime(CHANGED + 20);
    expect(isSettling()).toBe(true);
    vi.advanceTimersByTime(40);
    expect(isSettling()).toBe(false);
  });

  it('is refused when a dialog has just opened', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await Promise.resolve();
    expect(isSettling()).toBe(true);
    dialog.remove();
  });

  it('does not keep Enter from a text of several lines', () => {
    const text = document.body.appendChild(document.createElement('textarea'));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
    text.dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
    text.remove();
  });
});
