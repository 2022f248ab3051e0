// Weeks of an imagined runner and lifter, for the browser twin and the tests: nothing, one week, or two with
// a race. The rules' own answer is `week/mod.rs`.
import type { DayMark } from '$bindings/DayMark';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { TimingWindow } from '$bindings/TimingWindow';
import type { Wash } from '$bindings/Wash';
import type { Week } from '$bindings/Week';
import type { WeekSlot } from '$bindings/WeekSlot';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { dayNumber, instantOf, ms } from '$text/time';
import { HOUR, iso, massage, slotAt, workout } from './sample';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';
const WINDOWS: [TimingWindow, number, number][] = [
  ['immediate', 0, 2],
  ['same_day', 2, 6],
  ['gap', 6, 12],
  ['next_day', 12, 24],
  ['peak_doms', 24, 72],
];

/** What was done. */
export interface Past {
  workouts: WorkoutEntry[];
  massages: MassageEntry[];
}

const session = (
  id: string,
  start: string,
  activity: SessionEntry['activity'],
  minutes = 60,
  kind: SessionEntry['kind'] = 'training',
): SessionEntry => ({
  id,
  start,
  end: iso(ms(start) + minutes * 60_000),
  kind,
  rpe_expected: null,
  activity,
});

/** In local time an hour later: Berlin in winter. */
export function sessions(name: 'one' | 'full'): SessionEntry[] {
  const long = session('long', '2026-11-28T08:00:00Z', 'running', 90);
  if (name === 'one') return [long];
  return [
    long,
    session('lower', '2026-11-30T17:00:00Z', 'strength_lower'),
    session('upper', '2026-12-02T17:00:00Z', 'strength_upper'),
    session('easy', '2026-12-03T11:00:00Z', 'running', 20),
    session('race', '2026-12-06T09:00:00Z', 'running', 120, 'competition'),
  ];
}

/** Three workouts and two massages. */
export function past(name: string): Past {
  if (name !== 'one' && name !== 'full') return { workouts: [], massages: [] };
  const done = (id: string, end: string, activity: WorkoutEntry['activity'], rest: object) => ({
    ...workout,
    id,
    end,
    activity,
    ...rest,
  });
  const rub = (id: string, start: string): MassageEntry => ({
    ...massage,
    id,
    start,
    minutes: 15,
    delivery: 'self',
    type: 'swedish',
  });
  return {
    workouts: [
      done('mon', '2026-11-23T17:00:00Z', 'strength_lower', { duration_min: 55, rpe: 8 }),
      done('wed', '2026-11-25T18:00:00Z', 'strength_upper', { duration_min: 60, rpe: 7 }),
      done('thu', '2026-11-26T07:30:00Z', 'running', { duration_min: 35, rpe: 3 }),
    ],
    massages: [rub('mon', '2026-11-23T20:00:00Z'), rub('wed', '2026-11-25T20:30:00Z')],
  };
}

/** What follows from a session: something gentle after a race, nothing before one, and a picked massage of the plan. */
function slotAfter(one: SessionEntry, races: number[]): WeekSlot[] {
  const end = ms(one.end);
  const isRace = one.kind === 'competition';
  if (races.some((race) => race > end && race - end < 72 * HOUR)) return [];
  const slot = slotAt(end, 'same_day', 3, isRace ? 10 : 15, isRace ? [1, 2] : [3, 3]);
  const after = {
    session: one.id,
    activity: one.activity ?? ('running' as const),
    rpe: one.rpe_expected ?? 7,
    rated_by: 'usual' as const,
  };
  return [
    one.id === 'long'
      ? {
          slot: { ...slot, delivery: 'therapist', minutes: 60, end: iso(end + 4 * HOUR) },
          standing: 'kept',
          plan: 'p1',
          after: null,
        }
      : { slot, standing: 'provisional', plan: null, after },
  ];
}

function washes(ends: [number, boolean][], shown: [number, number]): Wash[] {
  return ends.flatMap(([end, provisional], index) => {
    const until = Math.min(ends[index + 1]?.[0] ?? Infinity, shown[1]);
    return WINDOWS.flatMap(([window, from, to]): Wash[] => {
      const [start, stop] = [
        Math.max(end + from * HOUR, shown[0]),
        Math.min(end + to * HOUR, until),
      ];
      return start < stop ? [{ window, span: [iso(start), iso(stop)], provisional }] : [];
    });
  });
}

/** Some days from a date on. */
export function week(
  first: string,
  count: number,
  now: string,
  all: SessionEntry[],
  { workouts, massages }: Past,
): Week {
  const from = ms(`${first}T00:00:00Z`) / DAY;
  const midnight = (number: number) => instantOf(number, 0, 0, ZONE);
  const shown: [number, number] = [midnight(from), midnight(from + count)];
  const races = all.filter(({ kind }) => kind === 'competition').map(({ start }) => ms(start));
  const coming = all.filter(({ end }) => ms(end) > ms(now));
  const slots = coming.flatMap((one) => slotAfter(one, races));
  const on = (number: number, instant: string) => dayNumber(instant, ZONE) === number;
  const marks = (number: number, trains: boolean): DayMark[] => {
    const ahead = races.map((race) => dayNumber(race, ZONE) - number).filter((days) => days > 0);
    const found: DayMark[] = trains ? [] : ['rest_day'];
    if (ahead.includes(1)) found.push('day_before_competition');
    else if (ahead.some((days) => days <= 3)) found.push('light_only');
    return found;
  };
  const days = Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const done = workouts.filter(({ end }) => on(number, end));
    const planned = all.filter(({ start }) => on(number, start));
    return {
      date: iso(number * DAY).slice(0, 10),
      span: [iso(midnight(number)), iso(midnight(number + 1))] as [string, string],
      workouts: done,
      sessions: planned,
      massages: massages.filter(({ start }) => on(number, start)),
      slots: slots.filter(({ slot }) => on(number, slot.start)),
      marks: marks(number, done.length + planned.length > 0),
    };
  });
  const nights = Array.from({ length: count + 1 }, (_, index): [string, string] => [
    iso(Math.max(midnight(from + index) - 1.5 * HOUR, shown[0])),
    iso(Math.min(midnight(from + index) + 7 * HOUR, shown[1])),
  ]);
  const ends = [
    ...workouts.map(({ end }): [number, boolean] => [ms(end), false]),
    ...coming.map(({ end }): [number, boolean] => [ms(end), true]),
  ];
  return {
    now,
    zone: ZONE,
    days,
    washes: washes(ends, shown),
    quiet: nights.filter(([start, end]) => start < end),
    busy: [],
  };
}
