// What became of an import, sorted by what a person does with it.
import type { Fault } from '$bindings/Fault';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { ImportedFile } from '$bindings/ImportedFile';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import type { WorkoutFate } from '$bindings/WorkoutFate';

/** What is added or left out together: what is in one file on the disk. */
export interface Doubtful {
  path: string;
  /** The workouts of the journal that those of the file are like. */
  like: WorkoutEntry[];
  /** How many others of the file the user has deleted. */
  deleted: number;
}

/** Workouts of a sport without an activity. */
export interface Sport {
  /** As the files call it; `null`: they do not say. */
  sport: string | null;
  paths: string[];
  count: number;
}

export interface Sorted {
  added: { file: string; workout: WorkoutEntry; isCutShort: boolean }[];
  perhaps: Doubtful[];
  /** Those of which the user has deleted all that is not in the journal. */
  deleted: Doubtful[];
  sports: Sport[];
  skipped: { file: string; fault: Fault }[];
  known: { file: string; count: number }[];
}

/** A path's last part. */
export const nameOf = (path: string): string => path.split(/[/\\]/).filter(Boolean).at(-1) ?? path;

const IN_ARCHIVE = /^(.+?\.zip)\//i;

/** The file on the disk, which is imported once more: what is inside an archive has no path of its own. */
export const pathOf = (file: string): string => IN_ARCHIVE.exec(file)?.[1] ?? file;

export function sorted({ files }: ImportAnswer): Sorted {
  const doubtful = new Map<string, Doubtful>();
  const sports = new Map<string | null, Sport>();
  const all: Sorted = { added: [], perhaps: [], deleted: [], sports: [], skipped: [], known: [] };
  const doubtAbout = (path: string) => {
    const known = doubtful.get(path) ?? { path, like: [], deleted: 0 };
    doubtful.set(path, known);
    return known;
  };
  for (const { file, skipped, workouts, cut_short } of files) {
    if (skipped) all.skipped.push({ file, fault: skipped });
    const path = pathOf(file);
    let known = 0;
    for (const it of workouts) {
      if (it.fate === 'added') all.added.push({ file, workout: it.workout, isCutShort: cut_short });
      else if (it.fate === 'perhaps_known') doubtAbout(path).like.push(it.workout);
      else if (it.fate === 'refused')
        all.skipped.push({ file, fault: { code: it.code, detail: it.detail } });
      else if (it.fate === 'no_activity') {
        const name = it.sport?.toLowerCase() ?? null;
        const sport = sports.get(name) ?? { sport: it.sport, paths: [], count: 0 };
        sport.count += 1;
        if (!sport.paths.includes(path)) sport.paths.push(path);
        sports.set(name, sport);
      } else if (it.deleted) doubtAbout(path).deleted += 1;
      else known += 1;
    }
    if (known) all.known.push({ file, count: known });
  }
  all.sports = [...sports.values()];
  for (const one of doubtful.values()) (one.like.length ? all.perhaps : all.deleted).push(one);
  return all;
}

/** What became of all files, once some of them were imported again: what was added stays so. */
export function merged(before: ImportAnswer, again: ImportAnswer): ImportAnswer {
  const mine = new Map<string, WorkoutFate>();
  for (const { workouts } of before.files)
    for (const it of workouts) if (it.fate === 'added') mine.set(it.workout.id, it);
  const still = (it: WorkoutFate) => (it.fate === 'known' && mine.get(it.workout)) || it;
  const news = new Map(
    again.files.map((one): [string, ImportedFile] => [
      one.file,
      { ...one, workouts: one.workouts.map(still) },
    ]),
  );
  const files = before.files.map((one) => {
    const newer = news.get(one.file) ?? one;
    news.delete(one.file);
    return newer;
  });
  return { ...before, files: [...files, ...news.values()] };
}

/** How many things wait for an answer. */
export const waiting = ({ perhaps, sports }: Sorted): number => perhaps.length + sports.length;
