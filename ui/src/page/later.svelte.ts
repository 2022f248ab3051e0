/** All of them, in the order in which they are loaded. */
const all: Later<unknown>[] = [];

/** Whether a part of the page could not be loaded. Only a new page asks for it again. */
export const parts = $state({ missing: false });

/** What a part of the page brings; `null` if it cannot be loaded, which the window then says. */
export async function loadPart<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    console.error(error);
    parts.missing = true;
    return null;
  }
}

/**
 * A module that the first frame does without: the less script there is to read, the sooner the window
 * appears. All of them are loaded right after it, so that a click finds its view already here.
 */
export class Later<T> {
  readonly #way: () => Promise<T>;
  #module = $state.raw<T | null>(null);

  constructor(way: () => Promise<T>) {
    this.#way = way;
    all.push(this);
  }

  /** `null` until it is loaded, and where it cannot be. */
  get now(): T | null {
    return this.#module;
  }

  async fetch(): Promise<void> {
    this.#module ??= await loadPart(this.#way());
  }
}

/** Loads what is not here yet. */
export const fetchLater = () => Promise.all(all.map((one) => one.fetch()));
