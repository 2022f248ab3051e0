import type { Fault } from '$bindings/Fault';
import type { Screening } from './screening.svelte';
import { ipc } from '$ipc';
import { act, live } from '$app/store.svelte';

/**
 * Takes the questions just answered as the answer to the one about a clot, too, where a journey has
 * raised it: the signs of a clot were among them.
 */
export async function answerClotToo(screening: Screening): Promise<Fault | null> {
  if (!live.today?.clot_question) return null;
  return act(ipc.answerClotQuestion(screening.flags.includes('rf_dvt')));
}
