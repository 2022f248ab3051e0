import { ipc } from '$ipc';
import { t } from '$text/fluent.svelte';
import { showToast } from './toast.svelte';

/** Copies a text, and shows whether that worked. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    const lasts = await ipc.clipboardLasts().catch(() => true);
    showToast(t(lasts ? 'toast-copied' : 'toast-copied-for-now'));
  } catch {
    showToast(t('toast-not-copied'));
  }
}
