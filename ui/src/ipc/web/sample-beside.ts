// What the samples have beside a plan: missed reminders, suggestions apart from it, and the calendar.
import type { BusyEntry } from '$bindings/BusyEntry';
import type { CheckIn } from '$bindings/CheckIn';
import type { HelpNumbers } from '$bindings/HelpNumbers';
import type { Notice } from '$bindings/Notice';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Signs } from '$bindings/Signs';
import type { Storage } from '$bindings/Storage';
import type { Suggestions } from '$bindings/Suggestions';
import { NOW, today } from './sample';

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

export const notices: Notice[] = [
  notice,
  { ...notice, id: 'n2', kind: 'missed', count: 3 },
  { ...notice, id: 'n3', kind: 'not_shown', reminder_kind: 'soreness', slot: null },
  { ...notice, id: 'n6', kind: 'unanswered', reminder_kind: 'slot' },
];

/** What became of a time that was picked, and of the journal. */
export const news: Notice[] = [
  {
    ...notice,
    id: 'n4',
    kind: 'accepted_slot_removed',
    reminder: null,
    reminder_kind: null,
    slot: {
      ...today.open!.slot!,
      start: '2026-11-23T20:30:00Z',
      end: '2026-11-23T20:45:00Z',
    },
  },
  {
    ...notice,
    id: 'n5',
    kind: 'restored',
    reminder: null,
    reminder_kind: null,
    plan: null,
    slot: null,
    at: '2026-11-22T07:00:00Z',
    since: '2026-11-21T08:00:00Z',
    file: '/home/you/.local/share/rubdown/journal-damaged-2026-11-22.sqlite',
  },
];

export const suggestions: Suggestions = {
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
};

/** Whom to call in Germany. */
export const help: HelpNumbers = {
  country: 'DE',
  emergency: ['112'],
  crisis: [],
  advice: [{ name: 'Ärztlicher Bereitschaftsdienst', number: '116 117' }],
  checked: { on: '2026-11-26', against: [] },
};

/** Planned sessions and busy times. */
export const calendar: { sessions: SessionEntry[]; busy: BusyEntry[] } = {
  sessions: [
    {
      id: 's1',
      start: '2026-11-25T17:00:00Z',
      end: '2026-11-25T18:00:00Z',
      kind: 'training',
      rpe_expected: 6,
      activity: 'strength_upper',
    },
    {
      id: 's2',
      start: '2026-12-05T09:00:00Z',
      end: '2026-12-05T11:00:00Z',
      kind: 'competition',
      rpe_expected: null,
      activity: 'running',
    },
  ],
  busy: [{ id: 'b1', interval: ['2026-11-27T18:00:00Z', '2026-11-27T21:00:00Z'], label: '' }],
};

/** Where the journal is, and when it was last copied. */
export const storage: Storage = {
  folder: '/home/you/.local/share/rubdown',
  last_backup: '2026-11-21T08:00:00Z',
  lost_backups: null,
};

/** What a check-in that spoke of thoughts of self-harm comes to. */
export const crisis: CheckIn = {
  score: 0,
  escalations: { mental_fatigue: 'urgent' },
  action: 'stop',
  assessment_advice: [],
  active: [],
  ease_off: false,
  sports_medicine: false,
};

/** What a check-in with these signs comes to. */
export const checkInOf = (signs: Signs): CheckIn => ({
  score: Object.keys(signs).length,
  escalations: 'poor_sleep' in signs ? { poor_sleep: 'soon' } : {},
  action:
    Object.keys(signs).length > 1 ? 'due_now' : Object.keys(signs).length ? 'earlier' : 'none',
  assessment_advice: 'asymmetry' in signs ? ['asymmetry'] : [],
  active: Object.keys(signs) as CheckIn['active'],
  ease_off: false,
  sports_medicine: false,
});
