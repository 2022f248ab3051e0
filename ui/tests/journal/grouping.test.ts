import { afterEach, describe, expect, it } from 'vitest';
import { filterFor, groupsOf, headingOf } from '$features/journal/grouping';
import { rules } from '$ipc/web/sample-rules';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { run } from './entries';

const BERLIN = 'Europe/Berlin';

afterEach(async () => {
  await useLanguage('en');
});

describe('the headings of the journal', () => {
  const now = ms('2026-11-23T19:00:00Z');
  const headings = (...ends: string[]) =>
    groupsOf(
      ends.map((end) => run(end, end)),
      now,
      BERLIN,
    ).map((group) => headingOf(group, now, BERLIN));

  it('are days in this month and the one before, and months further back', () => {
    expect(
      headings(
        '2026-11-23T08:00:00Z',
        '2026-11-22T08:00:00Z',
        '2026-11-21T08:00:00Z',
        '2026-10-01T08:00:00Z',
        '2026-09-30T08:00:00Z',
        '2025-12-24T08:00:00Z',
      ),
    ).toEqual(['Today', 'Yesterday', 'Sat 21 Nov', 'Thu 1 Oct', 'September 2026', 'December 2025']);
  });

  it('use days in the current zone', () => {
    // 00:30 on the 22nd in Berlin
    expect(headings('2026-11-21T23:30:00Z')).toEqual(['Yesterday']);
  });

  it('appear once above all their entries, in January, too', () => {
    const january = ms('2027-01-02T12:00:00Z');
    const groups = groupsOf(
      [
        run('a', '2026-12-31T12:00:00Z'),
        run('b', '2026-12-31T08:00:00Z'),
        run('c', '2026-11-30T08:00:00Z'),
        run('d', '2026-11-01T08:00:00Z'),
      ],
      january,
      BERLIN,
    );
    expect(
      groups.map((group) => [headingOf(group, january, BERLIN), group.entries.length]),
    ).toEqual([
      ['Thu 31 Dec 2026', 2],
      ['November 2026', 2],
    ]);
  });
});

describe('the search of the journal', () => {
  it('matches everything without words', () => {
    expect(filterFor('all', ' ', rules)).toEqual({ activities: null, massages: null, note: '' });
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
