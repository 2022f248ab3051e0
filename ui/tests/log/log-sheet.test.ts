import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewWorkout } from '$bindings/NewWorkout';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';

const logWorkout = vi.fn();
const editWorkout = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { logWorkout, editWorkout, deleteWorkout: vi.fn(), list: () => Promise.resolve([]) },
}));

const { live } = await import('$app/store.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');

const close = vi.fn();
const logged = () => logWorkout.mock.lastCall![0] as NewWorkout;

/** Submits as Enter does anywhere in the form. */
async function enter() {
  document.querySelector('form')!.requestSubmit();
  await vi.waitFor(tick);
  await new Promise((next) => setTimeout(next));
}

beforeEach(() => {
  live.today = today;
  live.rules = rules;
  live.now = ms(today.now);
  logWorkout.mockReset().mockResolvedValue(today);
  editWorkout.mockReset().mockResolvedValue(today);
  close.mockReset();
});
afterEach(cleanup);

describe('the log sheet', () => {
  it('saves a usual workout with Enter alone', async () => {
    render(LogSheet, { close });
    await enter();
    expect(logged()).toMatchObject({
      activity: 'strength_lower',
      rpe: 8,
      duration_min: 55,
      end: new Date(ms(today.now)).toISOString(),
    });
    expect(close).toHaveBeenCalled();
  });

  it('names each step of effort by number and word', () => {
    render(LogSheet, { close });
    const effort = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
    expect(effort).toContain('8, extremely hard');
  });

  it('asks about warning signs before it saves an exhausting session', async () => {
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^9,/ }).click();
    await tick();
    await enter();
    expect(logWorkout).not.toHaveBeenCalled();
    screen.getByRole('checkbox', { name: /dark as tea/ }).click();
    await tick();
    await enter();
    expect(logged()).toMatchObject({ rpe: 9, flags: ['rf_dark_urine'] });
  });

  it('stays open with everything typed when saving fails, and says why', async () => {
    logWorkout.mockRejectedValue({ code: 'E_DISK_FULL', detail: '' });
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^3,/ }).click();
    await tick();
    await enter();
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^3,/ }).checked).toBe(true);
  });

  it('asks about warning signs when an edit makes a workout exhausting', async () => {
    render(LogSheet, { close, edited: workout });
    screen.getByRole('radio', { name: /^9,/ }).click();
    await tick();
    await enter();
    expect(editWorkout).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Is anything wrong?' })).toBeTruthy();
    await enter();
    expect(editWorkout).toHaveBeenCalledWith('w1', expect.objectContaining({ rpe: 9, flags: [] }));
  });

  it('accepts a local issue while a workout is edited', async () => {
    render(LogSheet, { close, edited: workout });
    screen.getByRole('button', { name: 'Something hurts' }).click();
    await tick();
    screen.getByRole('button', { name: 'Add a problem' }).click();
    await tick();
    await enter();
    expect(editWorkout).toHaveBeenCalledWith(
      'w1',
      expect.objectContaining({ local_issues: [expect.objectContaining({ group: 'calves' })] }),
    );
  });

  it('moves a workout to another day', async () => {
    render(LogSheet, { close, edited: { ...workout, end: '2026-11-21T17:00:30Z' } });
    const day = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Day' });
    expect([...day.options].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Today', 'Yesterday', 'Sat 21 Nov', 'Sat 14 Nov']),
    );
    day.selectedIndex = [...day.options].findIndex((one) => one.textContent === 'Fri 20 Nov');
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await enter();
    expect(editWorkout).toHaveBeenCalledWith(
      'w1',
      expect.objectContaining({ end: '2026-11-20T17:00:00.000Z' }),
    );
  });

  it('edits a workout in place', async () => {
    render(LogSheet, { close, edited: workout });
    screen.getByRole('button', { name: '5 minutes more' }).click();
    await enter();
    expect(editWorkout).toHaveBeenCalledWith('w1', expect.objectContaining({ duration_min: 60 }));
    expect(logWorkout).not.toHaveBeenCalled();
  });
});
