// Insights of an imagined year, for the browser twin and the tests.
import type { FourWeeks } from '$bindings/FourWeeks';
import type { Insights } from '$bindings/Insights';
import type { WeekLoad } from '$bindings/WeekLoad';
import { trialVerbs, type Twin } from './sample-trial';
import type { Values } from './values';

const WEEK = 7 * 86_400_000;
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The last Monday is that of the sample's present week. */
function load(count: number): WeekLoad[] {
  const present = Date.parse('2026-11-23T00:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const monday = dateOf(present - back * WEEK);
    // a rhythm of hard and easy weeks
    const workouts = back === 0 ? 1 : 2 + ((index * 5) % 4);
    return {
      year: Number(monday.slice(0, 4)),
      week: 1 + (index % 52),
      monday,
      whole: back > 0 && index > 0,
      workouts,
      load: workouts * (260 + ((index * 37) % 110)),
      massages: (index * 3) % 4,
    };
  });
}

const answers = (sessions: number, low: number, middle: number, high: number) => ({
  sessions,
  soreness: { low, middle, high },
});

/** What a year tells; with fewer weeks, less of it. */
export function insights(weeks: number): Insights {
  const all = load(Math.min(weeks, 104));
  const each_hours = [
    ...[0.3, 0.6, 0.7, 1.1],
    ...[2.2, 2.4, 2.5, 2.5, 2.8, 3, 3.1, 3.1, 3.2, 3.3, 3.4, 3.4, 3.4, 3.9, 4, 4.2, 4.6, 5, 5.2],
    7.5,
    ...[13, 14, 18, 18.2, 19, 22, 22.5],
    ...[40, 48, 49, 58, 58.2],
  ];
  const inside = (from: number, to: number) =>
    each_hours.filter((hours) => hours >= from && hours < to).length;
  return {
    from: all[0]!.monday,
    to: '2026-11-23',
    soreness: {
      needed: 20,
      days: [
        {
          day: 1,
          with: answers(19, 3, 4, 5),
          without: answers(12, 3, 4.5, 6),
          pairs: 11,
          difference: null,
        },
        {
          day: 2,
          with: answers(17, 2, 4, 5),
          without: answers(10, 4, 5, 6),
          pairs: 9,
          difference: null,
        },
        {
          day: 3,
          with: answers(14, 1, 2, 3),
          without: answers(8, 2, 3, 4),
          pairs: 7,
          difference: null,
        },
      ],
      verdict: 'too_early',
    },
    windows: {
      windows: [
        { window: 'immediate', massages: inside(0, 2) },
        { window: 'same_day', massages: inside(2, 6) },
        { window: 'gap', massages: inside(6, 12) },
        { window: 'next_day', massages: inside(12, 24) },
        { window: 'peak_doms', massages: inside(24, 72) },
      ],
      apart: 3,
      since: all[0]!.monday,
      hours: { low: 2.8, middle: 3.9, high: 18 },
      each_hours,
      mostly: 'same_day',
    },
    load: { weeks: all, usual: { low: 920, middle: 1180, high: 1410 } },
    regularity: {
      level: 'regular',
      shortest_days: 14,
      longest_days: 28,
      sessions: 12,
      days: { low: 13, middle: 18.5, high: 27 },
      shorter: 3,
      within: 6,
      longer: 2,
      since_days: 9.4,
    },
    minutes: {
      total: 612,
      means: [
        { means: 'roller', minutes: 260 },
        { means: 'therapist', minutes: 210 },
        { means: 'hands', minutes: 96 },
        { means: 'not_noted', minutes: 46 },
      ],
      muscles: [
        { muscle: 'quads', minutes: 164 },
        { muscle: 'hamstrings', minutes: 121 },
        { muscle: 'glutes', minutes: 98.5 },
        { muscle: 'calves', minutes: 88 },
        { muscle: 'lower_back', minutes: 60 },
        { muscle: 'feet', minutes: 31 },
      ],
      without_muscle: 49.5,
    },
  };
}

/** Nothing has been noted yet. */
export function noInsights(): Insights {
  const none = { sessions: 0, soreness: null };
  const empty = insights(12);
  return {
    ...empty,
    soreness: {
      needed: 20,
      days: [1, 2, 3].map((day) => ({
        day,
        with: none,
        without: none,
        pairs: 0,
        difference: null,
      })),
      verdict: 'too_early',
    },
    windows: {
      windows: empty.windows.windows.map(({ window }) => ({ window, massages: 0 })),
      apart: 0,
      since: null,
      hours: null,
      each_hours: [],
      mostly: null,
    },
    load: { weeks: [], usual: null },
    regularity: {
      ...empty.regularity,
      sessions: 0,
      days: null,
      shorter: 0,
      within: 0,
      longer: 0,
      since_days: null,
    },
    minutes: { total: 0, means: [], muscles: [], without_muscle: 0 },
  };
}

const LATELY: FourWeeks = {
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
const nothingLately: FourWeeks = {
  ...LATELY,
  workouts: 0,
  soreness: null,
  massages: 0,
  felt_easier: 0,
  felt_same: 0,
  went_better: 0,
  went_as_usual: 0,
  went_worse: 0,
};

export const insightVerbs = (scene: string, twin: Twin) => ({
  ...trialVerbs(twin),
  four_weeks: () => (scene === 'blank' || scene === 'first' ? nothingLately : LATELY),
  insights: ({ weeks }: Values) =>
    scene === 'blank' || scene === 'first' ? noInsights() : insights(weeks),
  save_insight: ({ topic, format }: Values) => `~/Downloads/rubdown-${topic}.${format}`,
});
