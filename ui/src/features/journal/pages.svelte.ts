// The journal as a list, page by page. Pages far from what is in view are let go and keep their
// place, so that a lifetime of entries scrolls as a week does.
import type { Entry } from '$bindings/Entry';
import type { Fault } from '$bindings/Fault';
import type { EntryFilter } from '$bindings/EntryFilter';
import { faultOf, ipc } from '$ipc';
import { ms } from '$text/time';

/** How many entries are asked for at once. */
export const PAGE = 60;

export interface Page {
  readonly key: number;
  /** It begins with the newest entry before this; `null` = with the newest of all. */
  readonly before: string | null;
  /** Its last instant; `null` = it goes on to the oldest. */
  readonly until: string | null;
  /** `null` = let go, or not read yet. */
  readonly entries: Entry[] | null;
  /** As it was read last. */
  readonly count: number;
  readonly last: string | null;
  /** How high it was when it was let go, in pixels. */
  readonly height: number;
}

/** Where an entry stands in time. */
export const whenOf = (entry: Entry) => (entry.kind === 'workout' ? entry.end : entry.start);
/** Names an entry among all. */
export const keyOf = (entry: Entry) => `${entry.kind}-${entry.id}`;

let made = 0;
const blank = (before: string | null, until: string | null): Page => {
  made += 1;
  return { key: made, before, until, entries: null, count: 0, last: null, height: 0 };
};

export class Pages {
  all = $state.raw<Page[]>([]);
  /** Why the last question was not answered. What was in view stays. */
  fault = $state.raw<Fault | null>(null);
  /** Whether the last page goes on to the oldest entry. */
  readonly whole = $derived(this.all.length > 0 && this.all.at(-1)!.until === null);
  readonly empty = $derived(this.whole && this.all.every((page) => page.count === 0));

  #only: EntryFilter | null = null;
  /** One question after the other, each about what the one before left. */
  #queue: Promise<unknown> = Promise.resolve();
  #choice = 0;
  #refreshing: Promise<void> | null = null;
  #show: (change: () => void) => void;

  /** `show` carries out a change of what is in view, and keeps the reader's place. */
  constructor(show: (change: () => void) => void) {
    this.#show = show;
  }

  /** Begins anew with other entries. What is in view stays until they have come. */
  choose(only: EntryFilter): Promise<void> {
    this.#only = only;
    this.#choice += 1;
    this.#refreshing = null;
    return this.#next(async () => {
      // the same page to the eye: what is open in it and still meant stays open
      const first = await this.#read({ ...blank(null, null), key: this.all[0]?.key ?? 0 });
      return () => (this.all = first);
    });
  }

  /** Reads on where the last page ends. */
  more(): Promise<void> {
    return this.#next(async () => {
      const end = this.all.at(-1)?.until;
      if (!end) return null;
      const read = await this.#read(blank(end, null));
      return () => (this.all = [...this.all, ...read]);
    });
  }

  /** Reads a page that was let go, if it is still wanted when its turn comes. */
  fill(key: number, wanted: () => boolean): Promise<void> {
    return this.#next(async () => {
      const page = this.all.find((one) => one.key === key);
      if (!page || page.entries || !wanted()) return null;
      const read = await this.#read(page);
      return () => (this.all = this.all.flatMap((one) => (one.key === key ? read : [one])));
    });
  }

  /** Lets a page's entries go; an empty room of this height stays. */
  drop(key: number, height: number): void {
    this.all = this.all.map((page) =>
      page.key === key && page.entries ? { ...page, entries: null, height } : page,
    );
  }

  /** Reads again all that is there, because something was written. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#next(async () => {
      this.#refreshing = null;
      const kept = this.all.filter((page) => page.entries);
      const read = new Map(
        await Promise.all(kept.map(async (page) => [page.key, await this.#read(page)] as const)),
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

  /** The page as it is in the journal now. If more has come into it than was asked for, the rest of it is a page of its own. */
  async #read(page: Page): Promise<Page[]> {
    const limit = page.count ? page.count + PAGE : PAGE;
    const found = await ipc.list(page.before, limit, this.#only);
    const { until } = page;
    const entries =
      until === null ? found : found.filter((entry) => ms(whenOf(entry)) >= ms(until));
    const last = entries.length ? whenOf(entries.at(-1)!) : null;
    const read = { ...page, entries, count: entries.length, last };
    const isCut = found.length >= limit && entries.length === found.length && last !== until;
    if (!isCut) return [read];
    return until === null
      ? [{ ...read, until: last }]
      : [{ ...read, until: last }, blank(last, until)];
  }
}
