// Where the arrow keys lead among the days, seven in a row, and the things that each of them has below it.

/** A day by its number among those shown, and a thing on it; -1 is the day itself. */
export interface At {
  day: number;
  thing: number;
}

const ROW = 7;

/** Where a key leads from here; `null` where it is none of ours, or leads nowhere. `counts`: things by day. */
export function walk(key: string, { day, thing }: At, counts: readonly number[]): At | null {
  const to = (other: number, its: number): At | null => {
    const count = counts[other];
    return count === undefined ? null : { day: other, thing: Math.min(its, count - 1) };
  };
  switch (key) {
    case 'ArrowLeft':
      return to(day - 1, thing);
    case 'ArrowRight':
      return to(day + 1, thing);
    case 'ArrowDown':
      return thing + 1 < (counts[day] ?? 0) ? to(day, thing + 1) : to(day + ROW, -1);
    case 'ArrowUp':
      return thing >= 0 ? to(day, thing - 1) : to(day - ROW, Infinity);
    case 'Home':
      return to(day - (day % ROW), thing);
    case 'End':
      return to(Math.min(day - (day % ROW) + ROW, counts.length) - 1, thing);
    default:
      return null;
  }
}
