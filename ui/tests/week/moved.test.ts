import { beforeEach, describe, expect, it } from 'vitest';
import type { MassageMoved } from '$bindings/MassageMoved';
import { today } from '$ipc/web/sample';
import { past, sessions, week } from '$ipc/web/sample-week';
import { live } from '$page/store.svelte';
import { addWeekTexts } from '$text/fluent.svelte';
import { movedWords, withMoved } from '$features/calendar/replan';
import { ms } from '$text/time';

const NOW = '2026-11-27T13:00:00Z';
const all = sessions('full');
const sample = () => week('2026-11-23', 14, NOW, all, past('full'));

beforeEach(async () => {
  await addWeekTexts();
  live.today = { ...today, now: NOW };
  live.now = ms(NOW);
  live.startup = { ...live.startup, hour12: false };
});

describe('what moved', () => {
  const race = { ...all.find(({ id }) => id === 'race')!, start: '2026-12-01T09:00:00Z' };
  const [slot] = sample().days.flatMap((day) => day.slots.map((one) => one.slot));
  const at = (start: string | null) => start && { ...slot!, start };
  const of = (before: string | null, after: string | null, more: object = {}) => {
    const moved = { before: at(before), after: at(after), cause: race, how: 'planned' as const };
    return { provisional: false, ...moved, ...more } as MassageMoved;
  };
  const [noon, later] = ['2026-11-29T12:00:00Z', '2026-11-30T12:00:00Z'];

  it.each([
    [of(noon, later), 'Your massage moves from Sunday to Monday: race Tuesday.'],
    [
      of(noon, '2026-11-29T13:00:00Z'),
      'Your massage moves from Sun 13:00 to Sun 14:00: race Tuesday.',
    ],
    [of(noon, noon), 'Your massage Sun 13:00 changes: race Tuesday.'],
    [of(noon, null), 'No massage Sun 13:00 any more: race Tuesday.'],
    [of(null, noon, { how: 'removed' }), 'New massage Sun 13:00: no race Tuesday any more.'],
    [
      of(noon, null, { cause: { ...race, activity: null } }),
      'No massage Sun 13:00 any more: competition Tuesday.',
    ],
    [of(noon, null, { cause: null }), 'No massage Sun 13:00 any more: the plan changed.'],
  ])('is said with its cause', (moved, said) => {
    expect(movedWords(moved)).toBe(said);
  });

  it('is said after what was changed, and counted where it is much', () => {
    const text = 'Planned: Tue 10:00.';
    expect(withMoved(text, [])).toBe(text);
    expect(withMoved(text, [of(noon, later), of(noon, null)])).toBe(
      `${text} ${movedWords(of(noon, later))} ${movedWords(of(noon, null))}`,
    );
    expect(withMoved(text, [of(noon, later), of(noon, null), of(null, noon)])).toBe(
      `${text} ${movedWords(of(noon, later))} 2 more massages change.`,
    );
  });

  it('is left to the toast where it was picked', () => {
    live.lost = { start: noon, delivery: 'self' } as typeof live.lost;
    expect(withMoved('Planned.', [of(noon, null)])).toBe('Planned.');
    live.lost = null;
  });
});
