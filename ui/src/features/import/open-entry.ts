import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { ipc } from '$ipc';
import { route } from '$page/route.svelte';
import { showToast } from '$page/toast.svelte';
import { t } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { forget } from './importing.svelte';

/** How many entries may have the same end. */
const AROUND = 20;

/** Opens the entry as it is by now: it may have been edited since it was imported. */
export async function openEntry({ id, end }: WorkoutEntry): Promise<void> {
  const after = new Date(ms(end) + 1).toISOString();
  const near = await ipc.list(after, AROUND).catch(() => []);
  const entry = near.find((one) => one.kind === 'workout' && one.id === id);
  if (entry?.kind === 'workout') {
    Object.assign(route, { workout: entry, log: true });
    return;
  }
  forget();
  location.hash = '#journal';
  showToast(t('import-gone'));
}
