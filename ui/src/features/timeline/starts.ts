// When else the massage could start.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Window } from '$bindings/Window';
import { clock, ms, type ClockFormat } from '$text/time';

/** The first and the last start of a run of quarter hours that all fit, in milliseconds. */
export type Run = [number, number];

/** The runs of starts that fit and are still ahead. */
export function runsOf({ timeline }: OpenPlan, now: number): Run[] {
  return timeline.starts
    .map(([first, last]): Run => [
      Math.max(ms(first), Math.ceil(now / 900_000) * 900_000),
      ms(last),
    ])
    .filter(([first, last]) => first <= last);
}

/** Those of them that are in a window. */
export const runsIn = (
  runs: Run[],
  window: Pick<Window, 'from_utc' | 'to_utc'>,
  minutes: number,
): Run[] =>
  runs
    .map(([first, last]): Run => [
      Math.max(first, ms(window.from_utc)),
      Math.min(last, ms(window.to_utc) - minutes * 60_000),
    ])
    .filter(([first, last]) => first <= last);

/** Whether a massage may start then. */
export const fits = (runs: Run[], at: number) =>
  runs.some(([first, last]) => first <= at && at <= last);

/** The run as `20:00 – 22:15`, the last time being the last start. */
export const runText = ([first, last]: Run, format: ClockFormat) => ({
  from: clock(first, format),
  to: clock(last, format),
});
