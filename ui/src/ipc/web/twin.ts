// Replaces the shell in a plain browser, with sample data. It knows no rules: its plans are
// samples in the right shape. `?scene=` picks a scene, `?today=` loads
// one from a file, `?lang=` and `?theme=` set the appearance.
import type { AgentStatus } from '$bindings/AgentStatus';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import type { Flag } from '$bindings/Flag';
import type { SlotRequest } from '$bindings/SlotRequest';
import type { Interval } from '$bindings/Interval';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewSession } from '$bindings/NewSession';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { PauseFor } from '$bindings/PauseFor';
import type { Phase } from '$bindings/Phase';
import type { Signs } from '$bindings/Signs';
import type { WallTime } from '$bindings/WallTime';
import { instantAt } from '$text/zone';
import type { Carrier } from '../carrier';
import { withHeadline } from './headline';
import { SampleJournal } from './sample-journal';
import { examplePlan } from './sample-example';
import { agent, calendar, histories, massage, planFor, settings, today } from './sample';
import { scene } from './scenes';
import { zones } from './sample-zones';

const query = new URLSearchParams(location.search);
const loaded = Date.now();

const other = query.get('today');
let state: Today = other
  ? ((await (await fetch(other)).json()) as Today)
  : scene(query.get('scene') ?? 'open');
const start = Date.parse(state.now);
const now = () => new Date(start + Date.now() - loaded).toISOString();
let prefs: Settings = {
  ...settings,
  language: query.get('lang'),
  theme: (query.get('theme') as Settings['theme'] | null) ?? 'system',
};
const booked =
  query.get('scene') === 'blank' || query.get('scene') === 'first'
    ? { sessions: [], busy: [] }
    : structuredClone(calendar);
const journal = new SampleJournal(query.get('scene') ?? '');
/** What Today showed before each change. */
const before: Today[] = [];
let taken: string | null = null;
let running = {
  ...agent,
  state: (query.get('agent') as AgentStatus['state'] | null) ?? agent.state,
};
const hears = new Map<string, ((payload: unknown) => void)[]>();

const withNow = () => ({ ...state, now: now() });
const set = (change: Partial<Today>) => {
  before.push(state);
  state = withHeadline({ ...state, ...change });
  return withNow();
};
const withPhase = (phase: Phase) => set({ open: { ...state.open!, state: 'open', phase } });
const reported = (flags: Flag[], issues: LocalIssue[]) => ({
  flags: [...new Set([...state.flags, ...flags])],
  local_issues: [
    ...state.local_issues,
    ...issues.map((issue) => ({ id: crypto.randomUUID(), issue })),
  ],
});
const refuse = (code: string, detail = '') => Promise.reject({ code, detail });

interface Values {
  zone: string;
  wall: WallTime;
  id: string;
  settings: Settings;
  new: NewWorkout & NewMassage & NewSession;
  interval: Interval;
  span: Interval;
  label: string;
  request: SlotRequest;
  value: number;
  flags: Flag[];
  sign: boolean;
  issues: (LocalIssue & string)[];
  places: LocalIssue[];
  howLong: PauseFor;
  signs: Signs;
  before: string | null;
  limit: number;
  only: EntryFilter | null;
}
const verbs: Record<string, (values: Values) => unknown> = {
  startup: () => ({
    language: 'en',
    zone: zones.find(({ name }) => name === 'Europe/Berlin'),
    zone_known: true,
    hour12: query.has('hour12'),
    platform: 'linux',
    build: '0.1.0+sample',
    help: null,
    route: query.has('log') ? { view: 'today', log: true } : null,
  }),
  zone_offsets: ({ zone }) => zones.find(({ name }) => name === zone) ?? null,
  read_wall_time: ({ wall: { zone, date, time } }) =>
    new Date(instantAt(Date.parse(`${date}T${time}Z`), zone)).toISOString(),
  begin_journal: withNow,
  ready: () => null,
  rules_data: () => import('./sample-rules').then(({ rules }) => rules),
  agent_status: () => running,
  start_agent: () => (running = { ...agent, state: 'running' }),
  start_at_login: () => {
    running = { ...running, login_blocked: false };
    return withNow();
  },
  clipboard_lasts: () => true,
  today: withNow,
  example_plan: ({ settings }) => examplePlan(settings),
  settings: () => prefs,
  storage: () => ({
    folder: '/home/you/.local/share/rubdown',
    last_backup: '2026-11-21T08:00:00Z',
  }),
  set_settings: ({ settings }) => {
    prefs = settings;
    return set({ first_start: false });
  },
  log_workout: ({ new: workout }) =>
    query.has('refuse')
      ? refuse(query.get('refuse')!)
      : set({ open: planFor(workout, now()), first_start: false }),
  edit_workout: ({ id, new: workout }) => {
    journal.edit(id, workout);
    return set({ open: planFor(workout, now()) });
  },
  delete_workout: ({ id }) => {
    journal.take((taken = id));
    return set({ open: null });
  },
  accept: ({ request }) => {
    const open = state.open!;
    const slot =
      open.slot && request.start
        ? {
            ...open.slot,
            start: request.start,
            end: new Date(Date.parse(request.start) + open.slot.minutes * 60_000).toISOString(),
          }
        : open.slot;
    const by = slot?.delivery === 'therapist';
    const phase = {
      kind: 'kept' as const,
      booked: by ? false : null,
      book_by: null,
      remind_at: null,
    };
    return set({ open: { ...open, state: 'accepted', slot, phase } });
  },
  review_custom_slot: ({ request }) => {
    const hour = new Date(request.start ?? now()).getUTCHours();
    if (hour >= 22 || hour < 5) return { outcome: 'warn', refused_by: [], warned_by: ['R-QUIET'] };
    if (hour === 12) return { outcome: 'refuse', refused_by: ['R-BLACKOUT'], warned_by: [] };
    return { outcome: 'allow', refused_by: [], warned_by: [] };
  },
  start: () => {
    const { minutes } = state.open!.slot!;
    const until = new Date(Date.parse(now()) + minutes * 60_000).toISOString();
    const phase = { kind: 'running' as const, since: now(), until };
    return set({ open: { ...state.open!, state: 'started', phase } });
  },
  done: () => set({ open: null, last_massage: { ...massage, start: now() } }),
  let_go: () => withPhase({ kind: 'proposed' }),
  booked: () => withPhase({ kind: 'kept', booked: true, book_by: null, remind_at: null }),
  cancel_start: () => withPhase({ kind: 'proposed' }),
  did_not: () => withPhase({ kind: 'proposed' }),
  skip: () => set({ open: null }),
  undo: () => {
    if (taken) journal.give(taken);
    taken = null;
    const last = before.pop();
    if (!last) return refuse('E_NOTHING_TO_UNDO');
    state = last;
    return withNow();
  },
  snooze: () =>
    set({
      open: { ...state.open!, snoozed_until: new Date(Date.parse(now()) + 900_000).toISOString() },
    }),
  soreness_between: ({ span }) => journal.soreness(span),
  report_soreness: ({ value }) => set({ soreness: { id: 's', at: now(), value } }),
  travelled: () => set({ clot_question: true }),
  answer_clot_question: ({ sign }) => set({ clot_question: false, flags: sign ? ['rf_dvt'] : [] }),
  report: ({ flags, issues }) => set(reported(flags, issues)),
  answer_safety_questions: ({ flags, issues }) =>
    set({ ...reported(flags, issues), questions_first: false, clot_question: false }),
  place_referral: ({ places }) =>
    set({
      ...reported([], places),
      referral: state.referral && { ...state.referral, places, asks_where: [] },
    }),
  settle_referral: () => set({ referral: null }),
  resolve: ({ flags, issues }) =>
    set({
      flags: state.flags.filter((flag) => !flags.includes(flag)),
      local_issues: state.local_issues.filter(({ id }) => !issues.some((gone) => gone === id)),
    }),
  pause: ({ howLong }) =>
    set({
      pause: {
        until:
          howLong === 'until_resumed'
            ? null
            : new Date(Date.parse(now()) + 3_600_000).toISOString(),
      },
    }),
  resume: () => set({ pause: null }),
  dismiss_notice: ({ id }) => set({ inbox: state.inbox.filter((notice) => notice.id !== id) }),
  check_in: ({ signs }) => ({
    score: Object.keys(signs).length,
    escalations: 'poor_sleep' in signs ? { poor_sleep: 'soon' } : {},
    action:
      Object.keys(signs).length > 1 ? 'due_now' : Object.keys(signs).length ? 'earlier' : 'none',
    assessment_advice: 'asymmetry' in signs ? ['asymmetry'] : [],
    active: Object.keys(signs),
    ease_off: false,
    sports_medicine: false,
  }),
  log_massage: ({ new: entry }) => set({ last_massage: { ...massage, ...entry } }),
  edit_massage: ({ id, new: entry }) => {
    journal.edit(id, entry);
    return withNow();
  },
  delete_massage: ({ id }) => {
    journal.take((taken = id));
    return set({ open: today.open });
  },
  list: ({ before, limit, only }) => journal.list(before, limit, only),
  sessions: () => booked.sessions,
  busy_times: () => booked.busy,
  plan_session: ({ new: session }) => {
    const minutes = session.duration_min ?? 60;
    const end = new Date(Date.parse(session.start) + minutes * 60_000).toISOString();
    booked.sessions.push({ ...session, id: `s${Date.now()}`, end });
    return withNow();
  },
  cancel_session: ({ id }) => {
    booked.sessions = booked.sessions.filter((session) => session.id !== id);
    return withNow();
  },
  add_busy: ({ interval, label }) => {
    booked.busy.push({ id: `b${Date.now()}`, interval, label });
    return withNow();
  },
  remove_busy: ({ id }) => {
    booked.busy = booked.busy.filter((busy) => busy.id !== id);
    return withNow();
  },
  reminder_history: ({ id }) => histories.find((history) => history.id === id)?.events ?? [],
  recent_reminders: () => histories,
};

export const twin: Carrier = {
  async invoke(command, values) {
    const verb = verbs[command];
    if (!verb) return refuse('E_WINDOW', command);
    return structuredClone(await verb((values ?? {}) as unknown as Values));
  },
  async listen(event, heard) {
    hears.set(event, [...(hears.get(event) ?? []), heard]);
    return () => undefined;
  },
};
