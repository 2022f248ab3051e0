import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { SessionEntry } from '$bindings/SessionEntry';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { shell } from '../wall';
import { enter } from './form';

const logWorkout = vi.fn();
const { sessionNearby } = shell;
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { ...shell, logWorkout, travelled: vi.fn(), list: () => Promise.resolve([]) },
}));

const { live } = await import('$page/store.svelte');
const { addWeekTexts } = await import('$text/fluent.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');

const planned: SessionEntry = {
  id: 'legs',
  start: '2026-11-23T17:00:00Z',
  end: '2026-11-23T18:00:00Z',
  kind: 'training',
  rpe_expected: 8,
  activity: 'strength_lower',
};
const logged = () => logWorkout.mock.lastCall![0] as NewWorkout;
const find = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^It was the planned/ });
const isOffered = () => screen.queryByRole('checkbox', { name: /^It was the planned/ }) !== null;

beforeEach(async () => {
  globalThis.scrollTo = () => undefined;
  await addWeekTexts();
  const startup = { ...live.startup, hour12: false };
  Object.assign(live, { today, rules, now: ms(today.now), startup });
  logWorkout.mockReset().mockResolvedValue(today);
  sessionNearby.mockReset().mockResolvedValue(planned);
});
afterEach(cleanup);

describe('a workout near a planned session', () => {
  it('is that one unless the user says otherwise', async () => {
    render(LogSheet, { close: vi.fn() });
    const offer = await find();
    expect(offer.closest('label')!.textContent).toBe(
      'It was the planned session: Lower body, tonight 18:00',
    );
    expect(sessionNearby).toHaveBeenCalledWith('strength_lower', expect.any(String), 55);
    expect(offer.checked).toBe(true);
    await enter();
    expect(logged().of_session).toBe('legs');
  });

  it('is none of it once that is unticked', async () => {
    render(LogSheet, { close: vi.fn() });
    (await find()).click();
    await enter();
    expect(logged()).not.toHaveProperty('of_session');
  });

  it('of another activity is only offered to be it', async () => {
    sessionNearby.mockResolvedValue({ ...planned, activity: 'running' });
    render(LogSheet, { close: vi.fn() });
    const offer = await find();
    expect(offer.checked).toBe(false);
    offer.click();
    await enter();
    expect(logged().of_session).toBe('legs');
  });

  it('is asked about again with another activity, and what was said of one holds for no other', async () => {
    render(LogSheet, { close: vi.fn() });
    (await find()).click();
    sessionNearby.mockResolvedValue({ ...planned, id: 'run', activity: 'running' });
    screen.getByRole('radio', { name: 'Running' }).click();
    await vi.waitFor(() => expect(sessionNearby.mock.lastCall![0]).toBe('running'));
    await tick();
    await vi.waitFor(async () => expect((await find()).checked).toBe(true));
    await enter();
    expect(logged().of_session).toBe('run');
  });

  it('is not offered where there is none, or none can be found', async () => {
    for (const answer of [() => Promise.resolve(null), () => Promise.reject(new Error('closed'))]) {
      sessionNearby.mockReset().mockImplementation(answer);
      render(LogSheet, { close: vi.fn() });
      await vi.waitFor(() => expect(sessionNearby).toHaveBeenCalled());
      await new Promise((next) => setTimeout(next));
      expect(isOffered()).toBe(false);
      await enter();
      expect(logged()).not.toHaveProperty('of_session');
      cleanup();
    }
  });

  it('is not asked about when it is corrected', async () => {
    vi.useFakeTimers();
    render(LogSheet, { edited: workout, close: vi.fn() });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sessionNearby).not.toHaveBeenCalled();
  });
});
