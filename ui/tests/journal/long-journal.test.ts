import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { run } from './entries';
import { headings, idle, lines, report, watched } from './page';

const start = ms('2026-11-23T17:00:00Z');
const all = Array.from({ length: 150 }, (_, index) =>
  run(`w${index}`, new Date(start - index * 3_600_000).toISOString()),
);
const before = (entry: (typeof all)[number], instant: string | null) =>
  instant === null || (entry.kind === 'workout' && ms(entry.end) < ms(instant));
const list = (instant: string | null, limit: number) =>
  Promise.resolve(all.filter((entry) => before(entry, instant)).slice(0, limit));
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { list, sorenessBetween: () => Promise.resolve([]), today: () => Promise.resolve(today) },
}));

const { live } = await import('$page/store.svelte');
const { default: Journal } = await import('$features/journal/Journal.svelte');

afterEach(cleanup);

it('loads pages on scroll, and drops distant ones', async () => {
  Object.assign(live, {
    today,
    rules,
    now: ms('2026-11-23T19:00:00Z'),
    startup: { ...live.startup, hour12: false },
  });
  render(Journal, { edit: vi.fn(), log: vi.fn() });
  await idle();
  expect(lines()).toHaveLength(60);
  const end = () => [...watched].find((one) => one.classList.contains('end'));
  report(true, end()!);
  await idle();
  expect(lines()).toHaveLength(120);
  report(true, end()!);
  await idle();
  expect(lines()).toHaveLength(150);
  expect(end()).toBeUndefined();
  expect(new Set(headings()).size).toBe(headings().length);
  const [first] = document.querySelectorAll('.leaf');
  report(false, first!);
  await idle();
  expect(lines()).toHaveLength(90);
  report(true, document.querySelector('.leaf')!);
  await idle();
  expect(lines()).toHaveLength(150);
});
