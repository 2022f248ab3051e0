import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { shell } from '../wall';

const logWorkout = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: {
    ...shell,
    logWorkout,
    editWorkout: logWorkout,
    list: () => Promise.resolve([]),
  },
}));

const { live } = await import('$page/store.svelte');
const { formBefore } = await import('$page/open-form.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');
const { default: MassageSheet } = await import('$features/log/MassageSheet.svelte');
const { default: SessionSheet } = await import('$features/calendar/SessionSheet.svelte');
const { default: CheckInSheet } = await import('$features/check-in/CheckInSheet.svelte');
const { default: SafetySheet } = await import('$features/safety/SafetySheet.svelte');

const close = vi.fn();
const kept = () => shell.keepForm.mock.lastCall?.[0] ?? null;
/** Waits until what was entered has been kept. */
const rest = async () => {
  await tick();
  await vi.waitFor(() => expect(kept()).not.toBeNull());
  await new Promise((next) => setTimeout(next, 150));
};
/** The page's process ends: nothing is unmounted in order, and the page loads anew. */
async function reload() {
  await rest();
  const form = kept();
  cleanup();
  shell.keepForm.mockClear();
  shell.keptForm.mockResolvedValueOnce(form);
  return formBefore();
}
const pick = (name: RegExp | string) => screen.getByRole('radio', { name }).click();
const picked = (name: RegExp | string) =>
  screen.getByRole<HTMLInputElement>('radio', { name }).checked;

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
  Object.assign(live, { today, rules, now: ms(today.now) });
  shell.keepForm.mockClear();
  logWorkout.mockReset().mockResolvedValue(today);
});
afterEach(cleanup);

describe('what was entered in a sheet survives the page', () => {
  it('in the log sheet, with the step it was at and the workout it edits', async () => {
    render(LogSheet, { close, edited: workout });
    pick(/^9,/);
    await tick();
    screen.getByRole('button', { name: 'Something hurts' }).click();
    await tick();
    screen.getByRole('checkbox', { name: /dark as tea/ }).click();
    const before = await reload();
    expect(before).toMatchObject({ sheet: 'log', about: { id: workout.id } });
    render(LogSheet, { close, edited: workout });
    await tick();
    const urine = screen.getByRole<HTMLInputElement>('checkbox', { name: /dark as tea/ });
    expect(urine.checked).toBe(true);
    screen.getByRole('button', { name: 'Back' }).click();
    await tick();
    expect(picked(/^9,/)).toBe(true);
  });

  it('with a time and a length that are still being typed', async () => {
    live.startup = { ...live.startup, hour12: false };
    const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
    const type = async (name: string, text: string) => {
      field(name).value = text;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
      await tick();
      expect(field(name).value).toBe(text);
    };
    render(LogSheet, { close });
    pick('At …');
    await tick();
    await type('Ended at', '1410');
    await type('Minutes', '1h30');
    await reload();
    render(LogSheet, { close });
    expect([field('Ended at').value, field('Minutes').value]).toEqual(['14:10', '90']);
    cleanup();
    render(MassageSheet, { close });
    pick('At …');
    await tick();
    await type('Ended at', '9:05');
    await reload();
    render(MassageSheet, { close });
    expect(field('Ended at').value).toBe('09:05');
  });

  it('in the massage sheet', async () => {
    render(MassageSheet, { close });
    pick('30 min ago');
    pick('Light');
    expect(await reload()).toMatchObject({ sheet: 'massage', about: null });
    render(MassageSheet, { close });
    expect([picked('30 min ago'), picked('Light')]).toEqual([true, true]);
  });

  it('in the sheet of a session, with a label being typed', async () => {
    render(SessionSheet, { close });
    pick('Busy');
    await tick();
    const label = screen.getByLabelText<HTMLInputElement>('Label (optional)');
    label.value = 'with Anna';
    label.dispatchEvent(new Event('input', { bubbles: true }));
    expect(await reload()).toMatchObject({ sheet: 'session' });
    render(SessionSheet, { close });
    expect(screen.getByLabelText<HTMLInputElement>('Label (optional)').value).toBe('with Anna');
  });

  it('in the check-in', async () => {
    render(CheckInSheet, { close });
    screen.getByRole('checkbox', { name: /^Poor sleep/ }).click();
    expect(await reload()).toMatchObject({ sheet: 'check_in' });
    render(CheckInSheet, { close });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Poor sleep/ }).checked).toBe(
      true,
    );
  });

  it('in the safety questions, with their cause', async () => {
    render(SafetySheet, { close, cause: 'sore' });
    screen.getByRole('checkbox', { name: /Fever/ }).click();
    expect(await reload()).toMatchObject({ sheet: 'wrong', about: 'sore' });
    render(SafetySheet, { close, cause: 'sore' });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Fever/ }).checked).toBe(true);
  });

  it('once, and in no other sheet', async () => {
    render(MassageSheet, { close });
    pick('30 min ago');
    await reload();
    render(SessionSheet, { close });
    cleanup();
    render(MassageSheet, { close });
    expect(picked('30 min ago')).toBe(true);
    cleanup();
    render(MassageSheet, { close });
    expect(picked('30 min ago')).toBe(false);
  });
});

describe('what was entered is forgotten', () => {
  it('when the sheet is closed', async () => {
    const { unmount } = render(LogSheet, { close });
    await rest();
    unmount();
    expect(kept()).toBeNull();
  });

  it('when nothing was open', async () => {
    expect(await formBefore()).toBeNull();
  });
});
