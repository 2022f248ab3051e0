// Today in a state of the journal, drawn without a window.
import { render } from '@testing-library/svelte';
import type { Today as State } from '$bindings/Today';
import { live } from '$page/store.svelte';
import Today from '$features/today/Today.svelte';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';

/** What the window holds in this state, or in the scene of this name. */
export function hold(state: State | string): void {
  const today = typeof state === 'string' ? scene(state) : state;
  Object.assign(live, {
    today,
    rules,
    settings,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
}
/** `sheet`: called in place of the sheets that log and edit. */
export function show(state: State | string, sheet = () => undefined as void): void {
  hold(state);
  render(Today, { log: sheet, edit: sheet });
}

const words = (of: Element) => of.textContent.replace(/\s+/g, ' ').trim();
export const text = (selector: string) => {
  const found = document.querySelector(selector);
  return found ? words(found) : '';
};
export const buttons = (selector: string) =>
  [...document.querySelectorAll(`${selector} button`)].map((one) => one.textContent.trim());
/** By its name: searching the whole drawing by roles takes seconds. */
export const button = (name: string | RegExp) => {
  const found = [...document.querySelectorAll('button')].find((one) => {
    const own = one.getAttribute('aria-label') ?? words(one);
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
