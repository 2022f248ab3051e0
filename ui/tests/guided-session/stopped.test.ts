// A warning sign, noted here or elsewhere, while a massage is being prepared.
import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$page/store.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import { show, text } from './stage';

const help = {
  country: 'DE',
  emergency: ['112'],
  crisis: [],
  advice: [],
  checked: { on: '2026-11-26', against: [] },
};
const { headline, flags } = scene('stop-urgent');
const stopped = (today: Today): Today => ({ ...today, headline, flags });
const WAYS = ['plan', 'own', 'own/quads', 'pre'];

async function open(today: Today, way: string) {
  location.hash = `#session/${way}`;
  const [id, part] = way.split('/');
  live.startup = { ...live.startup, help };
  vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
    Promise.resolve(propose(request, today, settings.tools)),
  );
  vi.stubGlobal('scrollTo', () => undefined);
  await show(today, id, part ?? null);
  await vi.advanceTimersByTimeAsync(1_000);
}
const isStop = () => {
  expect(text('h1')).toBe('Please get medical help now');
  expect(document.querySelector('a[href="tel:112"]')).not.toBeNull();
  expect(document.querySelector('.prep, .own, .card')).toBeNull();
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await addGuideTexts();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  location.hash = '';
});

it.each(WAYS)('takes the place of every choice of %s where it stands', async (way) => {
  await open(stopped(scene('window-open')), way);
  isStop();
});

it.each(WAYS)('takes the place of what %s had laid out when it comes', async (way) => {
  const today = scene('window-open');
  await open(today, way);
  expect(document.querySelector('.prep, .own')).not.toBeNull();
  vi.spyOn(ipc, 'today').mockResolvedValue(stopped(today));
  await ask();
  await vi.advanceTimersByTimeAsync(0);
  await tick();
  isStop();
  expect(document.activeElement?.id).toBe('stop');
});

it('leaves what was done where it is', async () => {
  const done = scene('session-done');
  await open(stopped(done), `done/${done.last_massage!.id}`);
  expect(document.querySelector('#stop')).toBeNull();
});
