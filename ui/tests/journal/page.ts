// The page of the journal, as a test sees and uses it.
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';

let tell: IntersectionObserverCallback;

/** What the page waits to scroll near. */
export const watched = new Set<Element>();
globalThis.IntersectionObserver = class {
  constructor(then: IntersectionObserverCallback) {
    tell = then;
  }
  observe = (element: Element) => watched.add(element);
  unobserve = (element: Element) => watched.delete(element);
  disconnect = () => watched.clear();
} as never;
globalThis.scrollBy ??= () => undefined;

/** Says in place of the browser that an element is near, or no longer. */
export const report = (isIntersecting: boolean, target: Element) =>
  tell([{ isIntersecting, target } as IntersectionObserverEntry], undefined as never);

export const idle = async () => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((next) => setTimeout(next));
  await tick();
};
// Querying hundreds of rows by role is too slow in jsdom.
export const lines = () =>
  [...document.querySelectorAll('li .line')].map((one) =>
    one.textContent!.replace(/\s+/g, ' ').trim(),
  );
export const headings = () => [...document.querySelectorAll('h2')].map((one) => one.textContent);
export const line = (name: RegExp) => screen.getByRole('button', { name });
export const press = async (button: HTMLElement) => {
  button.focus();
  button.click();
  await idle();
};
