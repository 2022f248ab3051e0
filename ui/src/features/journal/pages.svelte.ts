// The journal as a list of pages. Pages far from the viewport are dropped but keep their height, so
// that years of entries scroll as smoothly as a week.
import type { Entry } from '$bindings/Entry';
import type { Fault } from '$bindings/Fault';
import type { EntryFilter } from '$bindings/EntryFilter';
import { learnZones } from '$page/zones';
import { faultOf, ipc } from '$ipc';
import { ms } from '$text/time';

/** Entries per request. */
export const PAGE = 60;

export interface Page {
  readonly key: number;
  /** Starts at the newest entry before this; `null` = at the newest of all. */
  readonly before: string | null;
  /** Its last instant; `null` = it reaches the oldest entry. */
  readonly until: string | null;
  /** `null` = dropped, or not loaded yet. */
  readonly entries: Entry[] | null;
  /** The number of entries at the last load. */
  readonly count: number;
  readonly last: string | null;
  /** The kind and instant of each of its entries at the last load; kept when it is dropped. */
  readonly marks: readonly Mark[];
  /** Its height in pixels when it was dropped. */
  readonly height: number;
}

/** What is remembered of an entry that is no longer loaded. */
export type Mark = Pick<Entry, 'kind'> & { at: string };

/** The instant an entry is sorted by. */
export function whenOf(entry: Entry): string {
  if (entry.kind === 'workout') return entry.end;
  return entry.kind === 'massage' ? entry.start : entry.at;
}
/** Unique among all entries. */
export const keyOf = (entry: Entry) => `${entry.kind}-${entry.id}`;

let made = 0;
const blank = (before: string | null, until: string | null): Page => {
  made += 1;
  return { key: made, before, until, entries: null, count: 0, last: null, marks: [], height: 0 };
};

export class Pages {
  all = $state.raw<Page[]>([]);
  /** Why the last request failed. The current content stays. */
  fault = $state.raw<Fault | null>(null);
  /** Whether the last page reaches the oldest entry. */
  readonly whole = $derived(this.all.length > 0 && this.all.at(-1)!.until === null);
  readonly empty = $derived(this.whole && this.all.every((page) => page.count === 0));

  #only: EntryFilter | null = null;
  /** Requests run one after the other, each on the result of the one before. */
  #queue: Promise<unknown> = Promise.resolve();
  #choice = 0;
  #refreshing: Promise<void> | null = null;
  #show: (change: () => void) => void;

  /** `show` applies a change to the list while keeping the reader's place. */
  constructor(show: (change: () => void) => void) {
    this.#show = show;
  }

  /** Starts over with another filter. The current content stays until the new one has loaded. */
  choose(only: EntryFilter): Promise<void> {
    this.#only = only;
    this.#choice += 1;
    this.#refreshing = null;
    return this.#next(async () => {
      // Reusing the key keeps rows open that are also in the new result.
      const first = await this.#read({ ...blank(null, null), key: this.all[0]?.key ?? 0 });
      return () => (this.all = first);
    });
  }

  /** Loads the next page. */
  more(): Promise<void> {
    return this.#next(async () => {
      const end = this.all.at(-1)?.until;
      if (!end) return null;
      const read = await this.#read(blank(end, null));
      return () => (this.all = [...this.all, ...read]);
    });
  }

  /** Reloads a dropped page, if it is still needed when its turn comes. */
  fill(key: number, isNeeded: () => boolean): Promise<void> {
    return this.#next(async () => {
      const page = this.all.find((one) => one.key === key);
      if (!page || page.entries || !isNeeded()) return null;
      const read = await this.#read(page);
      return () => (this.all = this.all.flatMap((one) => (one.key === key ? read : [one])));
    });
  }

  /** Drops a page's entries; an empty box of this height remains. */
  drop(key: number, height: number): void {
    this.all = this.all.map((page) =>
      page.key === key && page.entries ? { ...page, entries: null, height } : page,
    );
  }

  /** Reloads all loaded pages after a change to the journal. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#next(async () => {
      this.#refreshing = null;
      const loaded = this.all.filter((page) => page.entries);
      const read = new Map(
        await Promise.all(loaded.map(async (page) => [page.key, await this.#read(page)] as const)),
      );
      return () =>
        (this.all = this.all.flatMap((page) =>
          page.entries ? (read.get(page.key) ?? [page]) : [page],
        ));
    });
    return this.#refreshing;
  }

  #next(read: () => Promise<(() => void) | null>): Promise<void> {
    const choice = this.#choice;
    const done = this.#queue.then(async () => {
      if (choice !== this.#choice) return;
      try {
        const change = await read();
        if (choice !== this.#choice || !change) return;
        this.fault = null;
        this.#show(change);
      } catch (error) {
        this.fault = faultOf(error);
      }
    });
    this.#queue = done;
    return done;
  }

  /** Loads a page. If it now has more entries than the limit, the rest becomes a page of its own. */
  async #read(page: Page): Promise<Page[]> {
    const limit = page.count ? page.count + PAGE : PAGE;
    const found = await ipc.list(page.before, limit, this.#only);
    await learnZones(found.flatMap(({ zone }) => zone ?? []));
    const { until } = page;
    const entries =
      until === null ? found : found.filter((entry) => ms(whenOf(entry)) >= ms(until));
    const last = entries.length ? whenOf(entries.at(-1)!) : null;
    const marks = entries.map((entry) => ({ kind: entry.kind, at: whenOf(entry) }));
    const read = { ...page, entries, count: entries.length, last, marks };
    const isCut = found.length >= limit && entries.length === found.length && last !== until;
    if (!isCut) return [read];
    return until === null
      ? [{ ...read, until: last }]
      : [{ ...read, until: last }, blank(last, until)];
  }
}
