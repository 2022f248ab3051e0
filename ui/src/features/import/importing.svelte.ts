// The import under way, or the one that was shown last: one at a time, whatever view is open.
import type { Activity } from '$bindings/Activity';
import type { Fault } from '$bindings/Fault';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { ImportProgress } from '$bindings/ImportProgress';
import type { Undo } from '$bindings/Undo';
import { faultOf, ipc, on } from '$ipc';
import { refusePresses } from '$page/press-guard';
import { ask, isSameChange, live, saveSettings } from '$page/store.svelte';
import { showDeleted, showToast } from '$page/toast.svelte';
import { undoLatest } from '$page/undo';
import { t } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { faultText } from '$text/words';
import { merged, sorted } from './fates';

export const importing = $state({
  /** Whether its sheet is open; without it, what runs is a line above the view. */
  isOpen: false,
  isRunning: false,
  isCancelling: false,
  /** How many files have been read; `null` before the first news of it. */
  progress: null as ImportProgress | null,
  answer: null as ImportAnswer | null,
  fault: null as Fault | null,
});

/** What this import has changed, the latest last: its undo takes back all of it. */
let changes: Undo[] = [];
let isHeard = false;

function hear() {
  if (isHeard) return;
  isHeard = true;
  void on.importProgress((progress) => {
    if (importing.isRunning) importing.progress = progress;
  });
}

/** Imports files and folders. `isOpen`: whether its sheet opens, which a guided session would not survive. */
export async function begin(paths: string[], isOpen = true): Promise<void> {
  if (!paths.length || importing.isRunning) return;
  changes = [];
  Object.assign(importing, { answer: null, isOpen });
  await run(paths);
}

/** Has the user choose files, and imports them. */
export const beginWithFiles = () => choose(ipc.chooseFiles(t('import-choose-files')));

/** Has the user choose a folder, and imports what is in it. */
export const beginWithFolder = () =>
  choose(ipc.chooseFolder(t('import-choose-folder')).then((folder) => (folder ? [folder] : [])));

async function choose(chosen: Promise<string[]>): Promise<void> {
  if (importing.isRunning) importing.isOpen = true;
  else await begin(await chosen);
}

/** Adds what the journal perhaps has already, or had until it was deleted. */
export const addAnyway = (paths: string[]) => run(paths, null, true);

/** Imports these again as workouts of this activity. */
export const addAs = (paths: string[], activity: Activity) => run(paths, activity);

/** Remembers what a sport is, and imports these again. */
export async function takeAlways(sport: string, activity: Activity, paths: string[]) {
  const settings = $state.snapshot(live.settings);
  if (!settings) return;
  const sports = { ...settings.sports, [sport.toLowerCase()]: activity };
  importing.fault = await saveSettings({ ...settings, sports });
  if (importing.fault) return;
  note('settings');
  await run(paths);
}

async function run(paths: string[], activity: Activity | null = null, again = false) {
  hear();
  Object.assign(importing, { isRunning: true, isCancelling: false, progress: null, fault: null });
  const before = live.today?.undo ?? null;
  try {
    const answer = await ipc.importFiles(paths, activity, again);
    await ask();
    // what was there before may take presses again only once it is seen that it changed
    if (importing.isOpen) refusePresses();
    live.before = before;
    live.written += 1;
    live.done += 1;
    if (!isSameChange(before, live.today?.undo)) note('imported');
    importing.answer = importing.answer ? merged(importing.answer, answer) : answer;
  } catch (error) {
    ended(faultOf(error));
  }
  importing.isRunning = false;
}

function ended(fault: Fault) {
  if (fault.code !== 'E_IMPORT_CANCELLED') {
    importing.fault = fault;
    return;
  }
  // the rest of an import that was shown stays shown
  if (!importing.answer) importing.isOpen = false;
  showToast(faultText(fault));
}

/** Remembers the latest change as one of this import. */
function note(kind: Undo['change']) {
  const undo = live.today?.undo;
  if (undo?.change === kind) changes.push(undo);
}

/** Ends the import. What it had read by then does not come into the journal. */
export async function cancel(): Promise<void> {
  importing.isCancelling = true;
  await ipc.cancelImport().catch(() => undefined);
}

/** How many workouts came into the journal. */
const addedIn = (answer: ImportAnswer | null) => (answer ? sorted(answer).added.length : 0);

/** Whether undo would take back what this import did last. */
export const isLatest = () =>
  changes.length > 0 && isSameChange(changes.at(-1), live.today?.undo ?? null);

/** Whether what this import did last was taken back, by whatever way: then nothing of what is shown holds. */
export function isTakenBack(): boolean {
  const [last, latest] = [changes.at(-1), live.today?.undo];
  return last !== undefined && (!latest || ms(latest.at) < ms(last.at));
}

/** Closes the sheet. What runs goes on; what is done is said once more, with its undo. */
export function close(): void {
  importing.isOpen = false;
  if (importing.isRunning) return;
  const count = addedIn(importing.answer);
  forget();
  if (count && isLatest()) showDeleted(t('import-toast', { count }), () => void takeBackRest());
}

/** Puts away what was shown. */
export function forget(): void {
  Object.assign(importing, { isOpen: false, answer: null, fault: null });
}

/** Takes back all that this import has changed. */
export async function takeBack(): Promise<void> {
  forget();
  const last = changes.at(-1);
  if (last && (await undoLatest(last))) await takeBackRest();
}

async function takeBackRest(): Promise<void> {
  changes.pop();
  const last = changes.at(-1);
  if (last && (await undoLatest(last))) await takeBackRest();
}
