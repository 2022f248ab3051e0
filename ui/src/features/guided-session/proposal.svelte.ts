// The session as it would be, with the choices that change it.
import type { Fault } from '$bindings/Fault';
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { GuidedRequest } from '$bindings/GuidedRequest';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Occasion } from '$bindings/Occasion';
import type { Tool } from '$bindings/Tool';
import { faultOf, ipc } from '$ipc';
import { orderOf } from './muscle-rows';

/** The same in the shortest time, from its own on, that has room for what was picked. */
async function withRoom(request: GuidedRequest, first: GuidedProposal): Promise<GuidedProposal> {
  const missing = ({ left_out }: GuidedProposal) =>
    left_out.filter(({ reason }) => reason === 'no_time' || reason === 'enough').length;
  let found = first;
  for (const minutes of first.lengths.filter((one) => one > first.minutes)) {
    if (!missing(found)) break;
    const longer = await ipc.proposeGuided({ ...request, minutes });
    if (missing(longer) < missing(found)) found = longer;
  }
  return found;
}

export class Proposal {
  /** The latest answer; what was shown before stays until the next one is here. */
  shown = $state.raw<GuidedProposal | null>(null);
  fault = $state.raw<Fault | null>(null);
  minutes = $state<number | null>(null);
  tools = $state.raw<Tool[] | null>(null);
  without = $state.raw<MuscleGroup[]>([]);
  /** The muscles in the order in which they are shown, those that were unticked among them. */
  order = $state.raw<MuscleGroup[]>([]);
  #asked = 0;

  constructor(readonly occasion: () => Occasion) {}

  get request(): GuidedRequest {
    return {
      occasion: $state.snapshot(this.occasion()),
      ...(this.minutes === null ? {} : { minutes: this.minutes }),
      ...(this.tools === null ? {} : { tools: [...this.tools] }),
      without: [...this.without],
    };
  }

  /** Asks anew. An answer that a later question has overtaken is dropped. */
  async ask(request: GuidedRequest): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    try {
      let answer = await ipc.proposeGuided(request);
      if (request.occasion.kind === 'own' && this.minutes === null) {
        answer = await withRoom(request, answer);
        if (question === this.#asked) this.minutes = answer.minutes;
      }
      if (question !== this.#asked) return;
      this.order = orderOf(answer, this.without, this.order);
      this.shown = answer;
      this.fault = null;
    } catch (error) {
      if (question === this.#asked) this.fault = faultOf(error);
    }
  }

  flipTool(tool: Tool): void {
    const now = this.tools ?? this.shown?.tools ?? [];
    this.tools = now.includes(tool) ? now.filter((one) => one !== tool) : [...now, tool];
  }

  flipMuscle(group: MuscleGroup): void {
    this.without = this.without.includes(group)
      ? this.without.filter((one) => one !== group)
      : [...this.without, group];
  }
}
