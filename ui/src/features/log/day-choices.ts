import { capitalize } from '$text/fluent.svelte';
import { date, day, dayNumber, instantOf } from '$text/time';

const BACK = 7;
const AHEAD = 3;

/**
 * Days to choose from, newest first: from three days after `at`, but not past today, to a week
 * before. A day ahead of today, from a clock that was wrong, is offered with those it belongs on. The
 * one that is chosen stays, whatever day it has become since.
 */
export function daysAround(
  at: number,
  now: number,
  zone: string,
  chosen: number,
): [number, string][] {
  const [of, today] = [dayNumber(at, zone), dayNumber(now, zone)];
  const last = Math.min(today, of + AHEAD);
  const first = Math.min(of, today) - BACK;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  if (of > today) numbers.unshift(of);
  if (!numbers.includes(chosen)) numbers.push(chosen);
  return numbers.map((number) => {
    const noon = instantOf(number, 12, 0, zone);
    const near = number <= today && today - number < 2;
    return [number, capitalize(near ? day(noon, now, zone) : date(noon, now, zone))];
  });
}
