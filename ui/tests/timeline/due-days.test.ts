// The names of the days below the band of the next regular massage.
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { live } from '$page/store.svelte';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import DueTimeline from '$features/timeline/DueTimeline.svelte';
import { ms } from '$text/time';

afterEach(cleanup);

it('stay within the band, where the first one is a Monday', () => {
  // The first of the days that the band shows.
  const today = { ...scene('nothing-due'), now: '2026-11-23T12:00:00Z', last_massage: null };
  Object.assign(live, { today, settings, rules, now: ms(today.now) });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(420);
  render(DueTimeline, { today, sessions: [] });
  const names = [...document.querySelectorAll('text')].filter((one) =>
    /^Mon /.test(one.textContent),
  );
  expect(names[0]!.getAttribute('x')).toBe('0');
  expect(names[0]!.getAttribute('text-anchor')).toBe('start');
});
