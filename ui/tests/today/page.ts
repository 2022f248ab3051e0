// Today as a scene of the twin, drawn without a window.
import { render } from '@testing-library/svelte';
import { live } from '$app/store.svelte';
import Today from '$features/today/Today.svelte';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';

export function show(name: string): void {
  const today = scene(name);
  Object.assign(live, {
    today,
    rules,
    settings,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  render(Today, { log: () => undefined, edit: () => undefined });
}
export const text = (selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
export const buttons = (selector: string) =>
  [...document.querySelectorAll(`${selector} button`)].map((one) => one.textContent.trim());
