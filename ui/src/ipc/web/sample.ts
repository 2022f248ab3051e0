// Sample data for the browser twin and the tests, in the shapes of the worked cases.
import type { MassageEntry } from '$bindings/MassageEntry';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Plan } from '$bindings/Plan';
import type { Settings } from '$bindings/Settings';
import type { Slot } from '$bindings/Slot';
import type { Timeline } from '$bindings/Timeline';
import type { TimingWindow } from '$bindings/TimingWindow';
import type { Today } from '$bindings/Today';
import type { Tool } from '$bindings/Tool';
import type { Why } from '$bindings/Why';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import type { AgentStatus } from '$bindings/AgentStatus';

export const HOUR = 3_600_000;
export const NOW = '2026-11-23T17:50:00Z';
export const iso = (ms: number) => new Date(ms).toISOString();

const LEGS: MuscleGroup[] = ['quads', 'glutes', 'hamstrings', 'adductors', 'calves', 'lower_back'];
const WINDOWS: [TimingWindow, number, number][] = [
  ['immediate', 0, 2],
  ['same_day', 2, 6],
  ['gap', 6, 12],
  ['next_day', 12, 24],
  ['peak_doms', 24, 72],
];

export const settings: Settings = {
  profile: {
    level: 'regular',
    delivery: 'either',
    quiet: { start: '22:30', end: '07:00' },
    therapist_lead_min: 120,
    therapist_hours: { start: '09:00', end: '20:00', weekdays: [1, 2, 3, 4, 5, 6] },
    precautions: [],
  },
  working_hours: { start: '09:00', end: '17:00', weekdays: [1, 2, 3, 4, 5] },
  theme: 'system',
  language: null,
  private_notifications: false,
  start_at_login: true,
  due_reminder_at: '10:00',
  pre_workout_suggestion: false,
  tools: ['hands', 'roller', 'gun'],
  guided: {
    chime: true,
    cues: true,
    change_seconds: 10,
    first_side: null,
    notify_changes: false,
  },
};

/** The tools that the user has and may use; the rules' own answer is `Profile::fit_tools`. */
export const fitTools = ({ tools, profile }: Settings): Tool[] =>
  profile.precautions.includes('pregnancy') ? tools.filter((tool) => tool === 'hands') : tools;

export const agent: AgentStatus = {
  state: 'running',
  build: '0.1.0',
  tray: true,
  server: true,
  login_blocked: false,
  detail: null,
};

export const workout: WorkoutEntry = {
  id: 'w1',
  activity: 'strength_lower',
  end: '2026-11-23T17:00:00Z',
  duration_min: 55,
  rpe: 8,
  muscles: [],
  competition: false,
  note: '',
  zone: 'Europe/Berlin',
};

export const massage: MassageEntry = {
  id: 'm1',
  plan: null,
  start: '2026-11-19T17:00:00Z',
  minutes: 60,
  pressure: 3,
  type: 'sports',
  delivery: 'therapist',
  muscles: LEGS.map((group) => ({ group })),
  parts: [],
  felt: null,
  zone: 'Europe/Berlin',
};

export const slotAt = (
  end: number,
  window: TimingWindow,
  hours: number,
  minutes: number,
  pressure: [number, number],
): Slot => ({
  window,
  start: iso(end + hours * HOUR),
  end: iso(end + hours * HOUR + minutes * 60_000),
  delivery: 'self',
  minutes,
  minutes_range: [10, 20],
  types: ['swedish', 'myofascial', 'percussion'],
  pressure,
  caps: [],
  focus: [
    ...LEGS.slice(0, 4).map((group) => ({ group })),
    { group: 'calves', side: 'right' },
    { group: 'lower_back' },
  ],
  rest_day: false,
});

const THERAPIST: Pick<Slot, 'delivery' | 'types' | 'minutes_range'> = {
  delivery: 'therapist',
  types: ['sports', 'swedish'],
  minutes_range: [45, 90],
};

function samplePlan(end: number, now: number): Plan {
  const slot = slotAt(end, 'same_day', 3, 15, [3, 3]);
  return {
    status: 'recommended',
    reason: null,
    main_workout: 'w1',
    windows: WINDOWS.map(([id, from, to]) => ({
      id,
      from: iso(end + from * HOUR),
      to: iso(end + to * HOUR),
      from_utc: iso(end + from * HOUR),
      to_utc: iso(end + to * HOUR),
      state: now >= end + to * HOUR ? 'past' : now >= end + from * HOUR ? 'open' : 'future',
    })),
    deep_not_before: iso(end + 3 * HOUR),
    slot,
    interim: null,
    window_open_notify_at: iso(end + 2 * HOUR),
    slot_reminder_at: iso(end + 3 * HOUR - 600_000),
    advice: [],
    alternatives: [
      { ...slotAt(end, 'next_day', 17.5, 60, [3, 4]), ...THERAPIST },
      { ...slotAt(end, 'peak_doms', 25, 60, [2, 3]), ...THERAPIST },
      slotAt(end, 'immediate', 1, 10, [2, 3]),
    ],
    book_by: null,
    reasons: [
      { rule: 'R-WINDOW-ORDER', effect: { kind: 'chose_window', window: 'same_day' } },
      { rule: 'R-PRESSURE', effect: { kind: 'set_pressure', lo: 3, hi: 3 } },
      { rule: 'R-FREQ', effect: { kind: 'chose_delivery', delivery: 'self' } },
      {
        rule: 'R-PERC',
        effect: { kind: 'left_out_type', massage: 'percussion', until: iso(end + 2 * HOUR) },
      },
      {
        rule: 'R-LOCAL',
        effect: { kind: 'left_out_muscle', muscle: { group: 'calves', side: 'left' } },
      },
      { rule: 'R-MINUTES', effect: { kind: 'set_minutes', minutes: 15 } },
      { rule: 'R-QUIET', effect: { kind: 'held' } },
    ],
  };
}

/** In minutes after the workout: what is free of everything, window by window. */
const FREE: [TimingWindow, number, number][] = [
  ['immediate', 30, 120],
  ['same_day', 120, 270],
  ['next_day', 810, 1140],
  ['next_day', 1260, 1440],
  ['peak_doms', 1440, 1710],
  ['peak_doms', 2250, 2640],
];

/** The quarters of an hour at which a massage of this length could start. */
export function startsFor(
  end: number,
  minutes: number,
): Pick<Timeline, 'starts' | 'window_starts'> {
  const runs = FREE.map(([window, from, to]) => ({
    window,
    first: iso(end + from * 60_000),
    last: iso(end + Math.floor((to - minutes) / 15) * 15 * 60_000),
  })).filter(({ first, last }) => first <= last);
  return {
    starts: runs.map(({ first, last }): [string, string] => [first, last]),
    window_starts: runs,
  };
}

const whyOf = (end: number): Why => ({
  then: 'R-WINDOW-ORDER',
  gentle: 'R-PRESSURE',
  kind: 'R-FREQ',
  minutes: 'R-MINUTES',
  picked: false,
  activity: 'strength_lower',
  rpe: 8,
  soreness: null,
  window: 'same_day',
  from: iso(end + 2 * HOUR),
  last_start: iso(end + 255 * 60_000),
  next_session: null,
});

export function planFor(logged: NewWorkout | WorkoutEntry, at: string): OpenPlan {
  const end = Date.parse(logged.end);
  const plan = samplePlan(end, Date.parse(at));
  const day = (hours: number) => Math.floor(end / (24 * HOUR)) * 24 * HOUR + hours * HOUR;
  return {
    id: 'p1',
    state: 'open',
    phase: { kind: 'proposed' },
    why: whyOf(end),
    plan,
    slot: plan.slot,
    workout: { ...workout, ...logged, id: 'w1' },
    also: [],
    also_regular: false,
    conditions: [],
    snoozed_until: null,
    timeline: {
      quiet: [21.5, 45.5, 69.5].map((hour) => [iso(day(hour)), iso(day(hour + 8.5))]),
      busy: [[iso(day(36)), iso(day(38))]],
      ...startsFor(end, plan.slot!.minutes),
      planned: [
        {
          id: 's1',
          start: iso(day(65)),
          end: iso(day(66)),
          kind: 'training',
          rpe_expected: 6,
          activity: 'strength_upper',
        },
      ],
    },
  };
}

export const today: Today = {
  now: NOW,
  zone: 'Europe/Berlin',
  first_start: false,
  headline: { kind: 'plan', phase: { kind: 'proposed' } },
  open: planFor(workout, NOW),
  guided: null,
  inbox: [],
  ahead: null,
  next_reminder: { id: 'r1', kind: 'window_open', at: '2026-11-23T19:00:00Z' },
  pause: null,
  last_massage: massage,
  last_regular: massage,
  due: {
    state: 'not_due',
    due_at_utc: '2026-11-29T18:00:00Z',
    bookable_at: '2026-11-26T18:00:00Z',
    overdue_at: '2026-12-03T18:00:00Z',
  },
  planned_today: [],
  usual_activities: ['strength_lower', 'strength_upper', 'running', 'tennis'],
  last_workout: workout,
  local_issues: [
    {
      id: 'i1',
      issue: { kind: 'bruise', group: 'calves', side: 'left', since: '2026-11-21T08:00:00Z' },
    },
  ],
  flags: [],
  soreness: { id: 's1', at: '2026-11-23T17:05:00Z', value: 1, zone: 'Europe/Berlin' },
  asks_soreness: false,
  safety_questions: { always: false, from_rpe: 9, from_soreness: 7 },
  questions_first: false,
  asks_conditions: false,
  suggested_level: null,
  check_in_open: false,
  check_in: null,
  referral: null,
  advice: [],
  tools: settings.tools,
  suggestions: { pre_workout: null, pre_competition: null, maintenance: null },
  clot_question: false,
  top: null,
  undo: null,
};

/** The user's tools in a scene. */
export const toolsIn = (name: string): Tool[] =>
  name === 'all-tools' ? ['hands', 'roller', 'ball', 'stick', 'gun'] : settings.tools;
