import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';

/** What the safety questions bring up, until it is saved. */
export class Told {
  flags = $state<Flag[]>([]);
  issues = $state<LocalIssue[]>([]);
  /** A place that is being described: it counts, though "Add" was not pressed. */
  place = $state<LocalIssue | null>(null);

  get isEmpty(): boolean {
    return !this.flags.length && !this.issues.length && !this.place;
  }

  /** Adds the place that is being described. */
  settle(): void {
    if (this.place) this.issues.push(this.place);
    this.place = null;
  }
}
