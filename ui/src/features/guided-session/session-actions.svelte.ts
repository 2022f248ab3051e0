// What a press does to the session that runs. Each press names the place it leads to, so that a second one
// before the answer leads to the same place.
import type { Ending } from '$bindings/Ending';
import type { Fault } from '$bindings/Fault';
import type { RunningSession } from '$bindings/RunningSession';
import type { Today } from '$bindings/Today';
import { ipc } from '$ipc';
import { act, ask, live, present } from '$page/store.svelte';
import { nextMuscle, sideOf } from './muscle-steps';
import { lengthOf, placeAt, type Place } from './progress';
import { noChange } from './step-text';

/** How far into a step "back" leads to its beginning and no longer to the step before, in milliseconds. */
const BEGUN = 3_000;
/** By how much a step is lengthened or shortened, in seconds. */
export const BY = 15;
/** The shortest that a step may be made, in seconds. */
const LEAST = 15;

export class SessionActions {
  fault = $state<Fault | null>(null);
  /** The change of length that was refused last, and of which step. */
  refused = $state.raw<{ by: number; step: number } | null>(null);
  #ended = '';

  constructor(readonly session: () => RunningSession) {}

  get #place() {
    return placeAt(this.session(), present());
  }

  async #run(verb: Promise<Today>): Promise<boolean> {
    this.fault = await act(verb);
    // Another window may have ended it meanwhile.
    if (this.fault) await ask();
    return !this.fault;
  }

  async #goTo(step: number, ms = 0): Promise<boolean> {
    return this.#run(ipc.goToStep(this.session().id, step, ms));
  }

  /** Whether the last step is in hand, after which it ends. */
  get isLast(): boolean {
    return this.#place.index === this.session().steps.length - 1;
  }

  get isPaused(): boolean {
    return this.session().running_since === null;
  }

  async pause(): Promise<boolean> {
    return this.isPaused || this.#run(ipc.pauseGuided(this.session().id));
  }

  async resume(): Promise<boolean> {
    // the page asks the safety questions first, whatever key is pressed
    if (live.today?.questions_first) return false;
    return !this.isPaused || this.#run(ipc.resumeGuided(this.session().id));
  }

  /** Goes on one level lighter, because it hurt. */
  resumeLighter(): Promise<boolean> {
    return this.#run(ipc.resumeGuided(this.session().id, true));
  }

  toggle(): Promise<boolean> {
    return this.isPaused ? this.resume() : this.pause();
  }

  /** To the beginning of this step, or right after it has begun to the one before. */
  back(): Promise<boolean> {
    const { index, passed } = this.#place;
    const { steps } = this.session();
    const before = steps.findLastIndex(({ seconds }, at) => at < index && seconds > 0);
    return this.#goTo(passed >= BEGUN || before < 0 ? index : before);
  }

  /** To a place that was seen, by a clock that has been set back since. */
  keep({ index, passed }: Place): Promise<boolean> {
    return this.#goTo(index, Math.round(passed));
  }

  /** To the next step; after the last one, to the end. */
  onward(): Promise<boolean> {
    return this.isLast ? this.end('log') : this.#goTo(this.#place.index + 1);
  }

  /** The side in hand from its beginning. */
  again(): Promise<boolean> {
    return this.#goTo(sideOf(this.session().steps, this.#place.index));
  }

  /** To the next muscle, or to the end. */
  skipMuscle(): Promise<boolean> {
    const next = nextMuscle(this.session().steps, this.#place.index);
    return next === null ? this.end('log') : this.#goTo(next);
  }

  /** The length that the step in hand would have with so many seconds more; `null` where it cannot. */
  lengthWith(by: number, now: number): number | null {
    const { steps, longest_seconds, longest_step_seconds } = this.session();
    const { index, step, passed } = placeAt(this.session(), now);
    const others = lengthOf(steps) / 1000 - step.seconds;
    const most = Math.min(longest_step_seconds[index] ?? 0, longest_seconds - others);
    const least = Math.max(LEAST, Math.ceil(passed / 1000));
    const seconds = Math.min(Math.max(step.seconds + by, least), Math.max(most, step.seconds));
    return by < 0 === seconds < step.seconds && seconds !== step.seconds ? seconds : null;
  }

  /** Why the step in hand cannot have so many seconds more; `null` where it can. */
  whyNot(by: number, now: number): string | null {
    if (this.lengthWith(by, now) !== null) return null;
    const { index, step } = placeAt(this.session(), now);
    const isLongest = (this.session().longest_step_seconds[index] ?? 0) <= step.seconds;
    return noChange(by, step, isLongest);
  }

  async lengthen(by: number): Promise<boolean> {
    const seconds = this.lengthWith(by, present());
    this.refused = seconds === null ? { by, step: this.#place.index } : null;
    if (seconds === null) return false;
    return this.#run(ipc.setStepSeconds(this.session().id, this.#place.index, seconds));
  }

  /** Ends it, once. */
  async end(ending: Ending): Promise<boolean> {
    const { id } = this.session();
    if (this.#ended === id) return false;
    this.#ended = id;
    const done = await this.#run(ipc.endGuided(id, ending));
    if (!done) this.#ended = '';
    return done;
  }
}
