// Replaces the shell in a plain browser. It knows no rules: its plans are samples in the right shape.
// `?scene=` picks a scene, `?today=` one from a file; `?now=`, `?lang=` and `?theme=` set the rest.
import type { AgentStatus } from '$bindings/AgentStatus';
import type { ChangeKind } from '$bindings/ChangeKind';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';
import { instantAt } from '$text/zone';
import type { Carrier } from '../carrier';
import { guidedVerbs } from './guided';
import { withHeadline } from './headline';
import { SampleJournal } from './sample-journal';
import { examplePlan } from './sample-example';
import { drag, filesSettings, importVerbs } from './sample-import';
import { agent, fitTools, massage, planFor, settings, toolsIn } from './sample';
import { checkInOf, help, storage } from './sample-beside';
import { historyVerbs } from './sample-histories';
import { insightVerbs } from './sample-insights';
import { SamplePlans } from './sample-plans';
import { scene } from './scenes';
import { onlyReports, undoOf } from './sample-undo';
import type { Values } from './values';
import { zones } from './sample-zones';

const query = new URLSearchParams(location.search);
const name = query.get('scene') ?? '';
const loaded = Date.now();

const other = query.get('today');
let state: Today = other
  ? ((await (await fetch(other)).json()) as Today)
  : scene(name || 'proposed-later');
const start = Date.parse(query.get('now') ?? state.now);
const now = () => new Date(start + Date.now() - loaded).toISOString();
let prefs: Settings = {
  ...settings,
  language: query.get('lang'),
  theme: (query.get('theme') as Settings['theme'] | null) ?? 'system',
  tools: toolsIn(name),
  ...(query.has('files') ? filesSettings : {}),
};
const journal = new SampleJournal(name);
const plans = new SamplePlans(query.get('week') ?? name, now);
let booked = name === 'kept-therapist-booked';
/** What undo goes back to, the latest last. */
const past: {
  state: Today;
  booked: boolean;
  undo: Today['undo'];
  prefs: Settings;
  plans: unknown;
}[] = [];
let running = {
  ...agent,
  state: (query.get('agent') as AgentStatus['state'] | null) ?? agent.state,
};
const handlers = new Map<string, ((payload: unknown) => void)[]>();

const withNow = () => withHeadline({ ...state, now: now(), tools: fitTools(prefs) }, booked);
const set = (change: Partial<Today>) => {
  state = withHeadline({ ...state, ...change, now: now() }, booked);
  return withNow();
};
const reported = (flags: Flag[], issues: LocalIssue[]) => ({
  flags: [...new Set([...state.flags, ...flags])],
  local_issues: state.local_issues.concat(
    issues.map((issue) => ({ id: crypto.randomUUID(), issue })),
  ),
});
/** The entry that each of those changes deleted. */
const taken = new Map<number, string>();
/** The entries that each of those changes added. */
const imported = new Map<number, string[]>();
const added = (ids: string[]) => imported.set(past.length, ids);
/** A change that undo takes back. */
const change = (kind: ChangeKind, what: Partial<Today>, isBooked = booked) => {
  past.push({ state, booked, undo: state.undo, prefs, plans: plans.all });
  booked = isBooked;
  return set({ ...what, undo: undoOf(kind, state, what, now()) });
};
const emit = (event: string, payload: unknown) =>
  handlers.get(event)?.forEach((handler) => handler(payload));
const plan = (what: Partial<OpenPlan>) => ({ open: { ...state.open!, ...what } });
const ANSWERED = { questions_first: false, clot_question: false };
const refuse = (code: string, detail = '') => Promise.reject({ code, detail });
const verbs: Record<string, (values: Values) => unknown> = {
  ...guidedVerbs({ state: withNow, settings: () => prefs, now, set, change }),
  startup: () => ({
    language: 'en',
    zone: zones.find(({ name }) => name === 'Europe/Berlin'),
    zone_known: true,
    hour12: query.has('hour12') || query.has('us'),
    month_first: query.has('us'),
    platform: 'linux',
    build: '0.1.0+sample',
    route: query.has('log') ? { view: 'today', log: true } : null,
    help,
  }),
  zone_offsets: ({ zone }) => zones.find(({ name }) => name === zone) ?? null,
  read_wall_time: ({ wall: { zone, date, time } }) =>
    new Date(instantAt(Date.parse(`${date}T${time}Z`), zone)).toISOString(),
  // There is no shell that outlives this page; `?form=` is the form that was open before.
  keep_awake: () => null,
  keep_form: () => null,
  kept_form: () => query.get('form'),
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
  storage: () => storage,
  set_settings: ({ settings }) => {
    if (Object.values(settings.doctors_yes ?? {}).some((day) => day > now().slice(0, 10)))
      return refuse('E_SETTING', 'doctors_yes');
    const asks_conditions = state.asks_conditions && !settings.conditions_asked;
    const shown = change('settings', { first_start: false, asks_conditions });
    prefs = settings;
    return shown;
  },
  log_workout: ({ new: workout }) => {
    if (query.has('refuse')) return refuse(query.get('refuse')!);
    const shown = change('workout_logged', {
      open: planFor(workout, now()),
      first_start: false,
      ...reported(workout.flags, workout.local_issues),
    });
    if (workout.of_session) plans.cancel(workout.of_session);
    return shown;
  },
  edit_workout: ({ id, new: workout }) => {
    journal.edit(id, workout);
    return set({ open: planFor(workout, now()) });
  },
  delete_workout: ({ id }) => {
    const shown = change('workout_deleted', { open: null });
    journal.take(id);
    taken.set(past.length, id);
    return shown;
  },
  keep: ({ request }) => {
    const open = state.open!;
    const minutes = request.minutes ?? open.slot!.minutes;
    const slot =
      open.slot && request.start
        ? {
            ...open.slot,
            delivery: request.delivery ?? open.slot.delivery,
            minutes,
            start: request.start,
            end: new Date(Date.parse(request.start) + minutes * 60_000).toISOString(),
          }
        : open.slot;
    return change('kept', plan({ state: 'accepted', slot }), false);
  },
  review_custom_slot: ({ request }) => {
    const hour = new Date(request.start ?? now()).getUTCHours();
    if (hour >= 22 || hour < 5) return { outcome: 'warn', refused_by: [], warned_by: ['R-QUIET'] };
    if (hour === 12) return { outcome: 'refuse', refused_by: ['R-BLACKOUT'], warned_by: [] };
    return { outcome: 'allow', refused_by: [], warned_by: [] };
  },
  start: () => {
    const { minutes } = state.open!.slot!;
    const end = new Date(Date.parse(now()) + minutes * 60_000).toISOString();
    const slot = { ...state.open!.slot!, start: now(), end };
    return change('started', plan({ state: 'started', slot }));
  },
  cancel_start: () => {
    const { state: before } = past.pop() ?? { state };
    state = before;
    return withNow();
  },
  done: ({ details }) => {
    const slot = state.open!.slot!;
    const minutes = details.minutes ?? slot.minutes;
    return change('done', {
      open: {
        ...state.open!,
        state: 'done',
        slot: null,
        plan: { ...state.open!.plan, status: 'satisfied' },
      },
      last_massage: {
        ...massage,
        start: new Date(Date.parse(now()) - minutes * 60_000).toISOString(),
        minutes,
        delivery: slot.delivery,
        muscles: slot.focus,
      },
    });
  },
  did_not: () => change('did_not', plan({ state: 'open', slot: state.open!.plan.slot })),
  skip: () => change('skipped', { open: null }),
  rate_workout: () => change('workout_rated', { top: null }),
  let_go: () => change('let_go', plan({ state: 'open', slot: state.open!.plan.slot }), false),
  booked: () => change('booked', {}, true),
  undo: () => {
    const gone = taken.get(past.length);
    if (onlyReports(state.undo)) return refuse('E_STOP_STAYS');
    const flags = state.undo?.flags ?? [];
    const before = past.pop();
    if (!before) return refuse('E_NOTHING_TO_UNDO');
    if (gone) journal.give(gone);
    imported.get(past.length + 1)?.forEach((id) => journal.take(id));
    ({ booked, prefs } = before);
    plans.all = before.plans as typeof plans.all;
    state = { ...before.state, undo: before.undo, flags: [...before.state.flags, ...flags] };
    return withNow();
  },
  snooze: () =>
    change('snoozed', plan({ snoozed_until: new Date(Date.parse(now()) + 900_000).toISOString() })),
  soreness_between: ({ span }) => journal.soreness(span),
  report_soreness: ({ value }) =>
    change('soreness', {
      soreness: { id: 's', at: now(), value, zone: 'Europe/Berlin' },
      asks_soreness: false,
      questions_first: state.questions_first || (value >= 7 && state.flags.length === 0),
    }),
  travelled: () => set({ clot_question: true }),
  answer_clot_question: ({ sign }) =>
    change('clot_answered', { clot_question: false, flags: sign ? ['rf_dvt'] : [] }),
  report: ({ flags, issues }) => change('flag_reported', reported(flags, issues)),
  answer_safety_questions: ({ flags, issues }) =>
    change('questions_answered', { ...reported(flags, issues), ...ANSWERED }),
  place_referral: ({ places }) =>
    set({
      ...reported([], places),
      referral: state.referral && { ...state.referral, places, asks_where: [] },
    }),
  resolve_referral: () => set({ referral: null }),
  resolve: ({ flags, issues }) =>
    set({
      flags: state.flags.filter((flag) => !flags.includes(flag)),
      local_issues: state.local_issues.filter(({ id }) => !issues.some((gone) => gone === id)),
    }),
  mistaken: ({ flags }) => set({ flags: state.flags.filter((flag) => !flags.includes(flag)) }),
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
  check_in: ({ signs }) => checkInOf(signs),
  log_massage: ({ new: entry }) => set({ last_massage: { ...massage, ...entry } }),
  edit_massage: ({ id, new: entry }) => {
    journal.edit(id, entry);
    return withNow();
  },
  delete_massage: ({ id }) => {
    const shown = change('massage_deleted', {});
    journal.take(id);
    taken.set(past.length, id);
    return shown;
  },
  list: ({ before, limit, only }) => journal.list(before, limit, only),
  ...plans.verbs(withNow, change),
  ...importVerbs(query, { state: withNow, settings: () => prefs, emit, change, added, journal }),
  ...historyVerbs,
  ...insightVerbs(name, { state: withNow, now, change }),
};
export const twin: Carrier = {
  async invoke(command, values) {
    const verb = verbs[command];
    if (!verb) return refuse('E_WINDOW', command);
    return structuredClone(await verb((values ?? {}) as unknown as Values));
  },
  async listen(event, handler) {
    handlers.set(event, [...(handlers.get(event) ?? []), handler]);
    // the last of what a window listens to
    if (event === 'tauri://drag-drop') setTimeout(drag, 0, query, emit);
    return () => undefined;
  },
};
