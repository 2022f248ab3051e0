// A session in the page, beside a journal that a test holds in its hands.
import { fireEvent, render } from '@testing-library/svelte';
import { vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$app/store.svelte';
import Session from '$features/session/Session.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';

export async function show(today: Today, id: string | null = null, part: string | null = null) {
  vi.useFakeTimers({ now: ms(today.now) });
  vi.spyOn(ipc, 'today').mockResolvedValue(today);
  Object.assign(live, {
    rules,
    settings: structuredClone(settings),
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  await ask();
  render(Session, { id, part });
  await vi.advanceTimersByTimeAsync(0);
}
export const text = (of: string) =>
  document.querySelector(of)?.textContent.replace(/\s+/g, ' ').trim();
export const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
export const press = (key: string) => fireEvent.keyDown(document.body, { key });
export const without = (today: Today): Today => ({ ...today, guided: null });
