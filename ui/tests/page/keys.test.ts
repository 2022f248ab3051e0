import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup, render } from '@testing-library/svelte';
import { listen } from '$page/keys';
import Bar from '$app/Bar.svelte';
import { acceptPresses } from '$page/press-guard';
import { beginTextSize, textSize } from '$text/text-size.svelte';

const shortcuts = { log: vi.fn(), search: vi.fn(), undo: vi.fn(), help: vi.fn() };
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
  acceptPresses();
  localStorage.clear();
  shortcuts.log.mockReset();
  stop = listen(shortcuts);
  location.hash = '#today';
});
afterEach(() => {
  stop();
  shortcuts.undo.mockReset();
  document.body.replaceChildren();
});

describe('the keys', () => {
  it('go to each view by its number in the bar', () => {
    render(Bar, { log: null, bell: false });
    const views = [...document.querySelectorAll('header a')].map((it) => it.getAttribute('href')!);
    views.forEach((view, index) => {
      location.hash = '';
      expect(press(String(index + 1))).toBe(true);
      expect(location.hash).toBe(view);
    });
    expect(press(String(views.length + 1))).toBe(false);
    cleanup();
  });

  it('undo, but never by a key that is held down', () => {
    expect(press('z')).toBe(true);
    expect(shortcuts.undo).toHaveBeenCalledOnce();
    press('z', { ctrlKey: true, repeat: true });
    expect(shortcuts.undo).toHaveBeenCalledOnce();
  });

  it('leave undo in a field to the field', () => {
    const field = document.body.appendChild(document.createElement('input'));
    expect(press('z', { ctrlKey: true }, field)).toBe(false);
    expect(shortcuts.undo).not.toHaveBeenCalled();
  });

  it.each([
    ['Russian', 'т', 'KeyN'],
    ['Greek', 'ν', 'KeyN'],
    ['Hebrew', 'מ', 'KeyN'],
    ['Dvorak', 'n', 'KeyL'],
  ])('go by their place on a keyboard without Latin letters (%s)', (_, key, code) => {
    expect(press(key, { ctrlKey: true, code })).toBe(true);
    expect(shortcuts.log).toHaveBeenCalledOnce();
  });

  it('take a digit by its place where it needs Shift, as on AZERTY', () => {
    expect(press('é', { ctrlKey: true, code: 'Digit2' })).toBe(true);
    expect(location.hash).toBe('#week');
  });

  it('leave a Latin letter in another place to its letter', () => {
    expect(press('b', { ctrlKey: true, code: 'KeyN' })).toBe(false);
    expect(shortcuts.log).not.toHaveBeenCalled();
  });

  it('do nothing while they are held down', () => {
    expect(press('n', { ctrlKey: true, repeat: true })).toBe(false);
    expect(shortcuts.log).not.toHaveBeenCalled();
  });

  it('change the text size, in a dialog too, and remember it', () => {
    document.body.appendChild(document.createElement('dialog')).setAttribute('open', '');
    press('+', { ctrlKey: true, shiftKey: true });
    press('=');
    expect(document.documentElement.style.fontSize).toBe('125%');
    press('-');
    textSize.percent = 100;
    beginTextSize();
    expect(textSize.percent).toBe(110);
    press('0');
    expect(document.documentElement.style.fontSize).toBe('');
  });
});
