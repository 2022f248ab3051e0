// When else the massage could start.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Timeline } from '$bindings/Timeline';
import type { TimingWindow } from '$bindings/TimingWindow';
import { clock, ms, quarterUp, type ClockFormat } from '$text/time';

/** The first and the last start of a run of quarter hours that all fit, in milliseconds. */
export type Run = [number, number];

/** Of runs from the journal, what is still ahead. */
const ahead = (runs: [string, string][], now: number): Run[] =>
  runs
    .map(([first, last]): Run => [Math.max(ms(first), quarterUp(now)), ms(last)])
    .filter(([first, last]) => first <= last);

/** The runs of starts that fit and are still ahead. */
export const runsOf = ({ timeline }: { timeline: Timeline }, now: number): Run[] =>
  ahead(timeline.starts, now);

/** Those at which the massage lies in a window whole. */
export const runsIn = ({ timeline }: OpenPlan, window: TimingWindow, now: number): Run[] =>
  ahead(
    timeline.window_starts
      .filter((run) => run.window === window)
      .map(({ first, last }): [string, string] => [first, last]),
    now,
  );

/** Whether a massage may start then. */
export const fits = (runs: Run[], at: number) =>
  runs.some(([first, last]) => first <= at && at <= last);

/** The first and the last start of a run, for a sentence. */
export const runText = ([first, last]: Run, format: ClockFormat) => ({
  from: clock(first, format),
  to: clock(last, format),
});
