import { tick } from 'svelte';
import { focusOn } from '$components/focus';
import type { Fault } from '$bindings/Fault';
import { ipc } from '$ipc';
import { route } from '$app/route.svelte';
import { act, ask } from '$app/store.svelte';

/**
 * Starts a plan's massage now. Returns the fault if it was refused, or warned against and not
 * confirmed.
 */
export async function startNow(plan: string, despiteWarnings = false): Promise<Fault | null> {
  return askFirst(await act(ipc.start(plan, despiteWarnings)));
}

/**
 * If the question about a clot comes before a massage, focuses that; if the safety questions do, opens
 * them. Returns any other fault.
 */
export async function askFirst(fault: Fault | null): Promise<Fault | null> {
  if (fault?.code === 'E_SAFETY_QUESTIONS') {
    await ask();
    route.wrong = 'hard';
    return null;
  }
  if (fault?.code !== 'E_CLOT_QUESTION') return fault;
  await ask();
  await tick();
  return focusOn('clot question') ? null : fault;
}
