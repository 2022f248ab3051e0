import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';

/** Answers to the safety questions, until saved. */
export class Screening {
  flags = $state<Flag[]>([]);
  issues = $state<LocalIssue[]>([]);
  /** The issue being described: it counts even if "Add" was not pressed. */
  pending = $state<LocalIssue | null>(null);

  get isEmpty(): boolean {
    return !this.flags.length && !this.issues.length && !this.pending;
  }

  /** What was answered, to be brought back by `restore`. */
  get values() {
    return $state.snapshot({ flags: this.flags, issues: this.issues, pending: this.pending });
  }

  restore({ flags, issues, pending }: Screening['values']): void {
    Object.assign(this, { flags, issues, pending });
  }

  /** Adds the issue being described. */
  takePending(): void {
    if (this.pending) this.issues.push(this.pending);
    this.pending = null;
  }
}
