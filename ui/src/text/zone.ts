// The clock of a time zone. Which offset applies when comes from Rust: the engine's own zones may be
// years older than this build, or lack a zone.
import type { ZoneOffsets } from '$bindings/ZoneOffsets';

const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** No clock is ever changed by more (Pacific/Apia skipped a day). */
const FARTHEST = 2 * DAY;

interface Span {
  /** In milliseconds. */
  from: number;
  offset: number;
}
const zones = new Map<string, Span[]>();

/** Makes a zone known. */
export function learnZone({ name, offsets }: ZoneOffsets): void {
  zones.set(
    name,
    offsets.map(([from, offset]) => ({ from: from * SECOND, offset: offset * SECOND })),
  );
}

export const knowsZone = (name: string) => zones.has(name);

/** The offset from UTC at an instant, both in milliseconds. A zone that is not known is UTC. */
export function offsetAt(instant: number, zone: string): number {
  const spans = zones.get(zone);
  return spans?.[indexAt(spans, instant)]?.offset ?? 0;
}

/**
 * The instant at which the clock of a zone shows `wall`, which is written as if it were UTC: where
 * the clock shows it twice the first, where the clock skips it the first minute after. For what is
 * drawn; what was typed is read in Rust, by the same rule.
 */
export function instantAt(wall: number, zone: string): number {
  const spans = zones.get(zone);
  if (!spans) return wall;
  for (let index = indexAt(spans, wall - FARTHEST); index < spans.length; index += 1) {
    const { from, offset } = spans[index]!;
    const next = spans[index + 1]?.from ?? Infinity;
    const instant = wall - offset;
    if (instant < next) {
      if (instant >= from || index === 0) return instant;
      // The clock skipped this time and continued from a later one.
      return instant + Math.ceil((from - instant) / MINUTE) * MINUTE;
    }
  }
  return wall;
}

/** The last span that begins by then, or the first. */
function indexAt(spans: Span[], instant: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (spans[middle]!.from <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}
