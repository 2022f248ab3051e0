import { tick } from 'svelte';
import { focusOn } from '$components/focus';
import type { Fault } from '$bindings/Fault';
import type { OpenPlan } from '$bindings/OpenPlan';
import { ipc } from '$ipc';
import { route } from '$page/route.svelte';
import { act, ask, clockFormat, live } from '$page/store.svelte';
import { showDone } from '$page/toast.svelte';
import { t } from '$text/fluent.svelte';
import { ms, shortTime } from '$text/time';

/**
 * Starts a plan's massage now. Returns the fault if it was refused, or warned against and not
 * confirmed.
 */
export async function startNow(plan: string, despiteWarnings = false): Promise<Fault | null> {
  return askFirst(await act(ipc.start(plan, despiteWarnings)));
}

/**
 * If the question about a clot comes before a massage, focuses that; if the safety questions or those
 * about health conditions do, opens them. Returns any other fault.
 */
export async function askFirst(fault: Fault | null): Promise<Fault | null> {
  if (fault?.code === 'E_SAFETY_QUESTIONS') {
    await ask();
    route.wrong = 'hard';
    return null;
  }
  if (fault?.code === 'E_CONDITIONS') {
    await ask();
    route.sheet = 'conditions';
    return null;
  }
  if (fault?.code !== 'E_CLOT_QUESTION') return fault;
  await ask();
  await tick();
  return focusOn('clot question') ? null : fault;
}

/** How long before a kept time a start gives that time up, in milliseconds. */
const EARLY = 600_000;

/** The same, and shows the plan as it runs. */
export async function startAndShow(open: OpenPlan, despiteWarnings = false): Promise<Fault | null> {
  const kept = open.state === 'accepted' && open.slot ? open.slot.start : null;
  const early = kept !== null && ms(kept) > live.now + EARLY;
  const fault = await startNow(open.id, despiteWarnings);
  if (fault) return fault;
  location.hash = '#today';
  if (live.today?.clot_question) return null;
  const time = early ? shortTime(kept, live.now, clockFormat()) : '';
  showDone(early ? t('toast-started-early', { time }) : t('toast-started'));
  return null;
}
