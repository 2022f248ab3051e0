import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$bindings/Entry';
import type { EntryFilter } from '$bindings/EntryFilter';
import { today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { rub, run } from './entries';
import { idle, lines } from './page';

let journal: Entry[] = [];
const list = vi.fn(async (before: string | null, _: number, only: EntryFilter | null) =>
  before
    ? []
    : journal.filter(({ kind }) => {
        if (kind === 'workout') return only?.activities === null;
        return kind === 'massage' ? only?.massages === null : (only?.[kind] ?? false);
      }),
);
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { list, sorenessBetween: () => Promise.resolve([]), zoneOffsets: vi.fn() },
}));

const { live } = await import('$page/store.svelte');
const { default: Journal } = await import('$features/journal/Journal.svelte');

async function open() {
  render(Journal, { edit: vi.fn(), log: vi.fn() });
  await idle();
}

beforeEach(() =>
  Object.assign(live, {
    today,
    rules,
    now: ms('2026-11-23T19:00:00Z'),
    startup: { ...live.startup, hour12: false },
  }),
);
afterEach(cleanup);

describe('a row of the journal', () => {
  it('shows a massage where it was, when the clock there was another', async () => {
    journal = [
      rub('m1', '2026-11-20T18:00:00Z', { zone: 'Asia/Tokyo' }),
      rub('m2', '2026-11-19T18:00:00Z', { zone: null }),
    ];
    await open();
    expect(lines()[0]).toContain('Sat 21 03:00');
    expect(lines()[0]).toContain('Tokyo');
    expect(lines()[1]).toContain('Thu 19 19:00');
  });

  it('shows a workout where it was, and says so once more when opened', async () => {
    journal = [
      run('w1', '2026-11-20T18:00:00Z', { zone: 'Asia/Tokyo', duration_min: 60 }),
      run('w2', '2026-11-19T18:00:00Z', { zone: 'Europe/Berlin' }),
    ];
    await open();
    expect(lines()[0]).toContain('Sat 21 03:00');
    expect(lines()[0]).toContain('Tokyo');
    expect(lines()[1]).toContain('Thu 19 19:00');
    expect(lines()[1]).not.toContain('Berlin');
    document.querySelector<HTMLElement>('li .line')!.click();
    await idle();
    expect(document.querySelector('dd')!.textContent).toBe('Sat 21 Nov 02:00 – 03:00 (Tokyo)');
  });

  it.each([
    [6, 'Sat 21 Nov 21:00 – yesterday 03:00'],
    [24, 'Sat 21 Nov 03:00 – yesterday 03:00'],
    [30, 'Fri 20 Nov 21:00 – yesterday 03:00'],
    [168, 'Sun 15 Nov 03:00 – yesterday 03:00'],
  ])('names both days of a workout of %d hours', async (hours, when) => {
    journal = [run('w1', '2026-11-22T02:00:00Z', { duration_min: hours * 60 })];
    await open();
    document.querySelector<HTMLElement>('li .line')!.click();
    await idle();
    expect(document.querySelector('dd')!.textContent).toBe(when);
  });

  it.each([
    ['en', 'Left calf: 3 min, ball, hands\nSoles: 1 min', 'Afterwards', 'Easier'],
    ['de', 'Linke Wade: 3 min, Ball und Hände\nFußsohlen: 1 min', 'Danach', 'Leichter'],
  ])('shows what each muscle got, and how it felt (%s)', async (language, got, after, felt) => {
    await useLanguage(language);
    const part = { side: 'left', pressure: 2 };
    const parts = [
      { ...part, muscle: 'calves', tool: 'ball', seconds: 120 },
      { ...part, muscle: 'calves', tool: 'hands', seconds: 60 },
      { ...part, muscle: 'feet', side: 'both', tool: null, seconds: 20 },
    ];
    journal = [rub('m1', '2026-11-20T18:00:00Z', { delivery: 'self', parts, felt: 'easier' })];
    await open();
    document.querySelector<HTMLElement>('li .line')!.click();
    await idle();
    const said = [...document.querySelectorAll('dd')].map((one) => one.textContent);
    expect(said).toContain(got);
    expect(said.indexOf(felt)).toBe(
      [...document.querySelectorAll('dt')].findIndex((one) => one.textContent === after),
    );
    await useLanguage('en');
  });

  it('calls an effort a guess that nobody has said', async () => {
    journal = [
      run('w1', '2026-11-20T18:00:00Z', { guessed: true }),
      run('w2', '2026-11-19T18:00:00Z'),
    ];
    await open();
    expect(lines()[0]).toContain('about 5, a guess');
    expect(lines()[1]).toContain('RPE 5');
    expect(document.querySelectorAll('li .effort i')).toHaveLength(1);
    document.querySelector<HTMLElement>('li .line')!.click();
    await idle();
    const said = [...document.querySelectorAll('dd')].map((one) => one.textContent);
    expect(said).toContain('About 5 out of 10, hard. A guess, since nobody has said it.');
  });

  it('claims of half a session only that it was from the plan', async () => {
    journal = [rub('m1', '2026-11-20T18:00:00Z', { plan: 'p1', minutes: 7 })];
    await open();
    document.querySelector<HTMLElement>('li .line')!.click();
    await idle();
    const said = [...document.querySelectorAll('dd')].map((one) => one.textContent);
    expect(said).toContain('From Rubdown’s plan');
    expect(said.join()).not.toMatch(/as planned/i);
  });

  it('says what was planned and did not take place', async () => {
    const missed = {
      kind: 'missed' as const,
      plan: 'p1',
      minutes: 15,
      delivery: 'self' as const,
      zone: 'Europe/Berlin',
    };
    const [at, start] = ['2026-11-17T17:00:00Z', '2026-11-17T19:45:00Z'];
    const begun = '2026-11-17T20:00:00Z';
    journal = [
      { ...missed, id: 'x3', at: begun, start: begun, how: 'skipped', kept: true, started: true },
      { ...missed, id: 'x2', at: start, start, how: 'not_done', kept: true, started: false },
      { ...missed, id: 'x1', at, start, how: 'skipped', kept: false, started: false },
    ];
    await open();
    const rows = [...document.querySelectorAll('li.bare')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual([
      'Tue 17 21:00 Skipped started at 21:00',
      'Tue 17 20:45 Not done',
      'Tue 17 18:00 Skipped suggested for 20:45',
    ]);
    // and neither is a massage
    expect(document.querySelector('.week p')!.textContent).toBe('16 – 22 Nov');
  });

  it('lists soreness by itself, where it was reported', async () => {
    journal = [
      {
        kind: 'soreness',
        id: 's1',
        at: '2026-11-20T18:00:00Z',
        value: 7,
        zone: 'Asia/Tokyo',
      },
    ];
    await open();
    expect(document.querySelectorAll('li.bare')).toHaveLength(0);
    screen.getByRole('radio', { name: 'Soreness' }).click();
    await idle();
    expect(lines()).toEqual([]);
    const rows = [...document.querySelectorAll('li.bare')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).toEqual(['Sat 21 03:00 Sore 7 out of 10 Tokyo']);
  });
});
