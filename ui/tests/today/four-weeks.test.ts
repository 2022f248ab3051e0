// The last four weeks in the therapist's brief.
import { beforeEach, expect, it, vi } from 'vitest';
import type { FourWeeks } from '$bindings/FourWeeks';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { fourWeeksLines, lately, readFourWeeks } from '$features/today/four-weeks.svelte';
import { briefOf } from '$features/today/therapist-brief';
import { ms } from '$text/time';

const berlin = { hour12: false, zone: 'Europe/Berlin' };
const now = ms('2026-11-23T17:50:00Z');
const weeks: FourWeeks = {
  workouts: 13,
  workout_minutes: 710,
  loads: [1240, 980, 1510, 860],
  soreness: { count: 9, middle: 4, highest: 7, highest_on: '2026-11-14' },
  massages: 5,
  by_therapist: 1,
  massage_minutes: 125,
  felt_easier: 3,
  felt_same: 1,
  felt_sorer: 0,
  went_better: 2,
  went_as_usual: 4,
  went_worse: 1,
};
const said = (some: Partial<FourWeeks>) => fourWeeksLines({ ...weeks, ...some }, now, berlin);

beforeEach(() => {
  lately.weeks = null;
});

it('says what was trained, how sore, and what was massaged', () => {
  expect(said({})).toEqual([
    [
      'Last four weeks',
      '13 sessions, 11 h 50 min; load (RPE × minutes) week by week: 1240, 980, 1510, 860',
    ],
    ['How sessions went', 'Better than usual: 2, as usual: 4, worse: 1'],
    ['Soreness, last four weeks', 'Noted 9 times: median 4, highest 7 out of 10, Sat 14 Nov'],
    ['Massages, last four weeks', '5 massages, 2 h 5 min, one by a therapist'],
    ['How the muscles felt afterwards', 'Easier: 3, no different: 1, sorer: 0'],
  ]);
});

it('says nothing about what was not noted', () => {
  const none = {
    workouts: 0,
    soreness: null,
    massages: 0,
    went_better: 0,
    went_as_usual: 0,
    went_worse: 0,
  };
  expect(said(none)).toEqual([]);
  expect(said({ felt_easier: 0, felt_same: 0 }).map(([term]) => term)).not.toContain(
    'How the muscles felt afterwards',
  );
  expect(fourWeeksLines(null, now, berlin)).toEqual([]);
});

it('stands in the brief once it was read, and the rest without it', async () => {
  const today = scene('kept-therapist');
  const terms = () => briefOf(today, [], null, ms(today.now), berlin).map(([term]) => term);
  vi.spyOn(ipc, 'fourWeeks').mockRejectedValueOnce(new Error('busy'));
  await readFourWeeks();
  expect(terms()).not.toContain('Last four weeks');
  vi.spyOn(ipc, 'fourWeeks').mockResolvedValueOnce(weeks);
  await readFourWeeks();
  expect(terms()).toContain('Last four weeks');
  expect(terms().at(-1)).toBe('Never press');
});
