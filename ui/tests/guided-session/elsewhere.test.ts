// A session that runs while the window shows another page.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$app/store.svelte';
import { hideToast, toast } from '$app/toast.svelte';
import SessionBanner from '$features/guided-session/SessionBanner.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { placeAt } from '$features/guided-session/progress';
import { ms } from '$text/time';
import { hold } from '../today/page';

beforeEach(() => {
  vi.restoreAllMocks();
  hideToast();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  location.hash = '';
});

async function show(today: Today) {
  vi.useFakeTimers({ now: ms(today.now) });
  vi.spyOn(ipc, 'today').mockResolvedValue(today);
  hold(today);
  live.today = null;
  live.settings = structuredClone(settings);
  await ask();
  render(SessionBanner, { session: today.guided! });
  await tick();
}
const ended = () => vi.spyOn(ipc, 'endGuided');
const said = () => document.querySelector('.num')!.textContent;

it('ends at its end, and leads to what was done', async () => {
  const running = scene('session-rest');
  const end = ended().mockResolvedValue(scene('session-done'));
  await show({ ...running, last_massage: null });
  const { leftInAll } = placeAt(running.guided!, ms(running.now));
  await vi.advanceTimersByTimeAsync(leftInAll - 1_000);
  expect(end).not.toHaveBeenCalled();
  expect(said()).toBe('Massage running, 1 min left');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(end).toHaveBeenCalledExactlyOnceWith(running.guided!.id, 'log');
  expect(toast.line).toMatchObject({ text: 'The massage is over and noted.' });
  toast.line!.actions[0]!.run();
  expect(location.hash).toBe('#session/done/m9');
});

it('ends too short to be noted, and says no more', async () => {
  const running = scene('session-rest');
  ended().mockResolvedValue({ ...running, guided: null, last_massage: null });
  await show({ ...running, last_massage: null });
  await vi.advanceTimersByTimeAsync(placeAt(running.guided!, ms(running.now)).leftInAll + 1_000);
  expect(toast.line).toMatchObject({ text: 'The massage is over.', actions: [] });
});

it('stays while it is paused, however long', async () => {
  const end = ended();
  await show(scene('session-paused'));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(end).not.toHaveBeenCalled();
});

it('is ended by a red flag, which is all that is said then', async () => {
  const end = ended().mockResolvedValue(scene('session-done'));
  const running = scene('session-running');
  await show({ ...running, headline: scene('stop-urgent').headline });
  expect(end).toHaveBeenCalledWith(running.guided!.id, 'log');
  expect(toast.line).toBeNull();
});
