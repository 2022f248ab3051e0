// Sample entries for the browser twin: a year, or ten with `?scene=long`.
import type { Activity } from '$bindings/Activity';
import type { Entry } from '$bindings/Entry';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { Interval } from '$bindings/Interval';
import type { SorenessEntry } from '$bindings/SorenessEntry';
import type { EntryFilter } from '$bindings/EntryFilter';
import { massage, workout } from './sample';

const HOUR = 3_600_000;
const TURN: Activity[] = ['strength_lower', 'running', 'strength_upper', 'tennis', 'running'];

const timeOf = (entry: Entry) => Date.parse(entry.kind === 'workout' ? entry.end : entry.start);
const newestFirst = (a: Entry, b: Entry) => timeOf(b) - timeOf(a);

/** A workout on two days of three, and a massage after every third. */
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
    };
    return day % 3 === 2 ? [] : day % 3 ? [done] : [rub, done];
  }).flat();
}

const meant = (entry: Entry, only: EntryFilter | null) => {
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
    this.#entries = past(
      scene === 'blank' || scene === 'first' ? 0 : scene === 'long' ? 3_650 : 365,
    ).sort(newestFirst);
  }

  list(before: string | null, limit: number, only: EntryFilter | null): Entry[] {
    return this.#entries
      .filter(
        (entry) => meant(entry, only) && (before === null || timeOf(entry) < Date.parse(before)),
      )
      .slice(0, limit);
  }

  /** An answer on the morning after every second workout. */
  soreness([from, to]: Interval): SorenessEntry[] {
    return this.#entries
      .filter((entry, at) => entry.kind === 'workout' && at % 2)
      .map((entry, at) => ({
        id: `s${at}`,
        at: new Date(timeOf(entry) + 14 * HOUR).toISOString(),
        value: (at * 3) % 9,
      }))
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

  edit(id: string, change: NewWorkout | NewMassage): void {
    this.#entries = this.#entries
      .map((entry) => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry))
      .sort(newestFirst);
  }
}
