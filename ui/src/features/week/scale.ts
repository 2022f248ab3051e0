// The straight scale of some days in a row. Each day has the same width, also those of 23 or 25 hours.
import type { Interval } from '$bindings/Interval';
import type { WeekDay } from '$bindings/WeekDay';
import { ms } from '$text/time';

export type Days = readonly Pick<WeekDay, 'span'>[];

const QUARTER = 900_000;

/** Where an instant is among the days, from 0 to 1; outside of them at their nearer end. */
export function placeOf(days: Days, instant: string | number): number {
  const at = ms(instant);
  const index = days.findIndex(({ span }) => at < ms(span[1]));
  if (index < 0) return 1;
  const [start, end] = days[index]!.span.map(ms) as [number, number];
  return (index + Math.max(0, (at - start) / (end - start))) / days.length;
}

/** The instant at a place among the days. */
export function instantAt(days: Days, place: number): number {
  const whole = Math.min(Math.max(place, 0), 1) * days.length;
  const index = Math.min(Math.floor(whole), days.length - 1);
  const [start, end] = days[index]!.span.map(ms) as [number, number];
  return start + (whole - index) * (end - start);
}

/** Whether a span has a part within the days. */
export const isAmong = (days: Days, [from, to]: Interval): boolean =>
  ms(to) > ms(days[0]!.span[0]) && ms(from) < ms(days.at(-1)!.span[1]);

/** The nearest quarter of an hour. */
export const toQuarter = (instant: number) => Math.round(instant / QUARTER) * QUARTER;

/** The Monday of a day, both in days since 1970. */
export const mondayOf = (day: number) => day - ((day + 3) % 7);

/** A day in days since 1970 as a date. */
export const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** The day of a date, in days since 1970. */
export const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
