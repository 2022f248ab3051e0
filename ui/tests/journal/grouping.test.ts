import { afterEach, describe, expect, it } from 'vitest';
import { countWeeks, filterFor, weekName, weekOf, weeksOf } from '$features/journal/grouping';
import { rules } from '$ipc/web/sample-rules';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { run } from './entries';

const BERLIN = 'Europe/Berlin';

afterEach(async () => {
  await useLanguage('en');
});

describe('the weeks of the journal', () => {
  const now = ms('2026-11-23T19:00:00Z');
  const weeks = (...ends: string[]) =>
    weeksOf(
      ends.map((end) => run(end, end)),
      BERLIN,
    ).map(({ id, entries }) => [weekName(id, now, BERLIN), entries.length]);

  it('run from Monday to Sunday, and older ones are named by their dates', () => {
    expect(
      weeks(
        '2026-11-23T08:00:00Z',
        '2026-11-22T08:00:00Z',
        '2026-11-16T08:00:00Z',
        '2026-11-15T08:00:00Z',
        '2026-10-01T08:00:00Z',
        '2025-12-30T08:00:00Z',
      ),
    ).toEqual([
      ['This week', 1],
      ['Last week', 2],
      ['9 – 15 Nov', 1],
      ['28 Sep – 4 Oct', 1],
      ['29 Dec – 4 Jan', 1],
    ]);
    expect(weeks('2024-12-24T08:00:00Z')).toEqual([['23 – 29 Dec 2024', 1]]);
  });

  it('use days in the current zone', () => {
    // 00:30 on the 23rd in Berlin
    expect(weeks('2026-11-22T23:30:00Z')).toEqual([['This week', 1]]);
  });

  it('count what is on all pages, dropped ones too, but not a week that may go on', () => {
    const mark = (kind: 'workout' | 'massage', at: string) => ({ kind, at });
    const pages = [
      { marks: [mark('workout', '2026-11-23T08:00:00Z'), mark('massage', '2026-11-20T08:00:00Z')] },
      { marks: [mark('workout', '2026-11-18T08:00:00Z'), mark('workout', '2026-11-10T08:00:00Z')] },
    ];
    const week = (at: string) => weekOf(at, BERLIN);
    const whole = countWeeks(pages, true, BERLIN);
    expect(whole.get(week('2026-11-19T12:00:00Z'))).toEqual({ workouts: 1, massages: 1 });
    expect(whole.get(week('2026-11-10T12:00:00Z'))).toEqual({ workouts: 1, massages: 0 });
    const open = countWeeks(pages, false, BERLIN);
    expect(open.get(week('2026-11-19T12:00:00Z'))).toEqual({ workouts: 1, massages: 1 });
    expect(open.has(week('2026-11-10T12:00:00Z'))).toBe(false);
  });
});

describe('the search of the journal', () => {
  it('matches everything without words', () => {
    expect(filterFor('all', ' ', rules)).toEqual({
      activities: null,
      massages: null,
      note: '',
      missed: true,
      soreness: false,
    });
    expect(filterFor('soreness', '', rules)).toEqual({
      activities: [],
      massages: [],
      note: '',
      missed: false,
      soreness: true,
    });
    expect(filterFor('all', 'legs', rules)).toMatchObject({ missed: false, soreness: false });
    expect(filterFor('workouts', '', rules)).toMatchObject({ activities: null, massages: [] });
    expect(filterFor('massages', '', rules)).toMatchObject({ activities: [], massages: null });
  });

  it('finds activities and massages by the words of their names, and notes', () => {
    const only = filterFor('all', 'BODY lower', rules);
    expect(only.activities).toEqual(['strength_lower']);
    expect(only.massages).toEqual([]);
    expect(only.note).toBe('BODY lower');
    expect(
      new Set(filterFor('all', 'deep tissue', rules).massages?.map(({ type }) => type)),
    ).toEqual(new Set(['deep_tissue']));
    expect(filterFor('massages', 'rain', rules).note).toBe('');
  });

  it('finds a massage by its name at home or in a practice', () => {
    const found = filterFor('all', 'self-massage', rules).massages!;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ delivery }) => delivery === 'self')).toBe(true);
  });

  it('works in the window’s language, with diacritics or without', async () => {
    await useLanguage('de');
    expect(filterFor('all', 'unterkorper', rules).activities).toEqual(['strength_lower']);
    expect(filterFor('all', 'Unterkörper', rules).activities).toEqual(['strength_lower']);
  });
});
