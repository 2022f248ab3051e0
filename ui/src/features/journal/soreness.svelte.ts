// How sore each workout left one: the highest answer until the next workout, or for three days.
import { SvelteMap } from 'svelte/reactivity';
import type { Entry } from '$bindings/Entry';
import type { SorenessEntry } from '$bindings/SorenessEntry';
import { ipc } from '$ipc';
import { ms } from '$text/time';
import { keyOf, whenOf } from './pages.svelte';

const LASTS = 72 * 3_600_000;

/** The highest answer after each workout, by its key. `entries`: newest first. */
export function sorenessAfter(
  entries: Entry[],
  answers: SorenessEntry[],
): Map<string, SorenessEntry> {
  const found = new Map<string, SorenessEntry>();
  let next = Infinity;
  for (const entry of entries) {
    if (entry.kind !== 'workout') continue;
    const end = ms(entry.end);
    const until = Math.min(end + LASTS, next);
    const highest = answers
      .filter(({ at }) => ms(at) > end && ms(at) <= until)
      .sort((a, b) => b.value - a.value)[0];
    if (highest) found.set(keyOf(entry), highest);
    next = end;
  }
  return found;
}

/** The answers to the workouts that have been loaded. */
export class SorenessOfEntries {
  readonly of = new SvelteMap<string, SorenessEntry>();
  #asked = new WeakSet<Entry[]>();

  /** Asks once for each list of entries. A failure leaves the rows without a dot. */
  async ask(entries: Entry[]): Promise<void> {
    if (!entries.length || this.#asked.has(entries)) return;
    this.#asked.add(entries);
    const oldest = whenOf(entries.at(-1)!);
    const newest = new Date(ms(whenOf(entries[0]!)) + LASTS).toISOString();
    try {
      const answers = await ipc.sorenessBetween([oldest, newest]);
      sorenessAfter(entries, answers).forEach((answer, key) => this.of.set(key, answer));
    } catch {
      return;
    }
  }
}
