import type { ReminderHistory } from '$bindings/ReminderHistory';
import type { Values } from './values';

/** Histories of reminders. */
export const histories: ReminderHistory[] = [
  {
    id: 'r2',
    kind: 'slot',
    plan: 'p1',
    at: '2026-11-23T19:50:00Z',
    state: 'pending',
    events: [{ at: '2026-11-23T17:00:05Z', state: 'pending', cause: 'planned' }],
  },
  {
    id: 'r1',
    kind: 'window_open',
    plan: 'p1',
    at: '2026-11-23T19:00:00Z',
    state: 'pending',
    events: [{ at: '2026-11-23T17:00:05Z', state: 'pending', cause: 'planned' }],
  },
  {
    id: 'r3',
    kind: 'slot',
    plan: 'p0',
    at: '2026-11-21T18:20:00Z',
    state: 'answered',
    events: [
      { at: '2026-11-21T15:00:05Z', state: 'pending', cause: 'planned' },
      { at: '2026-11-21T18:20:00Z', state: 'claimed', cause: 'due' },
      { at: '2026-11-21T18:20:00Z', state: 'shown', cause: 'shown' },
      { at: '2026-11-21T18:22:10Z', state: 'answered', cause: 'answered_start' },
    ],
  },
  {
    id: 'r4',
    kind: 'massage_due',
    plan: null,
    at: '2026-11-20T09:00:00Z',
    state: 'missed',
    events: [
      { at: '2026-11-18T12:00:00Z', state: 'pending', cause: 'planned' },
      { at: '2026-11-20T23:00:00Z', state: 'missed', cause: 'paused' },
    ],
  },
  {
    id: 'r5',
    kind: 'window_open',
    plan: 'p0',
    at: '2026-11-19T17:00:00Z',
    state: 'withdrawn',
    events: [
      { at: '2026-11-19T15:00:05Z', state: 'pending', cause: 'planned' },
      { at: '2026-11-19T16:10:00Z', state: 'withdrawn', cause: 'plan_skipped' },
    ],
  },
];

export const historyVerbs = {
  reminder_history: ({ id }: Values) =>
    histories.find((history) => history.id === id)?.events ?? [],
  recent_reminders: () => histories,
};
