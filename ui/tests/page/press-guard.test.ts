import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  GUARDED_MS,
  guardPresses,
  isRefusing,
  refusePresses,
  acceptPresses,
} from '$page/press-guard';

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
  acceptPresses();
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

  it('is refused for a while after something has appeared', () => {
    refusePresses();
    expect(document.documentElement.hasAttribute('data-press-guard')).toBe(true);
    pointer();
    click();
    expect(key({ key: 'Enter' })).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(GUARDED_MS);
    expect(document.documentElement.hasAttribute('data-press-guard')).toBe(false);
    pointer();
    click();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is refused as a whole if it began too early', () => {
    refusePresses();
    vi.advanceTimersByTime(GUARDED_MS - 20);
    pointer();
    vi.advanceTimersByTime(60);
    click();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is refused for half a second', () => {
    refusePresses();
    vi.advanceTimersByTime(499);
    expect(isRefusing()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isRefusing()).toBe(false);
  });

  it('waits anew with each change', () => {
    refusePresses();
    vi.advanceTimersByTime(GUARDED_MS - 50);
    refusePresses();
    vi.advanceTimersByTime(GUARDED_MS - 20);
    expect(isRefusing()).toBe(true);
    vi.advanceTimersByTime(20);
    expect(isRefusing()).toBe(false);
  });

  it('is refused when a dialog has just opened', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await Promise.resolve();
    expect(isRefusing()).toBe(true);
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

describe('a press where the pointer has rested', () => {
  /** What is under the pointer. */
  let under: Element;
  /** What else is within reach of it, to the right. */
  let beside: Element | null = null;
  let placed = 0;
  const place = (tag: string, within: Element = document.body) => {
    const element = within.appendChild(document.createElement(tag));
    placed += 1;
    element.id = `placed-${placed}`;
    element.addEventListener('click', () => pressed(element));
    return element;
  };
  /** A press and its click, or a tap, on what is under the pointer. */
  const press = (x = 100, y = 100, at = under) => {
    const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
    at.dispatchEvent(new MouseEvent('pointerdown', init));
    at.dispatchEvent(new MouseEvent('click', init));
    // so that no press is refused for being early
    vi.advanceTimersByTime(600);
  };
  const move = (x: number, y: number) =>
    under.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
  /** What was pressed is replaced by what comes under the pointer. */
  const replace = (tag = 'button') => {
    const next = place(tag);
    under.remove();
    under = next;
    return next;
  };

  beforeEach(() => {
    vi.spyOn(document, 'elementFromPoint').mockImplementation((x) => (x > 100 ? beside : under));
    under = place('button');
    beside = null;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    under.remove();
    beside?.remove();
  });

  it.each([
    ['the question after "Mark as resolved"', 'button'],
    ['the answer after "Save"', 'button'],
    ['a tick after "Save"', 'input'],
    ['"Done" after "I\'m doing it now"', 'button'],
  ])('is refused by what came under it: %s', (_, tag) => {
    press();
    const next = replace(tag);
    if (next instanceof HTMLInputElement) next.type = 'checkbox';
    press();
    // a hand that rests is not quite still
    press(104, 103);
    expect(pressed).toHaveBeenCalledOnce();
    expect(pressed).not.toHaveBeenCalledWith(next);
    if (next instanceof HTMLInputElement) expect(next.checked).toBe(false);
  });

  it('is refused by words that tick, too', () => {
    press();
    under.remove();
    under = place('label');
    const words = place('span', under);
    press(100, 100, words);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('counts on the same element again, as on a stepper', () => {
    for (let i = 0; i < 4; i += 1) press();
    expect(pressed).toHaveBeenCalledTimes(4);
    const icon = under.appendChild(document.createElement('i'));
    press(100, 100, icon);
    expect(pressed).toHaveBeenCalledTimes(5);
  });

  it('counts on what stood beside it at the first press', () => {
    beside = place('button');
    press();
    press(104, 100, beside);
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('counts once the pointer has moved, and then come back', () => {
    press();
    const next = replace();
    move(103, 104);
    press();
    expect(pressed).toHaveBeenCalledOnce();
    move(106, 100);
    move(100, 100);
    press();
    expect(pressed).toHaveBeenLastCalledWith(next);
  });

  it('counts where a finger taps elsewhere', () => {
    press();
    const next = replace();
    press(100, 140);
    expect(pressed).toHaveBeenLastCalledWith(next);
  });

  it('counts on what the wheel or a key has brought there', () => {
    const turn = () => dispatchEvent(new Event('wheel'));
    const type = () =>
      under.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (const meanwhile of [turn, type]) {
      press();
      const next = replace();
      meanwhile();
      press();
      expect(pressed).toHaveBeenLastCalledWith(next);
    }
  });

  it('leaves alone a click that comes from a key or a helper', () => {
    press();
    const next = replace();
    press();
    const keyed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    expect(next.dispatchEvent(keyed)).toBe(true);
    next.click();
    expect(pressed).toHaveBeenLastCalledWith(next);
  });

  it('sees a drawing as one thing', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('role', 'group');
    under.remove();
    under = document.body.appendChild(drawing);
    const [grip, block] = ['g', 'g'].map((one) =>
      drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', one)),
    );
    grip!.setAttribute('role', 'slider');
    drawing.addEventListener('click', pressed);
    press(100, 100, block);
    press(100, 100, grip);
    expect(pressed).toHaveBeenCalledTimes(2);
  });
});
