// The scenes of the browser twin and the tests; `?scene=` picks one.
import type { Notice } from '$bindings/Notice';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Plan } from '$bindings/Plan';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import { withHeadline } from './headline';
import { HOUR, iso, NOW, slotAt, today, workout } from './sample';

const notice: Notice = {
  id: 'n1',
  kind: 'not_shown',
  reminder: 'r1',
  reminder_kind: 'window_open',
  plan: 'p1',
  slot: today.open!.slot,
  at: NOW,
  count: 1,
  since: null,
  file: null,
};

const changed = (plan: Partial<Plan>, open: Partial<OpenPlan> = {}): Today => ({
  ...today,
  open: { ...today.open!, ...open, plan: { ...today.open!.plan, ...plan } },
});

const nothing = {
  slot: null,
  alternatives: [],
  window_open_notify_at: null,
  slot_reminder_at: null,
};
const later = {
  ...slotAt(Date.parse(workout.end), 'same_day', 27, 60, [2, 3]),
  delivery: 'therapist' as const,
  provisional: true,
};

const scenes: Record<string, () => Today> = {
  open: () => today,
  empty: () => ({
    ...today,
    open: null,
    planned_today: today.open!.timeline.planned.map((s) => ({
      ...s,
      start: '2026-11-23T19:00:00Z',
    })),
    local_issues: [],
  }),
  blank: () => ({
    ...today,
    open: null,
    last_massage: null,
    last_regular: null,
    due: null,
    usual_activities: [],
    last_workout: null,
    local_issues: [],
    soreness: null,
    safety_questions: { ...today.safety_questions, always: true },
    next_reminder: null,
    check_in_open: false,
  }),
  first: () => ({ ...scenes.blank!(), first_start: true }),
  accepted: () =>
    changed(
      {},
      {
        state: 'accepted',
        phase: { kind: 'kept', booked: null, book_by: null, remind_at: '2026-11-23T19:50:00Z' },
      },
    ),
  started: () =>
    changed(
      {},
      {
        state: 'started',
        phase: { kind: 'running', since: NOW, until: iso(Date.parse(NOW) + HOUR / 4) },
      },
    ),
  therapist: () => {
    const slot: Slot = {
      ...slotAt(Date.parse(workout.end), 'next_day', 18, 60, [3, 4]),
      delivery: 'therapist',
      types: ['sports', 'deep_tissue', 'swedish'],
    };
    return changed({ slot, book_by: iso(Date.parse(slot.start) - 2 * HOUR) }, { slot });
  },
  stop: () =>
    changed(
      { ...nothing, status: 'see_professional', reason: 'urgent:rf_dark_urine,rf_dvt' },
      { slot: null },
    ),
  soon: () =>
    changed({ ...nothing, status: 'see_professional', reason: 'soon:rf_fever' }, { slot: null }),
  optional: () => changed({ status: 'optional' }),
  deferred: () =>
    changed(
      {
        ...nothing,
        status: 'deferred',
        reason: 'two_a_day',
        slot: later,
        interim: {
          ...slotAt(Date.parse(workout.end), 'same_day', 3, 10, [1, 2]),
          types: ['swedish'],
        },
      },
      { slot: later },
    ),
  satisfied: () =>
    changed({ ...nothing, status: 'satisfied', reason: 'massage_done' }, { slot: null }),
  expired: () =>
    changed({ ...nothing, status: 'expired', advice: ['comfort_only_gentle'] }, { slot: null }),
  blocked: () =>
    changed(
      { ...nothing, status: 'blocked', reason: 'local_issue_covers_all_focus' },
      { slot: null },
    ),
  none: () => changed({ ...nothing, status: 'none', reason: 'no_feasible_slot' }, { slot: null }),
  advice: () =>
    changed({ advice: ['check_red_flags_first', 'rhabdo_watch', 'ask_clinician_first'] }),
  clot: () => ({ ...today, clot_question: true }),
  inbox: () => ({
    ...today,
    inbox: [
      notice,
      { ...notice, id: 'n2', kind: 'missed', count: 3 },
      { ...notice, id: 'n3', kind: 'not_shown', reminder_kind: 'soreness', slot: null },
    ],
  }),
  reminded: () => ({ ...today, now: '2026-11-23T19:10:00Z' }),
  paused: () => ({ ...today, pause: { until: '2026-11-23T18:50:00Z' } }),
  suggestions: () => ({
    ...scenes.empty!(),
    suggestions: {
      pre_workout: {
        session_start: '2026-11-24T17:00:00Z',
        competition: false,
        from: '2026-11-24T13:00:00Z',
        until: '2026-11-24T16:00:00Z',
        start: '2026-11-24T14:30:00Z',
        minutes: 10,
        minutes_range: [10, 15],
        delivery: 'self',
        pressure: [1, 2],
        types: ['swedish', 'percussion'],
        left_out: [],
        advice: [],
      },
      pre_competition: {
        competition_start: '2026-11-26T09:00:00Z',
        from: '2026-11-23T09:00:00Z',
        until: '2026-11-24T23:00:00Z',
        remind_at: '2026-11-23T09:00:00Z',
        minutes_range: [30, 45],
        pressure: [1, 2],
        types: ['swedish', 'sports', 'myofascial'],
        left_out: [],
        advice: [],
      },
      maintenance: {
        date: '2026-11-23',
        minutes_range: [60, 90],
        pressure: [3, 4],
        types: ['sports', 'swedish', 'myofascial'],
        left_out: [],
        advice: [],
      },
    },
  }),
  sore: () => ({ ...today, now: '2026-11-24T07:30:00Z', soreness: null, asks_soreness: true }),
};

export const scene = (name: string): Today => withHeadline((scenes[name] ?? scenes.open!)());
