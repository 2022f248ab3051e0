// Digits that answer, on keyboards that type something else in their places.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideToast } from '$page/toast.svelte';
import SorenessScale from '$components/SorenessScale.svelte';
import { digits } from '$features/log/digits';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { show } from '../today/page';

const KEYS: [string, KeyboardEventInit][] = [
  ['a digit', { key: '7', code: 'Digit7' }],
  ['AZERTY without Shift', { key: 'è', code: 'Digit7' }],
  ['AZERTY with Shift', { key: '7', code: 'Digit7', shiftKey: true }],
  ['Arabic digits', { key: '٧', code: 'Digit7' }],
  ['the pad', { key: '7', code: 'Numpad7' }],
  ['the pad with Arabic digits', { key: '٧', code: 'Numpad7' }],
];
const OTHERS: [string, KeyboardEventInit][] = [
  ['a sign with Shift', { key: '&', code: 'Digit7', shiftKey: true }],
  ['a sign with AltGr', { key: '{', code: 'Digit7', modifierAltGraph: true }],
  ['the pad without Num Lock', { key: 'Home', code: 'Numpad7' }],
  ['Ctrl', { key: 'è', code: 'Digit7', ctrlKey: true }],
  ['a letter', { key: 'è', code: 'BracketLeft' }],
  ['a function key', { key: 'F7', code: 'F7' }],
];

const pick = vi.fn();
/** What answers to digits: shows it, and returns where the key is pressed. */
const PLACES: Record<string, () => Element> = {
  effort: () => {
    const form = document.body.appendChild(document.createElement('div'));
    form.addEventListener('keydown', digits(pick));
    return form;
  },
  'soreness in a sheet': () => {
    render(SorenessScale, { value: null, label: '', pick });
    return screen.getAllByRole('button')[0]!;
  },
  'soreness after a session': () => {
    render(SorenessScale, { value: null, label: '', pick, anywhere: true });
    return document.body;
  },
  'soreness on Today': () => {
    vi.spyOn(ipc, 'reportSoreness').mockImplementation((value) => {
      pick(value);
      return Promise.resolve(scene('proposed-later'));
    });
    show('morning-after');
    return document.body;
  },
};

beforeEach(() => {
  pick.mockReset();
  hideToast();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe.each(Object.keys(PLACES))('%s', (place) => {
  it.each(KEYS)('is set by %s', async (_, key) => {
    await fireEvent.keyDown(PLACES[place]!(), key);
    expect(pick).toHaveBeenCalledExactlyOnceWith(7);
  });

  it.each(OTHERS)('is not set by %s', async (_, key) => {
    await fireEvent.keyDown(PLACES[place]!(), key);
    expect(pick).not.toHaveBeenCalled();
  });
});

it.each(['soreness in a sheet', 'soreness after a session'])(
  'takes 1 and 0 in their places for a 10: %s',
  async (place) => {
    const scale = PLACES[place]!();
    await fireEvent.keyDown(scale, { key: '&', code: 'Digit1' });
    await fireEvent.keyDown(scale, { key: 'à', code: 'Digit0' });
    expect(pick.mock.calls).toEqual([[1], [10]]);
  },
);

describe('soreness after a session', () => {
  it.each([
    ['<input type="radio">', true],
    ['<button></button>', true],
    ['<input>', false],
    ['<textarea></textarea>', false],
    ['<dialog open><button></button></dialog>', false],
  ])('is set from %s: %s', async (html, isSet) => {
    PLACES['soreness after a session']!();
    document.body.insertAdjacentHTML('beforeend', html);
    const last = document.body.lastElementChild!;
    await fireEvent.keyDown(last.firstElementChild ?? last, { key: '7', code: 'Digit7' });
    expect(pick.mock.calls).toEqual(isSet ? [[7]] : []);
  });

  it('is set once from the scale itself', async () => {
    PLACES['soreness after a session']!();
    await fireEvent.keyDown(screen.getAllByRole('button')[0]!, { key: '7', code: 'Digit7' });
    expect(pick).toHaveBeenCalledExactlyOnceWith(7);
    expect(document.activeElement?.textContent).toBe('7');
  });
});
