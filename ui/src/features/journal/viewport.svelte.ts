// The viewport on the journal: which pages are near it, and the reader's place in them.
import { flushSync } from 'svelte';
import type { Pages } from './pages.svelte';

/** How far outside the window pages stay loaded. */
const NEAR = '1200px 0px';

const nameOf = (row: HTMLElement) => row.dataset.entry!;

/** Keeps the reader's place in the list while its rows change. */
export class ReadingPlace {
  #list: HTMLElement | undefined;
  #title: () => HTMLElement | undefined;

  /** `title` takes the focus if no row is left. */
  constructor(title: () => HTMLElement | undefined) {
    this.#title = title;
  }

  /** Attaches the list, whose rows carry their names in `data-entry`. */
  readonly list = (element: HTMLElement) => {
    this.#list = element;
    return () => (this.#list = undefined);
  };

  /** Applies a change, keeping the row being read in place and the focus in the list. */
  readonly keep = (change: () => void) => {
    const before = this.#rows();
    const names = before.map(nameOf);
    // At the very top, new entries should come into view.
    const seen =
      scrollY > 0
        ? before
            .map((row) => ({ name: nameOf(row), top: row.getBoundingClientRect().top }))
            .filter(({ top }) => top >= 0)
        : [];
    const holder = document.activeElement?.closest<HTMLElement>('[data-entry]');
    const focused = holder && this.#list?.contains(holder) ? names.indexOf(nameOf(holder)) : -1;
    flushSync(change);
    const left = new Map(this.#rows().map((row) => [nameOf(row), row]));
    const anchor = seen.find(({ name }) => left.has(name));
    if (anchor) scrollBy(0, left.get(anchor.name)!.getBoundingClientRect().top - anchor.top);
    if (focused < 0 || left.has(names[focused]!)) return;
    const next = [...names.slice(focused + 1), ...names.slice(0, focused).reverse()].find((name) =>
      left.has(name),
    );
    (this.#buttonOf(next && left.get(next)) ?? this.#title())?.focus();
  };

  /** Focuses a row, if it is there. */
  focus(name: string): void {
    const row = this.#rows().find((one) => nameOf(one) === name);
    if (row) (this.#buttonOf(row) ?? this.#title())?.focus();
  }

  #rows = () => [...(this.#list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  #buttonOf = (row: HTMLElement | '' | undefined) => (row ? row.querySelector('button') : null);
}

/** Loads pages that come near the viewport, and drops those far away. */
export class NearPages {
  #pages: Pages;
  #places = new Map<Element, number | 'end'>();
  #near = new Set<number>();
  #observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) this.#moved(target, isIntersecting);
    },
    { rootMargin: NEAR },
  );

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** Attaches a page's element. */
  readonly page = (key: number) => this.#watch(key);

  /** Attaches the end of the list, again after each page: a short one leaves it in view. */
  readonly end = (_count: number) => this.#watch('end');

  stop(): void {
    this.#observer.disconnect();
  }

  #watch = (place: number | 'end') => (element: Element) => {
    this.#places.set(element, place);
    this.#observer.observe(element);
    return () => {
      this.#observer.unobserve(element);
      this.#places.delete(element);
    };
  };

  #moved(target: Element, isNear: boolean): void {
    const place = this.#places.get(target);
    if (place === undefined) return;
    if (place === 'end') {
      if (isNear) void this.#pages.more();
    } else if (isNear) {
      this.#near.add(place);
      void this.#pages.fill(place, () => this.#near.has(place));
    } else {
      this.#near.delete(place);
      if (!target.contains(document.activeElement))
        this.#pages.drop(place, target.getBoundingClientRect().height);
    }
  }
}
