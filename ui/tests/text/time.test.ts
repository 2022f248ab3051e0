import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLanguage } from '$text/fluent.svelte';
import {
  clock,
  clocks,
  date,
  dayAndClock,
  dayInFull,
  dayNumber,
  instantOf,
  inTime,
  length,
  local,
  readClock,
  span,
  useMonthFirst,
  type ClockFormat,
} from '$text/time';
import { root } from '../sources';

const clocks24 = JSON.parse(readFileSync(join(root, '../locales/clocks.json'), 'utf8')) as Record<
  string,
  string | null
>;

const berlin: ClockFormat = { zone: 'Europe/Berlin', hour12: false };
const NOW = '2026-11-23T18:50:00+01:00';

describe('times as people say them', () => {
  it.each([
    ['2026-11-23T21:00:00+01:00', 'tonight 21:00'],
    ['2026-11-23T18:00:00+01:00', 'tonight 18:00'],
    ['2026-11-24T08:30:00+01:00', 'tomorrow 08:30'],
    ['2026-11-22T09:00:00+01:00', 'yesterday 09:00'],
    ['2026-11-26T06:00:00+01:00', 'Thu 06:00'],
    ['2026-12-03T06:00:00+01:00', 'Thu 3 Dec 06:00'],
    ['2027-01-04T06:00:00+01:00', 'Mon 4 Jan 2027 06:00'],
  ])('says %s as "%s"', (instant, words) => {
    expect(dayAndClock(instant, NOW, berlin)).toBe(words);
  });

  it('names the second day only if it is another; midnight still belongs to the evening', () => {
    expect(span('2026-11-23T21:00:00+01:00', '2026-11-23T22:00:00+01:00', NOW, berlin)).toBe(
      'tonight 21:00 – 22:00',
    );
    expect(span('2026-11-23T20:00:00+01:00', '2026-11-24T00:00:00+01:00', NOW, berlin)).toBe(
      'tonight 20:00 – 00:00',
    );
    expect(span('2026-11-23T23:00:00+01:00', '2026-11-24T01:00:00+01:00', NOW, berlin)).toBe(
      'tonight 23:00 – tomorrow 01:00',
    );
  });

  it('counts down to the minute, and in days from two days on', () => {
    expect(inTime('2026-11-23T21:00:00+01:00', NOW)).toBe('in 2 h 10 min');
    expect(inTime('2026-11-23T18:50:20+01:00', NOW)).toBe('now');
    expect(inTime('2026-11-23T18:40:00+01:00', NOW)).toBe('10 min ago');
    expect(inTime('2026-11-26T18:50:00+01:00', NOW)).toBe('in 3 days');
    expect(length(45 * 60_000)).toBe('45 min');
    expect(length(120 * 60_000)).toBe('2 h');
  });

  it('follows the 12-hour clock format', () => {
    const twelve = { ...berlin, hour12: true };
    expect(clock('2026-11-23T21:00:00+01:00', twelve)).toBe('9:00\u00a0pm');
    expect(clock('2026-11-23T00:05:00+01:00', twelve)).toBe('12:05\u00a0am');
    expect(clock('2026-11-23T12:00:00+01:00', twelve)).toBe('12:00\u00a0pm');
  });

  it('names the half of the day once, where a span lies in one', () => {
    const twelve = { ...berlin, hour12: true };
    const evening = (from: string, to: string) =>
      clocks(`2026-11-23T${from}:00+01:00`, `2026-11-23T${to}:00+01:00`, twelve);
    expect(evening('21:00', '21:15')).toBe('9:00 – 9:15\u00a0pm');
    expect(evening('11:30', '12:30')).toBe('11:30\u00a0am – 12:30\u00a0pm');
  });

  it('puts the month first where the region does', () => {
    const far = '2026-12-14T12:00:00+01:00';
    expect(date(far, NOW, 'Europe/Berlin')).toBe('Mon 14 Dec');
    useMonthFirst(true);
    expect(date(far, NOW, 'Europe/Berlin')).toBe('Mon, Dec 14');
    expect(date('2027-12-14T12:00:00+01:00', NOW, 'Europe/Berlin')).toBe('Tue, Dec 14, 2027');
    expect(clock(far, { ...berlin, hour12: true })).toBe('12:00\u00a0PM');
    useMonthFirst(false);
  });

  it('names weekdays in full within a sentence, back and ahead', () => {
    expect(dayInFull('2026-11-19T18:00:00+01:00', NOW, 'Europe/Berlin')).toBe('Thursday');
    expect(dayInFull('2026-11-29T18:00:00+01:00', NOW, 'Europe/Berlin')).toBe('Sunday');
    expect(dayInFull('2026-11-24T18:00:00+01:00', NOW, 'Europe/Berlin')).toBe('tomorrow');
  });
});

describe('in German', () => {
  beforeAll(async () => {
    await useLanguage('de');
    return () => useLanguage('en');
  });

  it('names the evening and the distance', () => {
    expect(dayAndClock('2026-11-23T21:00:00+01:00', NOW, berlin)).toBe('heute Abend 21:00');
    expect(inTime('2026-11-26T18:50:00+01:00', NOW)).toBe('in 3 Tagen');
  });
});

describe('wall clocks and instants', () => {
  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ])('go there and back in %s', (zone) => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 11.25 * 3_600_000) {
      const seen = local(at, zone);
      const back = instantOf(dayNumber(at, zone), seen.hour, seen.minute, zone);
      // In the hour that a clock change repeats, either instant is right.
      expect(Math.abs(back - at) % 3_600_000 === 0 || Math.abs(back - at) === 1_800_000).toBe(true);
      expect(Math.abs(back - at)).toBeLessThanOrEqual(3_600_000);
      expect(local(back, zone)).toEqual(seen);
    }
  });

  it('take the first valid minute after a gap', () => {
    const day = dayNumber('2027-03-28T12:00:00+02:00', 'Europe/Berlin');
    expect(instantOf(day, 2, 30, 'Europe/Berlin')).toBe(Date.parse('2027-03-28T03:00:00+02:00'));
    const west = dayNumber('2027-03-14T12:00:00-04:00', 'America/New_York');
    expect(instantOf(west, 2, 30, 'America/New_York')).toBe(
      Date.parse('2027-03-14T03:00:00-04:00'),
    );
  });

  it('take the first of two in the hour that comes twice', () => {
    const day = dayNumber('2026-10-25T12:00:00+01:00', 'Europe/Berlin');
    expect(instantOf(day, 2, 30, 'Europe/Berlin')).toBe(Date.parse('2026-10-25T02:30:00+02:00'));
  });

  it('follow the rules of Rust, not those of an engine that is older', () => {
    expect(clock('2026-11-23T14:00:00Z', { zone: 'Asia/Almaty', hour12: false })).toBe('19:00');
  });

  it('show a zone that nobody knows in UTC, and the page stays', () => {
    expect(clock('2026-11-23T14:00:00Z', { zone: 'Mars/Olympus', hour12: false })).toBe('14:00');
  });

  it.each(Object.entries(clocks24))('read %j as the terminal reads it', (typed, clock) => {
    const [hour, minute] = clock?.split(':').map(Number) ?? [];
    expect(readClock(typed)).toEqual(clock === null ? null : { hour, minute });
  });
});
