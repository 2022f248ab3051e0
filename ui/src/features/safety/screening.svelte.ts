import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';
import { issueOf, missingOf, type Described } from './described';

/** Answers to the safety questions, until saved. */
export class Screening {
  flags = $state<Flag[]>([]);
  issues = $state<LocalIssue[]>([]);
  /** The issue being described: it counts even if "Add" was not pressed. */
  pending = $state<Described | null>(null);
  /** Whether it was to be saved before it was described. */
  #waits = $state(false);
  /** The message that says what is missing of it; `null` for nothing. */
  readonly missing = $derived(this.#waits && this.pending ? missingOf(this.pending) : null);

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

  /** Adds the issue being described; `false`: nobody has said yet what it is, or where. */
  takePending(): boolean {
    const issue = this.pending && issueOf($state.snapshot(this.pending));
    this.#waits = this.pending !== null && !issue;
    if (this.#waits) return false;
    if (issue) this.issues.push(issue);
    this.pending = null;
    return true;
  }
}
