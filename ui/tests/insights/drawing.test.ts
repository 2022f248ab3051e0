import { describe, expect, it } from 'vitest';
import { csv } from '$features/insights/table';
import { piles } from '$features/insights/piles';
import { sorenessTable } from '$features/insights/tables';
import type { SorenessDays } from '$bindings/SorenessDays';

describe('piles of dots', () => {
  const room = { wide: 119, high: 104 };

  it('lie on each other only where they would overlap', () => {
    const { dots } = piles([3, 5, 30], 12, room);
    expect(dots.map(({ at }) => at)).toEqual([6, 6, 30]);
    expect(dots.map(({ up }) => up)).toEqual([6, 18, 6]);
  });

  it('spread to both sides where many are in one hour', () => {
    const { dots, radius } = piles(Array(72).fill(60), 12, room);
    expect(radius).toBe(5);
    const at = dots.map((dot) => dot.at);
    expect(Math.max(...at) - Math.min(...at)).toBeGreaterThan(80);
    expect(new Set(dots.map((dot) => `${dot.at} ${dot.up}`)).size).toBe(72);
  });

  it.each([200, 2000, 100_000])('stay inside, also %d of them', (count) => {
    const { dots, radius } = piles(Array(count).fill(118), 12, room);
    expect(dots).toHaveLength(count);
    for (const { at, up } of dots) {
      if (at - radius < 0 || at + radius > room.wide || up - radius < 0 || up + radius > room.high)
        throw new Error(`outside: ${at} ${up}`);
    }
  });
});

describe('the table of soreness', () => {
  it('is saved with a name of its own for each column, and a number in each', () => {
    const soreness = { low: 1, middle: 2.5, high: 4 };
    const day = {
      day: 1,
      with: { sessions: 3, soreness },
      without: { sessions: 0, soreness: null },
    };
    const found = { days: [day] } as unknown as SorenessDays;
    const [head, row] = csv(sorenessTable(found)).trim().split('\r\n');
    const names = head!.split(',');
    expect(new Set(names).size).toBe(9);
    expect(names.slice(0, 3)).toEqual([
      'days_after',
      'with_massage_soreness_0_to_10_middle',
      'with_massage_soreness_0_to_10_low',
    ]);
    expect(row).toBe('1,2.5,1,4,3,,,,0');
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
