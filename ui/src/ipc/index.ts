// The shell's commands and events, with their types. In a plain browser, a twin with sample data
// replaces the shell; it does not ship.
import type { Activity } from '$bindings/Activity';
import type { BusyEntry } from '$bindings/BusyEntry';
import type { CheckIn } from '$bindings/CheckIn';
import type { DoneDetails } from '$bindings/DoneDetails';
import type { Ending } from '$bindings/Ending';
import type { Entry } from '$bindings/Entry';
import type { ExamplePlan } from '$bindings/ExamplePlan';
import type { Fault } from '$bindings/Fault';
import type { Felt } from '$bindings/Felt';
import type { Flag } from '$bindings/Flag';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { ImportProgress } from '$bindings/ImportProgress';
import type { Insights } from '$bindings/Insights';
import type { InsightTopic } from '$bindings/InsightTopic';
import type { SavedFormat } from '$bindings/SavedFormat';
import type { FourWeeks } from '$bindings/FourWeeks';
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { GuidedRequest } from '$bindings/GuidedRequest';
import type { Interval } from '$bindings/Interval';
import type { SlotRequest } from '$bindings/SlotRequest';
import type { LegSoreness } from '$bindings/LegSoreness';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewSeries } from '$bindings/NewSeries';
import type { NewSession } from '$bindings/NewSession';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { OpenSeal } from '$bindings/OpenSeal';
import type { PauseFor } from '$bindings/PauseFor';
import type { ReminderHistory } from '$bindings/ReminderHistory';
import type { ReminderEvent } from '$bindings/ReminderEvent';
import type { Replanned } from '$bindings/Replanned';
import type { SeriesEntry } from '$bindings/SeriesEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Settings } from '$bindings/Settings';
import type { SorenessEntry } from '$bindings/SorenessEntry';
import type { Storage } from '$bindings/Storage';
import type { Signs } from '$bindings/Signs';
import type { Snooze } from '$bindings/Snooze';
import type { Today } from '$bindings/Today';
import type { Trial } from '$bindings/Trial';
import type { TrialOutcome } from '$bindings/TrialOutcome';
import type { Week } from '$bindings/Week';
import type { Went } from '$bindings/Went';
import type { AgentStatus } from '$bindings/AgentStatus';
import type { Route } from '$bindings/Route';
import type { RulesData } from '$bindings/RulesData';
import type { Startup } from '$bindings/Startup';
import type { WallTime } from '$bindings/WallTime';
import type { ZoneOffsets } from '$bindings/ZoneOffsets';
import type { Verdict } from '$bindings/Verdict';
import { inTauri, tauri, type Carrier } from './carrier';

const withTwin = import.meta.env.DEV || import.meta.env.MODE === 'web';

const carrier: Promise<Carrier> =
  withTwin && !inTauri() ? import('./web/twin').then(likeTauri) : Promise.resolve(tauri);

/** As `freezePrototype` does in the window, so that what it breaks is seen in a browser as well. */
function likeTauri({ twin }: { twin: Carrier }): Carrier {
  Object.freeze(Object.prototype);
  return twin;
}

/** Converts whatever a command rejects with. */
export function faultOf(error: unknown): Fault {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const { code, detail } = error as { code: unknown; detail?: string | null };
    return { code: String(code), detail: detail ?? '' };
  }
  return { code: 'E_WINDOW', detail: String(error) };
}

async function call<T>(command: string, values?: Record<string, unknown>): Promise<T> {
  return (await (await carrier).invoke(command, values)) as T;
}

async function listen<T>(event: string, handler: (payload: T) => void): Promise<() => void> {
  return (await carrier).listen(event, (payload) => handler(payload as T));
}

/** All commands. Each rejects with a `Fault`. */
export const ipc = {
  startup: () => call<Startup>('startup'),
  rulesData: () => call<RulesData>('rules_data'),
  /** The offsets of a zone by its IANA name; `null` = Rust does not know it either. */
  zoneOffsets: (zone: string) => call<ZoneOffsets | null>('zone_offsets', { zone }),
  /** The instant of a time that was typed. */
  readWallTime: (wall: WallTime) => call<string>('read_wall_time', { wall }),
  /** Begins a journal where one is missing, or next to another one. */
  beginJournal: () => call<Today>('begin_journal'),
  /** Whether what was copied outlives the window. */
  clipboardLasts: () => call<boolean>('clipboard_lasts'),
  /** Shows the window: the page is about to draw. */
  ready: () => call<null>('ready'),
  /** Remembers the open form in the shell's memory; `null` once it is saved or closed. */
  keepAwake: (reason: string | null) => call<null>('keep_awake', { reason }),
  keepForm: (form: string | null) => call<null>('keep_form', { form }),
  /** The form that was open when the page went. */
  keptForm: () => call<string | null>('kept_form'),
  agentStatus: () => call<AgentStatus>('agent_status'),
  startAgent: () => call<AgentStatus>('start_agent'),
  /** Also where the desktop has switched it off. */
  startAtLogin: () => call<Today>('start_at_login'),

  today: () => call<Today>('today'),
  /** Takes back the latest change, exactly. */
  undo: () => call<Today>('undo'),
  /** The plan of an imagined workout with these settings; saves nothing. */
  examplePlan: (settings: Settings) => call<ExamplePlan>('example_plan', { settings }),
  logWorkout: (workout: NewWorkout) => call<Today>('log_workout', { new: workout }),
  editWorkout: (id: string, workout: NewWorkout) =>
    call<Today>('edit_workout', { id, new: workout }),
  rateWorkout: (id: string, went: Went | null) => call<Today>('rate_workout', { id, went }),
  deleteWorkout: (id: string) => call<Today>('delete_workout', { id }),
  /** Says how hard a workout was whose effort was a guess. */
  sayEffort: (id: string, rpe: number) => call<Today>('say_effort', { id, rpe }),

  /** The system's dialog; nothing if the user chose nothing. */
  chooseFiles: (title: string) => call<string[]>('choose_files', { title }),
  chooseFolder: (title: string) => call<string | null>('choose_folder', { title }),
  /**
   * Imports the workouts of files and folders, in one change. `activity`: what those are whose sport is none of
   * ours. `again`: takes what the journal may have already, or had until the user deleted it.
   */
  importFiles: (paths: string[], activity: Activity | null = null, again = false) =>
    call<ImportAnswer>('import_files', { paths, activity, again }),
  /** Ends the import under way; nothing of it is in the journal then. */
  cancelImport: () => call<null>('cancel_import'),

  keep: (plan: string, request: SlotRequest) => call<Today>('keep', { plan, request }),
  reviewCustomSlot: (plan: string, request: SlotRequest) =>
    call<Verdict>('review_custom_slot', { plan, request }),
  start: (plan: string, despiteWarnings: boolean) =>
    call<Today>('start', { plan, despiteWarnings }),
  done: (plan: string, details: DoneDetails) => call<Today>('done', { plan, details }),
  skip: (plan: string) => call<Today>('skip', { plan }),
  letGo: (plan: string) => call<Today>('let_go', { plan }),
  cancelStart: (plan: string) => call<Today>('cancel_start', { plan }),
  booked: (plan: string) => call<Today>('booked', { plan }),
  didNot: (plan: string) => call<Today>('did_not', { plan }),
  snooze: (plan: string, by: Snooze) => call<Today>('snooze', { plan, by }),

  trial: () => call<Trial | null>('trial'),
  /** The latest first. */
  trials: () => call<Trial[]>('trials'),
  startTrial: (sessions: number) => call<Today>('start_trial', { sessions }),
  stopTrial: () => call<Today>('stop_trial'),
  trialMassaged: () => call<Today>('trial_massaged'),
  answerTrial: (soreness: LegSoreness) => call<Today>('answer_trial', { soreness }),
  /** Fails while the trial is closed. */
  trialResult: (id: string) => call<TrialOutcome>('trial_result', { id }),
  /** Fails while the trial runs. */
  openSeal: (id: string) => call<OpenSeal>('open_seal', { id }),

  fourWeeks: () => call<FourWeeks>('four_weeks'),
  insights: (weeks: number) => call<Insights>('insights', { weeks }),
  /** Saves a table or a picture among the downloads; its path. */
  saveInsight: (topic: InsightTopic, format: SavedFormat, content: string) =>
    call<string>('save_insight', { topic, format, content }),

  logMassage: (massage: NewMassage) => call<Today>('log_massage', { new: massage }),
  editMassage: (id: string, massage: NewMassage) =>
    call<Today>('edit_massage', { id, new: massage }),
  deleteMassage: (id: string) => call<Today>('delete_massage', { id }),
  rateMassage: (id: string, felt: Felt | null) => call<Today>('rate_massage', { id, felt }),
  proposeGuided: (request: GuidedRequest) => call<GuidedProposal>('propose_guided', { request }),
  beginGuided: (request: GuidedRequest, despiteWarnings = false) =>
    call<Today>('begin_guided', { request, despiteWarnings }),
  pauseGuided: (id: string) => call<Today>('pause_guided', { id }),
  resumeGuided: (id: string, lighter = false) => call<Today>('resume_guided', { id, lighter }),
  goToStep: (id: string, step: number, ms: number) => call<Today>('go_to_step', { id, step, ms }),
  setStepSeconds: (id: string, step: number, seconds: number) =>
    call<Today>('set_step_seconds', { id, step, seconds }),
  endGuided: (id: string, ending: Ending) => call<Today>('end_guided', { id, ending }),
  /** The soreness answers in a span of time, oldest first. */
  sorenessBetween: (span: Interval) => call<SorenessEntry[]>('soreness_between', { span }),
  reportSoreness: (value: number) => call<Today>('report_soreness', { value }),
  travelled: (minutes: number | null) => call<Today>('travelled', { minutes }),
  answerClotQuestion: (sign: boolean) => call<Today>('answer_clot_question', { sign }),
  /** Adds to the active flags and issues, in one transaction. */
  report: (flags: Flag[], issues: LocalIssue[]) => call<Today>('report', { flags, issues }),
  /** Answers all safety questions, with what applies. */
  answerSafetyQuestions: (flags: Flag[], issues: LocalIssue[]) =>
    call<Today>('answer_safety_questions', { flags, issues }),
  /** Removes from the active flags and issues. */
  resolve: (flags: Flag[], issues: string[]) => call<Today>('resolve', { flags, issues }),
  mistaken: (flags: Flag[]) => call<Today>('mistaken', { flags }),
  planSession: (session: NewSession) => call<Replanned>('plan_session', { new: session }),
  editSession: (id: string, session: NewSession) =>
    call<Replanned>('edit_session', { id, new: session }),
  cancelSession: (id: string) => call<Replanned>('cancel_session', { id }),
  sessions: () => call<SessionEntry[]>('sessions'),
  /** The planned session that a workout probably was. */
  sessionNearby: (activity: Activity, end: string, minutes: number) =>
    call<SessionEntry | null>('session_nearby', { activity, end, minutes }),
  planSeries: (series: NewSeries) => call<Replanned>('plan_series', { new: series }),
  /** From a date on; without one, all of it. */
  editSeries: (id: string, from: string | null, series: NewSeries) =>
    call<Replanned>('edit_series', { id, from, new: series }),
  cancelSeries: (id: string, from: string | null) => call<Replanned>('cancel_series', { id, from }),
  /** One of a series that was left out. */
  putBackSession: (id: string, date: string) => call<Replanned>('put_back_session', { id, date }),
  series: () => call<SeriesEntry[]>('series'),
  week: (first: string, days: number) => call<Week>('week', { first, days }),
  addBusy: (interval: Interval, label: string) => call<Today>('add_busy', { interval, label }),
  removeBusy: (id: string) => call<Today>('remove_busy', { id }),
  busyTimes: () => call<BusyEntry[]>('busy_times'),
  checkIn: (signs: Signs) => call<CheckIn>('check_in', { signs }),
  /** Answers where the trouble is that a check-in referred to a professional. */
  placeReferral: (places: LocalIssue[]) => call<Today>('place_referral', { places }),
  resolveReferral: () => call<Today>('resolve_referral'),

  settings: () => call<Settings>('settings'),
  /** `endsStop`: the user has said that the stop for a recent clot may end. */
  setSettings: (settings: Settings, endsStop = false) =>
    call<Today>('set_settings', { settings, endsStop }),
  storage: () => call<Storage>('storage'),
  pause: (howLong: PauseFor) => call<Today>('pause', { howLong }),
  resume: () => call<Today>('resume'),
  dismissNotice: (id: string) => call<Today>('dismiss_notice', { id }),
  list: (before: string | null, limit: number, only: EntryFilter | null = null) =>
    call<Entry[]>('list', { before, limit, only }),
  reminderHistory: (id: string) => call<ReminderEvent[]>('reminder_history', { id }),
  recentReminders: () => call<ReminderHistory[]>('recent_reminders'),
};

/** What files that are dragged over the window are. */
interface Dragged {
  paths: string[];
}

export const on = {
  importProgress: (then: (progress: ImportProgress) => void) =>
    listen<ImportProgress>('import-progress', then),
  filesOver: (then: (dragged: Dragged) => void) => listen<Dragged>('tauri://drag-enter', then),
  filesLeft: (then: () => void) => listen<unknown>('tauri://drag-leave', then),
  filesDropped: (then: (dragged: Dragged) => void) => listen<Dragged>('tauri://drag-drop', then),
  journalChanged: (then: () => void) => listen<null>('journal-changed', then),
  route: (then: (route: Route) => void) => listen<Route>('route', then),
  agentStatus: (then: (status: AgentStatus) => void) => listen<AgentStatus>('agent-status', then),
};
