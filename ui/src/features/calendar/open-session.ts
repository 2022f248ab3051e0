import type { SessionEntry } from '$bindings/SessionEntry';
import { route } from '$page/route.svelte';

/** Opens the sheet on a planned session, or on a new one, perhaps for a day in days since 1970. */
export function openSession(session: SessionEntry | null, day: number | null = null): void {
  route.session = session;
  route.day = day;
  route.sheet = 'session';
}
