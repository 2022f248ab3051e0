// Sample entries for the browser twin: a year, or ten with `?scene=long`.
import type { Activity } from '$bindings/Activity';
import type { Entry } from '$bindings/Entry';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { Interval } from '$bindings/Interval';
import type { SorenessEntry } from '$bindings/SorenessEntry';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { massage, workout } from './sample';

const HOUR = 3_600_000;
/** What a guided massage adds to its entry. */
const GUIDED: Pick<MassageEntry, 'parts' | 'felt'> = {
  parts: massage.muscles.flatMap(({ group }) =>
    (['left', 'right'] as const).map((side) => ({
      muscle: group,
      side,
      tool: 'roller' as const,
      seconds: 90,
      pressure: 2 as const,
    })),
  ),
  felt: 'easier',
};
const TURN: Activity[] = ['strength_lower', 'running', 'strength_upper', 'tennis', 'running'];

function timeOf(entry: Entry): number {
  if (entry.kind === 'workout') return Date.parse(entry.end);
  return Date.parse(entry.kind === 'massage' ? entry.start : entry.at);
}
type Answer = Extract<Entry, { kind: 'soreness' }>;

const newestFirst = (a: Entry, b: Entry) => timeOf(b) - timeOf(a);

/** A workout on two days of three, a massage after every third, and one in fourteen missed. */
function past(days: number): Entry[] {
  const end = Date.parse(workout.end);
  return Array.from({ length: days }, (_, day): Entry[] => {
    const at = end - day * 24 * HOUR;
    const done: Entry = {
      ...workout,
      kind: 'workout',
      id: `w${day}`,
      activity: TURN[day % 5]!,
      end: new Date(at).toISOString(),
      rpe: 3 + ((day * 5) % 7),
      duration_min: 30 + ((day * 25) % 70),
      competition: day % 40 === 9,
      ...(day % 9 === 1 ? { rpe: 5, guessed: true } : {}),
      note: day % 7 ? '' : 'Legs heavy, better after a while',
    };
    const rub: Entry = {
      ...massage,
      kind: 'massage',
      id: `m${day}`,
      start: new Date(at + 3 * HOUR).toISOString(),
      minutes: day % 2 ? 15 : 60,
      delivery: day % 2 ? 'self' : 'therapist',
      type: day % 2 ? 'swedish' : 'sports',
      plan: day % 2 ? 'p' : null,
      ...(day % 2 ? GUIDED : {}),
    };
    if (day % 14 === 6) {
      const start = new Date(at + 3 * HOUR).toISOString();
      const missed: Entry = {
        kind: 'missed',
        id: `x${day}`,
        plan: 'p',
        at: day % 4 ? new Date(at + HOUR).toISOString() : start,
        start,
        minutes: 15,
        delivery: 'self',
        how: day % 4 ? 'skipped' : 'not_done',
        kept: day % 4 === 0,
        started: false,
        zone: 'Europe/Berlin',
      };
      return [missed, done];
    }
    return day % 3 === 2 ? [] : day % 3 ? [done] : [rub, done];
  }).flat();
}

const meant = (entry: Entry, only: EntryFilter | null) => {
  if (entry.kind === 'missed' || entry.kind === 'soreness') return only?.[entry.kind] ?? false;
  if (entry.kind === 'massage')
    return (
      only?.massages?.some(
        ({ type, delivery }) => type === entry.type && delivery === entry.delivery,
      ) ?? true
    );
  const inNote = Boolean(only?.note) && entry.note.toLowerCase().includes(only!.note.toLowerCase());
  return (only?.activities?.includes(entry.activity) ?? true) || inNote;
};

export class SampleJournal {
  #entries: Entry[];
  #gone = new Map<string, Entry>();

  constructor(scene: string) {
    const entries = past(
      scene === 'blank' || scene === 'first' ? 0 : scene === 'long' ? 3_650 : 365,
    );
    // An answer on the morning after every second workout.
    const answers = entries
      .filter((entry, at) => entry.kind === 'workout' && at % 2)
      .map((entry, at): Answer => ({
        kind: 'soreness',
        id: `s${at}`,
        at: new Date(timeOf(entry) + 14 * HOUR).toISOString(),
        value: (at * 3) % 9,
        zone: at % 9 === 4 ? 'Europe/London' : 'Europe/Berlin',
      }));
    this.#entries = [...entries, ...answers].sort(newestFirst);
  }

  list(before: string | null, limit: number, only: EntryFilter | null): Entry[] {
    return this.#entries
      .filter(
        (entry) => meant(entry, only) && (before === null || timeOf(entry) < Date.parse(before)),
      )
      .slice(0, limit);
  }

  soreness([from, to]: Interval): SorenessEntry[] {
    return this.#entries
      .filter((entry): entry is Answer => entry.kind === 'soreness')
      .filter(({ at }) => at >= from && at <= to)
      .reverse();
  }

  take(id: string): void {
    for (const entry of this.#entries.filter((one) => one.id === id)) this.#gone.set(id, entry);
    this.#entries = this.#entries.filter((one) => one.id !== id);
  }

  give(id: string): void {
    const entry = this.#gone.get(id);
    if (entry) this.#entries = [...this.#entries, entry].sort(newestFirst);
  }

  add(entries: WorkoutEntry[]): void {
    const more = entries.map((one): Entry => ({ ...one, kind: 'workout' }));
    this.#entries = [...this.#entries, ...more].sort(newestFirst);
  }

  edit(id: string, change: Partial<NewWorkout> | NewMassage): void {
    this.#entries = this.#entries
      .map((entry) => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry))
      .sort(newestFirst);
  }
}
