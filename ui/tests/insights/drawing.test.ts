import { describe, expect, it } from 'vitest';
import { csv } from '$features/insights/table';
import { piles } from '$features/insights/piles';

describe('piles of dots', () => {
  it('lie on each other only where they would overlap', () => {
    const { dots } = piles([3, 5, 30], 12, 100);
    expect(dots.map(({ at }) => at)).toEqual([6, 6, 30]);
    expect(dots.map(({ up }) => up)).toEqual([6, 18, 6]);
  });

  it('are made of smaller dots rather than higher than there is room', () => {
    const { dots, radius } = piles(Array(60).fill(50), 12, 100);
    expect(Math.max(...dots.map(({ up }) => up + radius))).toBeLessThanOrEqual(100);
  });

  it('end, however many there are', () => {
    expect(piles(Array(100_000).fill(5), 12, 100).dots).toHaveLength(100_000);
  });
});

describe('a table as comma-separated values', () => {
  it('quotes what would end a field', () => {
    const rows = [['a, b', 'say "so"', 'two\nlines', 1.5]];
    expect(csv({ head: ['w', 'x', 'y', 'z'], rows })).toBe(
      '\uFEFFw,x,y,z\r\n"a, b","say ""so""","two\nlines",1.5\r\n',
    );
  });
});
