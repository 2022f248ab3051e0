import { t } from './fluent.svelte';
import { instantAt, knowsZone, offsetAt } from './zone';

/** The zone and format used to show times. */
export interface ClockFormat {
  /** The device's zone, IANA. */
  zone: string;
  /** 9:00 pm rather than 21:00. */
  hour12: boolean;
}

/** Whether the region names the month before the day, and writes PM; set once, at the start. */
let monthFirst = false;
export const useMonthFirst = (first: boolean): void => {
  monthFirst = first;
};

interface Local {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

type Instant = string | number | Date;

/** From this hour on, "today" becomes "tonight". */
const EVENING = 18;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Milliseconds since 1970. */
export const ms = (instant: Instant) =>
  typeof instant === 'number' ? instant : new Date(instant).getTime();

/** The local date and time of an instant in a zone. */
export function local(instant: Instant, zone: string): Local {
  const at = ms(instant);
  const shown = new Date(at + offsetAt(at, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/** The local date as days since 1970, for counting days. */
export function dayNumber(instant: Instant, zone: string): number {
  const at = ms(instant);
  return Math.floor((at + offsetAt(at, zone)) / DAY);
}

/** The instant of a local time on a day in `zone`, for what is drawn and named. */
export const instantOf = (day: number, hour: number, minute: number, zone: string): number =>
  instantAt(day * DAY + (hour * 60 + minute) * MINUTE, zone);

const two = (number: number) => String(number).padStart(2, '0');

/** `21:00` or `9:00 pm`, by the format. */
export function clock(instant: Instant, format: ClockFormat): string {
  const { hour, minute } = local(instant, format.zone);
  return wallClock(hour, minute, format.hour12);
}

/** A time of day as text. */
export function wallClock(hour: number, minute: number, hour12: boolean): string {
  if (!hour12) return t('time-clock-24', { hour: two(hour), minute: two(minute) });
  const half = hour < 12 ? 'am' : 'pm';
  return t('time-clock-12', {
    hour: String(hour % 12 || 12),
    minute: two(minute),
    half: monthFirst ? half.toUpperCase() : half,
  });
}

/** The start of a span: without am or pm where its end, in the same half of the day, has it. */
function startClock(start: Instant, end: Instant, format: ClockFormat): string {
  const [a, b] = [local(start, format.zone), local(end, format.zone)];
  const sameHalf = sameDay(start, end, format.zone) && a.hour < 12 === b.hour < 12;
  if (!format.hour12 || !sameHalf) return clock(start, format);
  return t('time-clock-12.bare', { hour: String(a.hour % 12 || 12), minute: two(a.minute) });
}

/** `21:00 – 22:15`, both on the same evening. */
export const clockSpan = (start: Instant, end: Instant, format: ClockFormat) =>
  t('time-span', { start: startClock(start, end, format), end: clock(end, format) });

/** `21:00` for an input field, whatever the format. */
export function fieldClock(instant: Instant, zone: string): string {
  const { hour, minute } = local(instant, zone);
  return `${two(hour)}:${two(minute)}`;
}

/** `today`, `tonight` (from 18:00 on), `tomorrow`, `yesterday`, `Tue` within the week, else a date. */
export function day(instant: Instant, now: Instant, zone: string): string {
  const distance = dayNumber(instant, zone) - dayNumber(now, zone);
  const evening = local(instant, zone).hour >= EVENING;
  if (distance === 0) return t(evening ? 'time-tonight' : 'time-today');
  if (distance === 1) return t('time-tomorrow');
  if (distance === -1) return t('time-yesterday');
  if (distance >= 2 && distance <= 6) return weekday(instant, zone, true);
  return date(instant, now, zone);
}

/** The same with the full weekday, six days back and ahead, for use in a sentence. */
export function dayInFull(instant: Instant, now: Instant, zone: string): string {
  const distance = Math.abs(dayNumber(instant, zone) - dayNumber(now, zone));
  // "since tonight" would be odd
  if (distance === 0 && ms(instant) < ms(now)) return t('time-today');
  return distance >= 2 && distance <= 6 ? weekday(instant, zone) : day(instant, now, zone);
}

/** `Mon`, or `Monday`. */
export function weekday(instant: Instant, zone: string, short = false): string {
  const number = ((dayNumber(instant, zone) + 3) % 7) + 1;
  return t(`time-weekday-${number}${short ? '.short' : ''}`);
}

/** `Thu 3 Dec`, with the year if it is not the current one. */
export function date(instant: Instant, now: Instant, zone: string): string {
  const { year, month, day } = local(instant, zone);
  const values = {
    weekday: weekday(instant, zone, true),
    day,
    month: t(`time-month-${month}.short`),
    year: String(year),
  };
  const thisYear = year === local(now, zone).year;
  if (monthFirst) return t(`time-date.month-first${thisYear ? '' : '-with-year'}`, values);
  return t(thisYear ? 'time-date' : 'time-date.with-year', values);
}

/** `tonight 21:00`, `Tue 06:00`. */
export const dayAndClock = (instant: Instant, now: Instant, format: ClockFormat) =>
  t('time-day-and-clock', { day: day(instant, now, format.zone), clock: clock(instant, format) });

/** `21:00` today, `tomorrow 11:30` on another day. */
export const shortTime = (instant: Instant, now: Instant, format: ClockFormat) =>
  dayNumber(instant, format.zone) === dayNumber(now, format.zone)
    ? clock(instant, format)
    : dayAndClock(instant, now, format);

/** `Mon 23 Nov 21:00`, for what is read on another day, such as paper. */
export const dateAndClock = (instant: Instant, now: Instant, format: ClockFormat) =>
  t('time-day-and-clock', { day: date(instant, now, format.zone), clock: clock(instant, format) });

/** `tonight 21:00 – 22:00`; names the second day if it differs. */
export function span(start: Instant, end: Instant, now: Instant, format: ClockFormat): string {
  return t('time-span', {
    start: t('time-day-and-clock', {
      day: day(start, now, format.zone),
      clock: startClock(start, end, format),
    }),
    end: sameEvening(start, end, format.zone) ? clock(end, format) : dayAndClock(end, now, format),
  });
}

/** `21:00 – 22:00`, without the day; with both days if it ends on another. */
export function clocks(start: Instant, end: Instant, format: ClockFormat): string {
  const { zone } = format;
  if (sameEvening(start, end, zone)) return clockSpan(start, end, format);
  const say = (instant: Instant) =>
    t('time-day-and-clock', { day: date(instant, end, zone), clock: clock(instant, format) });
  return t('time-span', { start: say(start), end: say(end) });
}

/** The place of a zone whose clock shows another time than the one here; `null` if it does not. */
export function elsewhere(instant: Instant, there: string, here: string): string | null {
  if (!knowsZone(there)) return null;
  const at = ms(instant);
  if (offsetAt(at, there) === offsetAt(at, here)) return null;
  return there.split('/').at(-1)!.replaceAll('_', ' ');
}

/** Whether two instants are on the same local date. */
export const sameDay = (a: Instant, b: Instant, zone: string) =>
  dayNumber(a, zone) === dayNumber(b, zone);

/** Whether a span ends on the evening it starts; midnight counts as that evening. */
export const sameEvening = (start: Instant, end: Instant, zone: string) =>
  dayNumber(start, zone) === dayNumber(Math.max(ms(end) - MINUTE, ms(start)), zone);

const QUARTER = 15 * MINUTE;

/** The quarter of an hour at or after an instant; present-day offsets of zones are multiples of it. */
export const quarterUp = (instant: Instant) => Math.ceil(ms(instant) / QUARTER) * QUARTER;

/** The quarter of an hour at or before an instant. */
export const quarterDown = (instant: Instant) => Math.floor(ms(instant) / QUARTER) * QUARTER;

/** `45 min`, `2 h`, `2 h 10 min`. */
export function length(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  if (values.hours === 0) return t('time-minutes', values);
  return t(values.minutes === 0 ? 'time-hours' : 'time-hours-and-minutes', values);
}

/** The distance from now: `in 2 h 10 min`, `in 3 days`, `now`, `10 min ago`. */
export function inTime(instant: Instant, now: Instant): string {
  const distance = ms(instant) - ms(now);
  const minutes = Math.round(Math.abs(distance) / MINUTE);
  if (minutes === 0) return t('time-now');
  const amount =
    minutes < 48 * 60 ? length(distance) : t('time-days', { days: Math.round(minutes / 1440) });
  return t(distance > 0 ? 'time-in' : 'time-ago', { amount });
}

const CLOCK =
  /^(\d{1,2})(?:(?:\s*(?:[:.h]|uhr)\s*|\s+)?([0-5]\d))?\s*(?:uhr|h)?\s*(?:([ap])\.?(?:m\.?)?)?$/;

/**
 * A typed time of day: `21:00`, `9 pm`, `9.30`, `2130`, `17h30`; null if it is none. The terminal reads
 * times in the same way (`locales/clocks.json`).
 */
export function readClock(text: string): { hour: number; minute: number } | null {
  const found = CLOCK.exec(text.trim().toLowerCase());
  if (!found) return null;
  const half = found[3];
  let hour = Number(found[1]);
  if (half ? hour < 1 || hour > 12 : hour > 23) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  return { hour, minute: Number(found[2] ?? 0) };
}
