// A session that runs while the window shows another page.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$page/store.svelte';
import { hideToast, toast } from '$page/toast.svelte';
import * as sound from '$features/guided-session/chime';
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
  const banner = render(SessionBanner, { session: today.guided! });
  await vi.advanceTimersByTimeAsync(0);
  await tick();
  return banner;
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
  expect(toast.line).toMatchObject({ text: 'The massage is over, and it is noted.' });
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
  const { headline } = scene('stop-urgent');
  const end = ended().mockResolvedValue({ ...scene('session-done'), headline });
  const running = scene('session-running');
  await show({ ...running, headline });
  expect(end).toHaveBeenCalledWith(running.guided!.id, 'log');
  expect(toast.line).toBeNull();
});

describe('each change', () => {
  const announced = () =>
    document.querySelector('[aria-live=polite]')!.textContent.replaceAll('\u00a0', ' ');

  it('is heard and said at its instant', async () => {
    const chime = vi.spyOn(sound, 'chime').mockResolvedValue();
    const running = scene('session-running');
    await show(running);
    expect(announced()).toBe('Right hamstring, 1 min 30 s');
    await vi.advanceTimersByTimeAsync(placeAt(running.guided!, ms(running.now)).left - 10);
    expect(chime).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);
    expect(chime).toHaveBeenCalledExactlyOnceWith('change');
    expect(announced()).toBe('Get into place: on a chair, 20 s');
  });

  it('is only said where the chime is off', async () => {
    const chime = vi.spyOn(sound, 'chime').mockResolvedValue();
    const running = scene('session-running');
    await show(running);
    live.settings!.guided.chime = false;
    await vi.advanceTimersByTimeAsync(placeAt(running.guided!, ms(running.now)).left + 50);
    expect(announced()).toBe('Get into place: on a chair, 20 s');
    expect(chime).not.toHaveBeenCalled();
  });

  it('is silent where it was pressed, in another window', async () => {
    const chime = vi.spyOn(sound, 'chime').mockResolvedValue();
    const running = scene('session-running');
    const { rerender } = await show(running);
    const touched_at = new Date(ms(running.now) + 1_000).toISOString();
    const skipped = { ...running.guided!, touched_at, running_since: touched_at };
    skipped.position_ms += 120_000;
    await rerender({ session: skipped });
    expect(announced()).not.toContain('Right hamstring');
    expect(chime).not.toHaveBeenCalled();
  });
});

describe('the screen', () => {
  it('stays on while it runs, and not while it is paused or after', async () => {
    const keep = vi.spyOn(ipc, 'keepAwake').mockResolvedValue(null);
    const { rerender, unmount } = await show(scene('session-running'));
    expect(keep).toHaveBeenLastCalledWith('A guided massage is running');
    await rerender({ session: scene('session-paused').guided! });
    expect(keep).toHaveBeenLastCalledWith(null);
    await rerender({ session: scene('session-running').guided! });
    expect(keep).toHaveBeenLastCalledWith('A guided massage is running');
    unmount();
    expect(keep).toHaveBeenLastCalledWith(null);
  });
});
