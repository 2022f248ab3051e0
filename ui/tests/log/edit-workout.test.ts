import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { shell } from '../wall';
import { enter } from './form';

const logWorkout = vi.fn();
const editWorkout = vi.fn();
const travelled = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: {
    ...shell,
    logWorkout,
    editWorkout,
    travelled,
    deleteWorkout: vi.fn(),
    list: () => Promise.resolve([]),
  },
}));

const { live } = await import('$page/store.svelte');
const { followHash, route } = await import('$page/route.svelte');
const { toast } = await import('$page/toast.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');

followHash();
const close = vi.fn();

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
  const startup = { ...live.startup, hour12: false };
  Object.assign(live, { today, rules, now: ms(today.now), startup });
  logWorkout.mockReset().mockResolvedValue(today);
  editWorkout.mockReset().mockResolvedValue(today);
  close.mockReset();
});
afterEach(cleanup);

describe('the log sheet of a workout that is there', () => {
  it('asks about warning signs when an edit makes a workout exhausting', async () => {
    render(LogSheet, { close, edited: workout });
    screen.getByRole('radio', { name: /^9,/ }).click();
    await tick();
    await enter();
    const open = { rpe: 9, flags: [], questions: 'open' };
    expect(editWorkout).toHaveBeenCalledWith('w1', expect.objectContaining(open));
    expect(route.wrong).toBe('hard');
    route.wrong = false;
  });

  it('says what was corrected, and what that changed in the plan', async () => {
    const later = scene('morning-after');
    for (const [answer, said] of [
      [today, 'Saved: Lower body.'],
      [later, 'Saved: Lower body. Your massage is now '],
      [{ ...today, open: null }, 'Saved: Lower body. No massage is planned any more.'],
    ] as const) {
      live.today = today;
      editWorkout.mockResolvedValueOnce(answer);
      render(LogSheet, { close, edited: workout });
      await enter();
      await vi.waitFor(() =>
        expect(toast.line?.text.startsWith(said), toast.line?.text).toBe(true),
      );
      if (answer === today) expect(toast.line?.text).toBe(said);
      cleanup();
    }
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

  it('corrects an entry from a clock that was ahead', async () => {
    render(LogSheet, { close, edited: { ...workout, end: '2031-03-01T17:00:00Z' } });
    expect(screen.getByText(/still ahead of you/)).toBeTruthy();
    const day = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Day' });
    expect(day.options[0]!.textContent).toBe('Sat 1 Mar 2031');
    day.selectedIndex = [...day.options].findIndex((one) => one.textContent === 'Yesterday');
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await enter();
    expect(editWorkout).toHaveBeenCalledWith(
      'w1',
      expect.objectContaining({ end: '2026-11-22T17:00:00.000Z' }),
    );
  });
});
