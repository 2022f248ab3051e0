import type { Fault } from '$bindings/Fault';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Undo } from '$bindings/Undo';
import { t } from '$text/fluent.svelte';
import { dayAndClock } from '$text/time';
import { faultText } from '$text/words';
import { ipc } from '$ipc';
import { act, ask, clockFormat, inTurn, isSameChange, live, readSettings } from './store.svelte';
import { hideToast, showToast } from './toast.svelte';

async function undo(): Promise<Fault | null> {
  const fault = await act(inTurn(ipc.undo));
  if (!fault) await readSettings();
  return fault;
}

/** What is only being looked at. */
const looks = new Set<() => boolean>();

/**
 * Has the key of undo close what is only being looked at, before it takes anything back. `close` returns
 * whether there was anything. Returns what ends it.
 */
export function closesFirst(close: () => boolean): () => void {
  looks.add(close);
  return () => looks.delete(close);
}

/** The latest change when the page was opened that takes back only what was changed on it. */
let opened: { before: Undo | null } | null = null;

/** Has the key of undo take back nothing that was there before. Returns what ends that. */
export function undoesOnlyFromHere(): () => void {
  const own = (opened = { before: live.today?.undo ?? null });
  return () => {
    if (opened === own) opened = null;
  };
}

/** What the key of undo does. */
export async function undoByKey(): Promise<void> {
  if ([...looks].some((close) => close())) return;
  if (opened) await ask();
  if (opened && isSameChange(opened.before, live.today?.undo))
    showToast(t('toast-nothing-to-undo-here'));
  else await undoLatest();
}

/**
 * Takes back the change that was shown, or whatever is the latest by now, and shows what that was and
 * what stays of it. A change that another has followed is left alone. Returns whether it was taken back.
 */
export async function undoLatest(shown?: Undo): Promise<boolean> {
  await ask();
  const latest = live.today?.undo;
  const refuse = (why: string) => {
    showToast(why);
    return false;
  };
  if (shown && !isSameChange(latest, shown)) {
    hideToast();
    return false;
  }
  if (!latest) return refuse(t('toast-nothing-to-undo'));
  const { open } = live.today!;
  const fault = await undo();
  // afterwards: the language may have been changed back
  const what = whatWas(latest, open);
  if (fault?.code === 'E_STOP_STAYS') return refuse(t('toast-not-undone', { what }));
  if (fault?.code === 'E_NOTHING_TO_UNDO') return refuse(t('toast-nothing-to-undo'));
  if (fault) return refuse(faultText(fault));
  showToast(t(latest.flags.length ? 'toast-undone-flag-stays' : 'toast-undone', { what }));
  return true;
}

/** What was changed, with its time if that was picked: whoever presses twice sees that it goes, too. */
function whatWas({ change, plan }: Undo, open: OpenPlan | null): string {
  return change === 'kept' && open?.slot && open.id === plan
    ? t('change-kept-time', { time: dayAndClock(open.slot.start, live.now, clockFormat()) })
    : t(`change-${change}`);
}
