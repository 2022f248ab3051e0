// An effort that an import guessed, in the log sheet: it stays a guess until it is touched.
import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { shell } from '../wall';
import { enter } from './form';

const editWorkout = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { ...shell, editWorkout, list: () => Promise.resolve([]) },
}));

const { live } = await import('$page/store.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');

const edited = { ...workout, rpe: 5, guessed: true };
const scale = () => document.querySelector('.effort')!;
const sent = () => editWorkout.mock.calls[0]![1] as { rpe: number; guessed?: boolean };

beforeEach(() => {
  Object.assign(live, {
    today,
    rules,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  editWorkout.mockReset().mockResolvedValue(today);
  render(LogSheet, { close: vi.fn(), edited });
});
afterEach(cleanup);

describe('a guessed effort in the log sheet', () => {
  it('is called a guess, for the eye and for a screen reader', () => {
    expect(scale().querySelector('legend')!.textContent).toContain('5, hard: a guess');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '5, hard: a guess' }).checked).toBe(
      true,
    );
  });

  it('stays one when something else is changed', async () => {
    screen.getByLabelText<HTMLInputElement>('It was a competition').click();
    await enter();
    expect(sent()).toMatchObject({ rpe: 5, guessed: true, competition: true });
  });

  it('is said by picking another', async () => {
    screen.getByRole('radio', { name: '7, very hard' }).click();
    await tick();
    expect(scale().textContent).not.toContain('guess');
    await enter();
    expect(sent().rpe).toBe(7);
    expect(sent().guessed).toBeUndefined();
  });

  it('is said by picking the same', async () => {
    screen.getByRole('radio', { name: '5, hard: a guess' }).click();
    await tick();
    expect(scale().textContent).not.toContain('guess');
    await enter();
    expect(sent().guessed).toBeUndefined();
  });

  it('is said by its digit', async () => {
    document
      .querySelector('form')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: '5', code: 'Digit5', bubbles: true }));
    await tick();
    await enter();
    expect(sent()).toMatchObject({ rpe: 5 });
    expect(sent().guessed).toBeUndefined();
  });
});
