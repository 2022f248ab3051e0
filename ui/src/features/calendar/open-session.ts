import type { SessionEntry } from '$bindings/SessionEntry';
import { route } from '$page/route.svelte';

/** Opens the sheet on a planned session, or on a new one. */
export function openSession(session: SessionEntry | null): void {
  route.session = session;
  route.sheet = 'session';
}
