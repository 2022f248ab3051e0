import type { Fault } from '$bindings/Fault';
import type { Settings } from '$bindings/Settings';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import type { Undo } from '$bindings/Undo';
import { hasEnded, keptIn, lost } from './kept';
import { fetchLanguage, useLanguage } from '$text/fluent.svelte';
import { faultOf, on, ipc } from '$ipc';
import { learnZone } from '$text/zone';
import { learnZones } from './zones';
import { hasFocus, keepFocus } from '$components/focus';
import { buttonsOf } from './buttons';
import { afterPaint } from './first-paint.svelte';
import { mergeSettings } from './merge-settings';
import { refusePresses } from './press-guard';
import type { AgentStatus } from '$bindings/AgentStatus';
import type { RulesData } from '$bindings/RulesData';
import type { Startup } from '$bindings/Startup';
import { useMonthFirst, type ClockFormat } from '$text/time';

/** How often the clock ticks and Today is reloaded while the window is visible. */
const TICK = 15_000;
const TICKS_TO_ASK = 4;

const UNKNOWN: Startup = {
  language: navigator.language,
  zone: { name: 'UTC', offsets: [] },
  zone_known: true,
  hour12: null,
  month_first: false,
  platform: 'linux',
  build: '',
  help: null,
  route: null,
};

/** What the views show. Old content stays until new content has loaded. */
export const live = $state({
  today: null as Today | null,
  settings: null as Settings | null,
  startup: UNKNOWN,
  agent: null as AgentStatus | null,
  rules: {
    activities: {},
    muscles: {},
    types: {},
    windows: {},
    flags: {},
    rules: {},
    claims: [],
  } as RulesData,
  /** Why the journal cannot be read. */
  fault: null as Fault | null,
  /** The journal's clock, in milliseconds; it ticks while the window is visible. */
  now: Date.now(),
  /** The kept time that the latest change took along without naming it. */
  lost: null as Slot | null,
  /** The time that is kept again since the latest change, if that was not an act on the plan itself. */
  regained: null as Slot | null,
  /** Whether the latest change ended a massage that ran, without naming it. */
  hasEnded: false,
  /** What undo would have taken back before the latest command. */
  before: null as Undo | null,
  /** Incremented on every change to the journal, from this window or elsewhere. */
  written: 0,
  /** How many commands of this window have succeeded. */
  done: 0,
});
/** Resolves once the first zone is known. */
let starting: Promise<unknown> = Promise.resolve();
let ahead = 0;
let asked = 0;
let shown = 0;

/** Accepts a response unless a later request has already been answered. */
async function accept(today: Today, question: number): Promise<void> {
  await starting;
  await learnZones([today.zone]);
  if (question < shown) return;
  shown = question;
  // The same button may now do something else, whoever changed it.
  if (live.today && buttonsOf(live.today) !== buttonsOf(today)) refusePresses();
  const focused = hasFocus();
  live.today = today;
  // what had the focus may be gone, whoever changed it
  if (focused) void keepFocus();
  live.fault = null;
  ahead = new Date(today.now).getTime() - Date.now();
  tick();
}

/** When the clock last ticked, by the system; `null` before its first tick. */
let ticked: number | null = null;

const tick = () => {
  ticked = Date.now();
  live.now = ticked + ahead;
};

/** The journal's clock at this moment, which `live.now` may lag behind by a tick or a sleep. */
export const present = () => (ticked === null ? live.now : live.now + Date.now() - ticked);

/** Loads Today. The current content stays if that fails. */
export async function ask(): Promise<void> {
  asked += 1;
  const question = asked;
  try {
    await accept(await ipc.today(), question);
  } catch (error) {
    if (question >= shown) live.fault = faultOf(error);
  }
}

/** Runs a command and shows the result; returns the fault if it failed. */
export async function act(verb: Promise<Today>): Promise<Fault | null> {
  // The second half of a double click comes before the answer.
  refusePresses();
  asked += 1;
  const question = asked;
  const before = live.today;
  const kept = keptIn(before);
  live.before = live.today?.undo ?? null;
  try {
    await accept(await verb, question);
    const after = keptIn(live.today);
    live.lost = lost(kept, after, live.today?.undo);
    live.hasEnded = hasEnded(before, live.today);
    live.regained = kept || live.today?.undo?.plan ? null : after;
    refusePresses();
    live.written += 1;
    live.done += 1;
    void keepFocus();
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** Whether undo would take back the same now as then. */
export const isSameChange = (one: Undo | null | undefined, other: Undo | null | undefined) =>
  one?.at === other?.at && one?.change === other?.change && one?.plan === other?.plan;

/** Whether the latest command changed nothing: undo would take back the change before it. */
export function changedNothing(): boolean {
  const [before, after] = [live.before, live.today?.undo];
  return before !== null && isSameChange(before, after);
}

/** What the journal last took, or held when it was read. */
let stored: Settings | null = null;
/** The saves so far, and how many of them have no answer yet. */
let saves = 0;
let unanswered = 0;
let reads = 0;
let turns: Promise<unknown> = Promise.resolve();

/** Saves and undos follow one another, so that each begins with what the one before it left. */
export function inTurn<T>(verb: () => Promise<T>): Promise<T> {
  const answer = turns.then(verb);
  turns = answer.catch(() => undefined);
  return answer;
}

/**
 * Saves what was changed, on top of the newest settings, and applies theme and language to the
 * window. The change is shown at once, so that a second one is made from the first, and is taken
 * back if the journal refuses it. `endsStop`: the user has said that the stop for a recent clot may end.
 */
export async function saveSettings(settings: Settings, endsStop = false): Promise<Fault | null> {
  const before = live.settings && $state.snapshot(live.settings);
  stored ??= before;
  live.settings = settings;
  saves += 1;
  unanswered += 1;
  const fault = await act(
    inTurn(async () => {
      const newest = await ipc.settings();
      stored = newest;
      const whole = before ? mergeSettings(newest, before, settings) : settings;
      const answer = await ipc.setSettings(whole, endsStop);
      stored = whole;
      return answer;
    }),
  );
  unanswered -= 1;
  if (!unanswered && stored) await applySettings(stored);
  return fault;
}

/** Reloads the settings; the answer is dropped if a save or a later reload has overtaken it. */
export async function readSettings(): Promise<void> {
  const before = saves;
  reads += 1;
  const turn = reads;
  const settings = await ipc.settings().catch(() => null);
  if (!settings || unanswered || saves !== before || turn !== reads) return;
  stored = settings;
  await applySettings(settings);
}

/** The theme that the page was last given. */
let theme: Settings['theme'] = 'system';

async function applySettings(settings: Settings): Promise<void> {
  live.settings = settings;
  const { dataset } = document.documentElement;
  // Settings are read again all the time: what looks at the page in another theme is left to it.
  if (settings.theme !== theme) {
    if (settings.theme === 'system') delete dataset.theme;
    else dataset.theme = settings.theme;
    theme = settings.theme;
  }
  await useLanguage(settings.language || live.startup.language);
}

function refresh(): void {
  live.written += 1;
  catchUp();
}

function catchUp(): void {
  void ask();
  void readSettings();
}

/** Subscribes to changes made elsewhere, and catches up on earlier ones. */
function listen(): void {
  // The window works without events, too: it polls every minute.
  void Promise.allSettled([
    on.journalChanged(refresh),
    on.agentStatus((status) => (live.agent = status)),
  ]).then(() => {
    refresh();
    askAgent();
  });
}

const askAgent = () =>
  void ipc.agentStatus().then(
    (status) => (live.agent = status),
    () => undefined,
  );

/** Loads everything the first frame needs, in parallel. */
export async function begin(): Promise<void> {
  // The browser's language is right unless the settings override it.
  fetchLanguage(navigator.language);
  const started = ipc.startup().catch(() => UNKNOWN);
  starting = started.then((startup) => learnZone(startup.zone));
  const [startup, settings] = await Promise.all([
    started,
    ipc.settings().catch(() => null),
    ask(),
    ipc.rulesData().then(
      (rules) => (live.rules = rules),
      () => undefined,
    ),
  ]);
  live.startup = startup;
  useMonthFirst(startup.month_first);
  if (settings) await applySettings((stored = settings));
  else await useLanguage(startup.language);
  afterPaint(listen);
  askAgent();
  keepTime();
}

function keepTime(): void {
  let ticks = 0;
  setInterval(() => {
    if (document.hidden) return;
    tick();
    ticks += 1;
    if (ticks % TICKS_TO_ASK === 0) catchUp();
  }, TICK);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    tick();
    catchUp();
  });
}

/** Whether times are in UTC because the system says no zone. */
export const isZoneUnknown = () =>
  !live.startup.zone_known && (live.today?.zone ?? 'UTC') === 'UTC';

/** The zone and clock format used to show times. */
export const clockFormat = (): ClockFormat => ({
  zone: live.today?.zone ?? live.startup.zone.name,
  hour12: live.startup.hour12 ?? twelveHours(),
});

const twelveHours = () =>
  new Intl.DateTimeFormat(live.startup.language, {
    hour: 'numeric',
    timeZone: 'UTC',
  }).resolvedOptions().hour12 ?? false;
