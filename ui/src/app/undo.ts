import type { ChangeKind } from '$bindings/ChangeKind';
import type { Fault } from '$bindings/Fault';
import type { Undo } from '$bindings/Undo';
import { t } from '$text/fluent.svelte';
import { faultText } from '$text/words';
import { ipc } from '$ipc';
import { act, ask, inTurn, live, readSettings } from './store.svelte';
import { hideToast, showToast } from './toast.svelte';

/** What can have stopped all massages: the stop has its own way back, which asks first. */
const STOPPING: readonly ChangeKind[] = ['flag_reported', 'clot_answered', 'questions_answered'];

/** Takes back the latest change; returns the fault if that failed. */
export async function undo(): Promise<Fault | null> {
  const fault = await act(inTurn(ipc.undo));
  if (!fault) await readSettings();
  return fault;
}

/** The same, and tells what was taken back: `shown`, or whatever is the latest by now. */
export async function undoLatest(shown?: Undo): Promise<void> {
  await ask();
  const latest = live.today?.undo;
  if (shown && latest?.at !== shown.at) return hideToast();
  if (!latest) return showToast(t('toast-nothing-to-undo'));
  const what = t(`change-${latest.change}`);
  if (STOPPING.includes(latest.change)) return showToast(t('toast-not-undone', { what }));
  const fault = await undo();
  if (!fault) showToast(t('toast-undone', { what }));
  else if (fault.code === 'E_NOTHING_TO_UNDO') showToast(t('toast-nothing-to-undo'));
  else showToast(faultText(fault));
}
