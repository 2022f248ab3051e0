import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';

/** What the safety questions bring up, until it is saved. */
export class Screening {
  flags = $state<Flag[]>([]);
  issues = $state<LocalIssue[]>([]);
  /** A place that is being described: it counts, though "Add" was not pressed. */
  pending = $state<LocalIssue | null>(null);

  get isEmpty(): boolean {
    return !this.flags.length && !this.issues.length && !this.pending;
  }

  /** Adds the place that is being described. */
  takePending(): void {
    if (this.pending) this.issues.push(this.pending);
    this.pending = null;
  }
}
