// Run by tests/reliability/same_times.rs, which names a file with the zones of Rust, and with what
// the terminal prints in each of them.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ZoneOffsets } from '$bindings/ZoneOffsets';
import { useLanguage } from '$text/fluent.svelte';
import { dayAndClock } from '$text/time';
import { instantAt, learnZone } from '$text/zone';

interface Sample {
  zone: ZoneOffsets;
  /** Instants, and what the terminal prints for them. */
  printed: [number, string][];
  /** Wall times as if in UTC, and the instants at which the terminal reads them. */
  read: [number, number][];
}
const file = process.env.RUBDOWN_ZONES;
const samples = file ? (JSON.parse(readFileSync(file, 'utf8')) as Sample[]) : [];
/** So late that every date is printed in full. */
const NOW = Date.UTC(2150, 0, 1);

describe.skipIf(!file)('the window and the terminal', () => {
  const engine = Intl.DateTimeFormat;
  beforeAll(async () => {
    await useLanguage('en');
    // The oldest engine of all knows no zone.
    Intl.DateTimeFormat = function refuse() {
      throw new RangeError('invalid time zone');
    } as never;
    for (const { zone } of samples) learnZone(zone);
  });
  afterAll(() => {
    Intl.DateTimeFormat = engine;
  });

  it('know the same zones', () => {
    expect(samples.length).toBeGreaterThan(500);
  });

  it('print the same wall times', () => {
    const wrong = samples.flatMap(({ zone: { name }, printed }) =>
      printed
        .map(([at, text]) => [name, text, dayAndClock(at, NOW, { zone: name, hour12: false })])
        .filter(([, terminal, window]) => terminal !== window),
    );
    expect(wrong).toEqual([]);
  });

  it('read the same wall times, also those that come twice or never', () => {
    const wrong = samples.flatMap(({ zone: { name }, read }) =>
      read
        .map(([wall, at]) => [name, wall, at, instantAt(wall, name)])
        .filter(([, , terminal, window]) => terminal !== window),
    );
    expect(wrong).toEqual([]);
  });
});
