// What the window shows of the journal: which pages are near, and where the reader is in them.
import { flushSync } from 'svelte';
import type { Pages } from './pages.svelte';

/** How far outside the window pages are kept ready. */
const NEAR = '1200px 0px';

const nameOf = (row: HTMLElement) => row.dataset.entry!;

/** Keeps the reader's place in the list while its rows change. */
export class ReadingPlace {
  #list: HTMLElement | undefined;
  #title: () => HTMLElement | undefined;

  /** `title` takes the focus where no row is left to take it. */
  constructor(title: () => HTMLElement | undefined) {
    this.#title = title;
  }

  /** Attaches the list whose rows carry their names in `data-entry`. */
  readonly list = (element: HTMLElement) => {
    this.#list = element;
    return () => (this.#list = undefined);
  };

  /** What is read stays where it is on the screen, and the keyboard stays in the list. */
  readonly keep = (change: () => void) => {
    const before = this.#rows();
    const names = before.map(nameOf);
    // At the very top the newest is what one wants to see.
    const seen =
      scrollY > 0
        ? before
            .map((row) => ({ name: nameOf(row), top: row.getBoundingClientRect().top }))
            .filter(({ top }) => top >= 0)
        : [];
    const holder = document.activeElement?.closest<HTMLElement>('[data-entry]');
    const held = holder && this.#list?.contains(holder) ? names.indexOf(nameOf(holder)) : -1;
    flushSync(change);
    const left = new Map(this.#rows().map((row) => [nameOf(row), row]));
    const anchor = seen.find(({ name }) => left.has(name));
    if (anchor) scrollBy(0, left.get(anchor.name)!.getBoundingClientRect().top - anchor.top);
    if (held < 0 || left.has(names[held]!)) return;
    const next = [...names.slice(held + 1), ...names.slice(0, held).reverse()].find((name) =>
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

/** Reads the pages that come near, and lets those go that are far away. */
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

  /** Attaches the element of a page. */
  readonly page = (key: number) => this.#watch(key);

  /** Attaches the end of the list, anew after each page: one that is short leaves it in view. */
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
