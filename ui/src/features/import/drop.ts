import { isDialogOpen } from '$components/focus';
import { route } from '$page/route.svelte';
import { live } from '$page/store.svelte';
import { importing } from './importing.svelte';

/** Why files that are dropped now are not imported. */
export type DropRefusal = 'runs' | 'sheet' | 'first';

/**
 * Whether files may be dropped now. Not while a sheet is open, whose answers would be about another journal then;
 * nor on the first page, which would be gone.
 */
export function refusal(): DropRefusal | null {
  if (importing.isRunning) return 'runs';
  const own = importing.isOpen && !route.log && !route.wrong && !route.sheet;
  if (isDialogOpen() && !own) return 'sheet';
  return live.today?.first_start && !live.today.last_workout ? 'first' : null;
}

/** Whether a guided session is on the page: it goes on, and no sheet covers it. */
export const isGuided = () => route.place.view === 'session' && Boolean(live.today?.guided);
