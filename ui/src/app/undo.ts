import type { Fault } from '$bindings/Fault';
import { t } from '$text/fluent.svelte';
import { faultText } from '$text/words';
import { ipc } from '$ipc';
import { act, live } from './store.svelte';
import { showToast } from './toast.svelte';

/** Takes back the latest change; returns the fault if that failed. */
export const undo = (): Promise<Fault | null> => act(ipc.undo());

/** The same, and tells what came of it. Every change has this one way back. */
export async function undoLatest(): Promise<void> {
  if (!live.today?.undo) return showToast(t('toast-nothing-to-undo'));
  const fault = await undo();
  if (!fault) showToast(t('toast-undone'));
  else if (fault.code === 'E_NOTHING_TO_UNDO') showToast(t('toast-nothing-to-undo'));
  else showToast(faultText(fault));
}
