import type { Fault } from '$bindings/Fault';
import type { LocalIssue } from '$bindings/LocalIssue';
import { ipc } from '$ipc';
import { act } from '$page/store.svelte';
import { showDone } from '$page/toast.svelte';
import { t } from '$text/fluent.svelte';
import { muscle } from '$text/words';

/** Says where it is that should be looked at, so that no massage touches it; no place is an answer, too. */
export async function placeReferral(places: LocalIssue[]): Promise<Fault | null> {
  const fault = await act(ipc.placeReferral(places));
  const [place] = places;
  if (!fault)
    showDone(
      place ? t('toast-referral-place', { muscle: muscle(place) }) : t('toast-referral-no-place'),
    );
  return fault;
}
