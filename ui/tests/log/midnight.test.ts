// Forms that are left open over midnight: what was chosen is a date, and its name follows the clock.
import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewWorkout } from '$bindings/NewWorkout';
import { massage, today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { shell } from '../wall';
import { enter, fill, press } from './form';

const editWorkout = vi.fn();
const logMassage = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { ...shell, editWorkout, logMassage, list: () => Promise.resolve([]) },
}));

const { live } = await import('$page/store.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');
const { default: MassageSheet } = await import('$features/log/MassageSheet.svelte');
const { pickKind, pickPlace } = await import('../safety/place');
const { default: IssueForm } = await import('$features/safety/IssueForm.svelte');

const THURSDAY = Date.parse('2026-11-26T22:50:00Z');
const FRIDAY = Date.parse('2026-11-26T23:20:00Z');
const close = vi.fn();
const day = () => screen.getByLabelText<HTMLSelectElement>('Day');
const chosen = () => day().selectedOptions[0]!.textContent;
const offered = () => [...day().options].map((option) => option.textContent).slice(0, 3);
const midnight = () => {
  live.now = FRIDAY;
  flushSync();
};

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
  Object.assign(live, { today, rules, now: THURSDAY });
  live.startup = { ...live.startup, hour12: false };
  for (const verb of [editWorkout, logMassage]) verb.mockReset().mockResolvedValue(today);
});
afterEach(cleanup);

it('a workout that is edited keeps its date', async () => {
  render(LogSheet, { close, edited: { ...workout, end: '2026-11-26T17:00:00Z' } });
  expect(chosen()).toBe('Today');
  midnight();
  expect(chosen()).toBe('Yesterday');
  expect(offered().slice(0, 2)).toEqual(['Today', 'Yesterday']);
  await fill('Ended at', '22:10');
  await enter();
  const saved = editWorkout.mock.lastCall![1] as NewWorkout;
  expect(saved.end).toBe('2026-11-26T21:10:00.000Z');
});

it('a massage that is noted keeps its date', async () => {
  live.today = { ...today, last_massage: { ...massage, minutes: 60 } };
  render(MassageSheet, { close });
  screen.getByRole('radio', { name: /^At/, hidden: true }).click();
  flushSync();
  midnight();
  expect(chosen()).toBe('Yesterday');
  await fill('Ended at', '22:10');
  await enter();
  expect((logMassage.mock.lastCall![0] as NewMassage).start).toBe('2026-11-26T20:10:00.000Z');
});

it('a place that hurts keeps the day since when it does', async () => {
  const add = vi.fn();
  render(IssueForm, { add });
  await press('Add a problem');
  const age = () =>
    screen.getByRole<HTMLInputElement>('radio', { checked: true, name: /today|day/i });
  expect(age().value).toBe('0');
  screen.getByRole('radio', { name: '2 days ago' }).click();
  flushSync();
  midnight();
  expect(age().value).toBe('3');
  await pickKind('bruise');
  await pickPlace('Calves');
  await press('Add');
  expect(add.mock.lastCall![0]).toMatchObject({ since: '2026-11-24T11:00:00.000Z' });
});
