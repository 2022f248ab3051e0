// Imports for the browser twin and the tests; `?import=` picks one, and `?drop=` drags files over the window.
import type { Activity } from '$bindings/Activity';
import type { ChangeKind } from '$bindings/ChangeKind';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { ImportedFile } from '$bindings/ImportedFile';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import type { WorkoutFate } from '$bindings/WorkoutFate';
import { HOUR, iso, workout } from './sample';
import type { SampleJournal } from './sample-journal';
import type { Values } from './values';

const FOLDER = '/home/you/Downloads/Workouts';
/** How long the slow one takes for a step, in milliseconds. */
const STEP = 400;
const END = Date.parse(workout.end);

const entry = (id: string, activity: Activity, hours: number, minutes: number): WorkoutEntry => ({
  ...workout,
  id,
  activity,
  end: iso(END - hours * HOUR),
  duration_min: minutes,
  rpe: 5,
  guessed: true,
});

const added = (...of: Parameters<typeof entry>): WorkoutFate => ({
  fate: 'added',
  workout: entry(...of),
});

const file = (name: string, ...workouts: WorkoutFate[]): ImportedFile => ({
  file: `${FOLDER}/${name}`,
  skipped: null,
  workouts,
  cut_short: name.includes('cut'),
});

const skipped = (name: string, code: string, detail = ''): ImportedFile => ({
  ...file(name),
  skipped: { code, detail },
});

/** With everything that can become of a file. */
const mixed = (): ImportedFile[] => [
  file('2026-11-22-run.fit', added('i1', 'running', 24, 46)),
  file('2026-11-20-triathlon.fit', added('i2', 'swimming', 74, 38), added('i3', 'cycling', 72, 95)),
  file('2026-11-18-run-cut.fit.gz', added('i4', 'running', 120, 31)),
  file('2026-11-10.tcx', { fate: 'known', workout: 'w13', deleted: false }),
  file('2026-11-08.tcx', { fate: 'known', workout: 'w15', deleted: true }),
  file('2026-11-23-watch.fit', { fate: 'perhaps_known', workout: { ...workout, id: 'w0' } }),
  file('bike-computer.zip/activities/2026-11-21.fit', {
    fate: 'perhaps_known',
    workout: entry('w2', 'cycling', 48, 60),
  }),
  file('kite-monday.gpx', { fate: 'no_activity', sport: 'kitesurfing' }),
  file('kite-tuesday.gpx', { fate: 'no_activity', sport: 'kitesurfing' }),
  file('untitled.tcx', { fate: 'no_activity', sport: null }),
  skipped('route-to-the-lake.gpx', 'E_FILE_ROUTE'),
  skipped('half.fit', 'E_FILE_DAMAGED'),
  skipped('holiday.pdf', 'E_FILE_OTHER', 'pdf'),
];

/** Of files: what is watched, and what was said of sports. */
export const filesSettings: Pick<Settings, 'watched_folder' | 'sports'> = {
  watched_folder: '/home/you/Documents/Training and health/Synchronised from the watch/FIT files',
  sports: { kitesurfing: 'swimming', 'trail run': 'running' },
};

const ACTIVITIES: Activity[] = ['running', 'cycling', 'strength_full'];
const many = (): ImportedFile[] =>
  Array.from({ length: 1000 }, (_, at) =>
    at % 50 === 7
      ? skipped(`route-${at}.gpx`, 'E_FILE_ROUTE')
      : at % 3 === 1
        ? file(`${at}.fit`, { fate: 'known', workout: `k${at}`, deleted: false })
        : file(`${at}.fit`, added(`i${at}`, ACTIVITIES[at % 3]!, 24 * (at + 4), 30 + (at % 60))),
  );

const SAMPLES: Record<string, () => ImportedFile[]> = {
  mixed,
  many,
  slow: mixed,
  one: () => [file('2026-11-22-run.fit', added('i1', 'running', 24, 46))],
  known: () => mixed().slice(3, 4),
  nothing: () => [],
};

/** The sample of this name, with its sums. */
export const sampleImport = (name: string): ImportAnswer =>
  answer(SAMPLES[name]?.() ?? mixed(), name === 'one' || name === 'known' ? 0 : 14);

function answer(files: ImportedFile[], passed_over: number): ImportAnswer {
  const count = (...fates: WorkoutFate['fate'][]) =>
    files.flatMap(({ workouts }) => workouts).filter(({ fate }) => fates.includes(fate)).length;
  return {
    files,
    passed_over,
    added: count('added'),
    known: count('known'),
    perhaps_known: count('perhaps_known'),
    skipped: count('refused', 'no_activity'),
  };
}

/** The same files once more. */
function once(files: ImportedFile[], values: Values, { sports = {} }: Settings): ImportedFile[] {
  const fateOf = (fate: WorkoutFate): WorkoutFate => {
    if (fate.fate === 'added') return { fate: 'known', workout: fate.workout.id, deleted: false };
    if (fate.fate === 'perhaps_known' && values.again)
      return { fate: 'added', workout: { ...fate.workout, id: `${fate.workout.id}-again` } };
    if (fate.fate === 'known' && fate.deleted && values.again)
      return { fate: 'added', workout: entry(`${fate.workout}-again`, 'running', 360, 40) };
    if (fate.fate !== 'no_activity') return fate;
    const activity = sports[fate.sport?.toLowerCase() ?? ''] ?? values.activity;
    return activity ? added(`n-${activity}`, activity, 30, 70) : fate;
  };
  return files
    .filter(({ file }) => values.paths.some((path) => file === path || file.startsWith(`${path}/`)))
    .map((one) => ({ ...one, workouts: one.workouts.map(fateOf) }));
}

/** The twin as these commands see it. */
interface Twin {
  state(): Today;
  settings(): Settings;
  emit(event: string, payload: unknown): void;
  /** A change that undo takes back. */
  change(kind: ChangeKind, what: Partial<Today>): Today;
  /** The entries that the latest change added. */
  added(ids: string[]): unknown;
  journal: SampleJournal;
}

export function importVerbs(
  query: URLSearchParams,
  twin: Twin,
): Record<string, (values: Values) => unknown> {
  const name = query.get('import') ?? 'mixed';
  const refuse = (code: string) => Promise.reject({ code, detail: '' });
  let runs = false;
  let isCancelled = false;
  let had: ImportedFile[] | null = null;

  async function run(values: Values) {
    if (runs) return refuse('E_IMPORT_RUNS');
    if (name.startsWith('E_')) return refuse(name);
    [runs, isCancelled] = [true, false];
    const files = had ? once(had, values, twin.settings()) : (SAMPLES[name] ?? mixed)();
    const slow = name === 'slow' && !had;
    for (let done = 0; slow && done < 1000 && !isCancelled; done += 40) {
      twin.emit('import-progress', { done, of: 1000 });
      await new Promise((next) => setTimeout(next, STEP));
    }
    runs = false;
    if (isCancelled) return refuse('E_IMPORT_CANCELLED');
    const answered = answer(files, had ? 0 : sampleImport(name).passed_over);
    had ??= files;
    const entries = files.flatMap(({ workouts }) =>
      workouts.flatMap((it) => (it.fate === 'added' ? [it.workout] : [])),
    );
    if (entries.length) {
      twin.change('imported', {});
      twin.journal.add(entries);
      twin.added(entries.map(({ id }) => id));
    }
    return answered;
  }

  return {
    choose_files: () => [`${FOLDER}/2026-11-22-run.fit`, `${FOLDER}/kite-monday.gpx`],
    choose_folder: () => FOLDER,
    import_files: run,
    say_effort: ({ id, rpe }) => {
      twin.journal.edit(id, { rpe, guessed: false });
      const { questions_first, safety_questions } = twin.state();
      const asks = rpe >= (safety_questions.from_rpe ?? Infinity);
      return twin.change('workout_edited', {
        top: null,
        questions_first: questions_first || asks,
      });
    },
    cancel_import: () => {
      isCancelled = true;
      return null;
    },
  };
}

/** Drags files over the page, and lets them go with `?drop=files`; a test says `twin` with an event of its own. */
export function drag(query: URLSearchParams, emit: Twin['emit']): void {
  addEventListener('twin', (event) => {
    const [name, payload] = (event as CustomEvent<[string, unknown]>).detail;
    emit(name, payload);
  });
  const drop = query.get('drop');
  if (!drop) return;
  const paths = [`${FOLDER}/2026-11-22-run.fit`, FOLDER];
  const position = { x: 300, y: 300 };
  emit('tauri://drag-enter', { paths, position });
  if (drop === 'files') emit('tauri://drag-drop', { paths, position });
}
