import { capitalize } from '$text/fluent.svelte';
import { date, day, dayNumber, instantOf } from '$text/time';

const BACK = 7;
const AHEAD = 3;

/** Days to choose from, newest first: from three days after `at`, but not past today, to a week before. */
export function daysAround(at: number, now: number, zone: string): [number, string][] {
  const [of, today] = [dayNumber(at, zone), dayNumber(now, zone)];
  const last = Math.min(today, of + AHEAD);
  return Array.from({ length: last - of + BACK + 1 }, (_, index) => {
    const number = last - index;
    const noon = instantOf(number, 12, 0, zone);
    return [number, capitalize(today - number < 2 ? day(noon, now, zone) : date(noon, now, zone))];
  });
}
