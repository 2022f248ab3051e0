// What has only just appeared takes no press, and neither does what came under a pointer at rest:
// every sheet, and every state and question of Today.
import { cleanup, render } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { guardPresses, isRefusing, acceptPresses } from '$page/press-guard';
import * as views from '$app/views';
import RemindersSheet from '$features/reminders/RemindersSheet.svelte';
import { ipc } from '$ipc';
import { SCENES } from '$ipc/web/scenes';
import { hold, show } from '../today/page';

const SHEETS: Record<string, Component<{ close: () => void }>> = {
  CheckInSheet: views.CheckInSheet,
  ConditionsSheet: views.ConditionsSheet,
  LogSheet: views.LogSheet as never,
  MassageSheet: views.MassageSheet as never,
  RemindersSheet: RemindersSheet as never,
  SafetySheet: views.SafetySheet as never,
  SessionSheet: views.SessionSheet,
  Shortcuts: views.Shortcuts,
};

let unguard: () => void;
const close = vi.fn();

/** A press on what is at the place of the last one. */
function press(element: Element): boolean {
  const init = { bubbles: true, cancelable: true, clientX: 50, clientY: 50 };
  element.dispatchEvent(new MouseEvent('pointerdown', init));
  return element.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
}
const buttons = () => [...document.querySelectorAll('button, summary, a, input, [role=slider]')];

beforeEach(() => {
  vi.restoreAllMocks();
  close.mockReset();
  firstPaint.done = true;
  acceptPresses();
  unguard = guardPresses();
  for (const name of [
    'checkIn',
    'logWorkout',
    'logMassage',
    'report',
    'setSettings',
    'done',
  ] as const)
    vi.spyOn(ipc, name).mockReturnValue(new Promise<never>(() => undefined));
});
afterEach(() => {
  unguard();
  cleanup();
});

it('knows every sheet of the window', () => {
  const sheets = Object.keys(views).filter((name) => /.Sheet$|^Shortcuts$/.test(name));
  expect(Object.keys(SHEETS)).toEqual(expect.arrayContaining(sheets));
});

describe.each(Object.keys(SHEETS))('%s', (name) => {
  const open = async () => {
    hold('nothing-due');
    render(SHEETS[name]!, { close });
    await tick();
    await Promise.resolve();
    expect(document.querySelector('dialog[open]')).toBeTruthy();
    expect(buttons().length).toBeGreaterThan(0);
  };

  it('takes no press at once', async () => {
    await open();
    expect(isRefusing()).toBe(true);
    for (const button of buttons()) expect(press(button), button.outerHTML).toBe(false);
    expect(close).not.toHaveBeenCalled();
  });

  it('takes no press of a pointer that rests where it was opened', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    press(opener);
    await open();
    acceptPresses();
    for (const button of buttons().filter((one) => one !== opener))
      expect(press(button), button.outerHTML).toBe(false);
    expect(close).not.toHaveBeenCalled();
    opener.remove();
  });
});

describe.each(SCENES.filter((name) => name !== 'first'))('Today in the scene %s', (name) => {
  it('takes no press of a pointer that rests since the state before', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    press(before);
    before.remove();
    show(name, close);
    await tick();
    acceptPresses();
    expect(buttons().length).toBeGreaterThan(0);
    for (const button of buttons()) expect(press(button), button.outerHTML).toBe(false);
    expect(close).not.toHaveBeenCalled();
    expect(ipc.done).not.toHaveBeenCalled();
  });
});
