/** A plan covers the 72 hours after the workout. */
export const HOURS = 72;
const HOUR = 3_600_000;

/** The position of an hour since the workout's end, from 0 to 1: the first day takes two thirds. */
export const place = (hours: number) =>
  Math.log1p(Math.min(Math.max(hours, 0), HOURS) / 3) / Math.log(25);

/** The hour at a position; the inverse of `place`. */
export const hoursAt = (share: number) =>
  3 * Math.expm1(Math.min(Math.max(share, 0), 1) * Math.log(25));

/** Hours since the workout's end. */
export const hoursSince = (end: number, instant: number) => (instant - end) / HOUR;

/** The section of the band between two instants, in pixels; null if it is outside. */
export function stretch(
  end: number,
  from: number,
  to: number,
  size: number,
): [number, number] | null {
  const a = hoursSince(end, from);
  const b = hoursSince(end, to);
  if (b <= 0 || a >= HOURS || b <= a) return null;
  return [place(a) * size, place(b) * size];
}

export interface Tick {
  at: number;
  hour: number;
  midnight: boolean;
  named: boolean;
}

/**
 * One tick for each hour of the wall clock, labelled where there is room: midnights first, then the
 * rounder hours. `room` is the least distance between two labels.
 */
export function ticks(
  end: number,
  size: number,
  room: number,
  wallClock: (instant: number) => { hour: number; minute: number },
): Tick[] {
  const all: Tick[] = [];
  const QUARTER = HOUR / 4;
  // Zone offsets are multiples of a quarter hour, and a clock change may skip or repeat an hour.
  for (let at = Math.ceil(end / QUARTER) * QUARTER; at <= end + HOURS * HOUR; at += QUARTER) {
    const { hour, minute } = wallClock(at);
    if (minute !== 0) continue;
    all.push({ at: place(hoursSince(end, at)) * size, hour, midnight: hour === 0, named: false });
  }
  const rank = ({ hour }: Tick) => (hour === 0 ? 0 : hour % 6 === 0 ? 1 : hour % 2 === 0 ? 2 : 3);
  const named: Tick[] = [];
  for (const tick of [...all].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    const need = tick.midnight ? room * 1.35 : room;
    const fits = named.every(
      (other) =>
        Math.abs(other.at - tick.at) >= (other.midnight ? Math.max(need, room * 1.35) : need),
    );
    if (!fits) continue;
    tick.named = true;
    named.push(tick);
  }
  return all;
}

export interface Label {
  /** The preferred position of its middle. */
  preferred: number;
  width: number;
  /** Labels of lower rank are placed first. */
  rank: number;
  /** The range it must stay inside. */
  within: [number, number];
}

/** From the pin to its label. */
const PIN_GAP = 11;

/** Where the label of the pin begins: behind it, else before it; never beyond something else. */
export function besidePin(
  at: number,
  text: number,
  width: number,
  taken: [number, number][],
): number | null {
  const free = (x: number) =>
    x >= 0 && x + text <= width && taken.every(([a, b]) => x + text < a || x > b);
  return [at + PIN_GAP, at - PIN_GAP - text].find(free) ?? null;
}

/** Touching within this much is not overlapping. */
const NEAR = 0.01;

/**
 * Places labels in one row, so that none overlaps another, a range already `taken`, or the edge of
 * its own range; null for those with no room near their preferred position, which can be read
 * on hover and in the table.
 */
export function placeLabels(
  labels: Label[],
  taken: [number, number][] = [],
  gap = 8,
  reach = 56,
): (number | null)[] {
  const full = [...taken];
  const placed: (number | null)[] = labels.map(() => null);
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.rank - labels[b]!.rank);
  for (const index of order) {
    const { preferred, width, within } = labels[index]!;
    const half = width / 2;
    const [low, high] = [within[0] + gap + half, within[1] - gap - half];
    if (low > high) continue;
    const free = (middle: number) =>
      middle >= low &&
      middle <= high &&
      full.every(([a, b]) => middle + half + gap <= a + NEAR || middle - half - gap >= b - NEAR);
    const home = Math.min(Math.max(preferred, low), high);
    const middle = [home, ...full.flatMap(([a, b]) => [a - gap - half, b + gap + half])]
      .filter((at) => Math.abs(at - preferred) <= Math.max(reach, half + 2 * gap))
      .sort((a, b) => Math.abs(a - preferred) - Math.abs(b - preferred))
      .find(free);
    if (middle === undefined) continue;
    full.push([middle - half, middle + half]);
    placed[index] = middle;
  }
  return placed;
}

/** Where the words of a mark begin, so that they stay within the width: `half` is half of theirs. */
export const anchorOf = (at: number, half: number, width: number): 'start' | 'middle' | 'end' =>
  at < half ? 'start' : at > width - half ? 'end' : 'middle';
