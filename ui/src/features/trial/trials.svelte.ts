// The trials of the journal, asked anew whenever that may answer differently.
import { untrack } from 'svelte';
import type { Fault } from '$bindings/Fault';
import type { Trial } from '$bindings/Trial';
import { hasFocus, keepFocus } from '$components/focus';
import { faultOf, ipc } from '$ipc';
import { loadPart } from '$page/later.svelte';
import { live } from '$page/store.svelte';
import { addTrialTexts, language } from '$text/fluent.svelte';
import { changesAt } from './progress';

/** For a component, and no longer than that: it asks as long as the component is shown. */
export class Trials {
  /** The latest first; `null` until the journal has answered. */
  all = $state.raw<Trial[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Whether its texts are here. */
  hasTexts = $state(false);
  #asked = 0;
  readonly #isOver = $derived(this.newest !== null && live.now >= changesAt(this.newest.step));

  constructor() {
    $effect(() => {
      void language();
      void loadPart(untrack(addTrialTexts)).then((loaded) => {
        if (loaded !== null) this.hasTexts = true;
      });
    });
    $effect(() => {
      void [live.written, this.#isOver];
      untrack(() => void this.ask());
    });
  }

  get newest(): Trial | null {
    return this.all?.[0] ?? null;
  }

  async ask(): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    try {
      const answer = await ipc.trials();
      if (question !== this.#asked) return;
      const focused = hasFocus();
      [this.all, this.fault] = [answer, null];
      // what had the focus may be gone: the step that it belonged to is over
      if (focused) void keepFocus();
    } catch (error) {
      if (question === this.#asked) this.fault = faultOf(error);
    }
  }
}
