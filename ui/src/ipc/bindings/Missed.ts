export type Missed = "skipped" | "not_done";
