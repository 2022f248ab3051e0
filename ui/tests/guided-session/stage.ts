// A session in the page, beside a journal that a test holds in its hands.
import { fireEvent, render } from '@testing-library/svelte';
import { vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ask, live } from '$page/store.svelte';
import GuidedSession from '$features/guided-session/GuidedSession.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { ms } from '$text/time';
import { button, hold, text } from '../today/page';

export async function show(today: Today, id: string | null = null, part: string | null = null) {
  vi.useFakeTimers({ now: ms(today.now) });
  vi.spyOn(ipc, 'today').mockResolvedValue(today);
  hold(today);
  live.today = null;
  live.settings = structuredClone(settings);
  await ask();
  const page = render(GuidedSession, { id, part });
  await vi.advanceTimersByTimeAsync(0);
  return page;
}
export { button, text };
export const press = (key: string) => fireEvent.keyDown(document.body, { key });
export const without = (today: Today): Today => ({ ...today, guided: null });
