import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLength } from '$text/read-length';
import { root } from '../sources';

const lengths = JSON.parse(readFileSync(join(root, '../locales/lengths.json'), 'utf8')) as Record<
  string,
  number | null
>;

describe('a length', () => {
  it.each([
    ['90', 90],
    [' 90 min ', 90],
    ['90 Minuten', 90],
    ['1:30', 90],
    ['0:45', 45],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1 Std. 30', 90],
    ['1h', 60],
    ['2 hours', 120],
    ['1,5 h', 90],
    ['1.5h', 90],
    ['1½', 90],
    ['1 ½ h', 90],
    ['½ h', 30],
    ['1,25 h', 75],
    ['¾', 45],
  ])('is read from %j', (text, minutes) => {
    expect(readLength(text)).toBe(minutes);
  });

  it.each(['', 'an hour', '1:75', '9h30m2', '-5', '1h-30', 'h', '1:2:3'])(
    'is not read from %j',
    (text) => {
      expect(readLength(text)).toBeNull();
    },
  );

  it.each(Object.entries(lengths))('is read from %j as the terminal reads it', (text, minutes) => {
    expect(readLength(text)).toBe(minutes);
  });
});
