import { tick } from 'svelte';
import { focusOn } from '$components/focus';
import type { Fault } from '$bindings/Fault';
import { ipc } from '$ipc';
import { route } from '$app/route.svelte';
import { act, ask } from '$app/store.svelte';

/**
 * Starts a plan's massage now. If the question about a clot comes first, focuses that instead; if the
 * safety questions do, opens them.
 * Returns the fault if it was refused, or warned against and not confirmed.
 */
export async function startNow(plan: string, despiteWarnings = false): Promise<Fault | null> {
  const fault = await act(ipc.start(plan, despiteWarnings));
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
