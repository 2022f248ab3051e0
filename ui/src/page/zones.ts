// Time zones, asked of Rust: the page never asks its engine for one.
import { ipc } from '$ipc';
import { instantOf, ms } from '$text/time';
import { knowsZone, learnZone } from '$text/zone';

const DAY = 86_400_000;

/** Makes these zones known. One that Rust does not know stays UTC. */
export async function learnZones(names: string[]): Promise<void> {
  const unknown = [...new Set(names)].filter((name) => !knowsZone(name));
  await Promise.all(
    unknown.map((name) =>
      ipc.zoneOffsets(name).then(
        (zone) => learnZone(zone ?? { name, offsets: [] }),
        () => undefined,
      ),
    ),
  );
}

/** A time that was typed, on a day in days since 1970. */
export interface Typed {
  day: number;
  hour: number;
  minute: number;
  zone: string;
}

/** What a form makes of times that were typed: it yields each, and gets its instant back. */
export type Reckoning<T> = Generator<Typed, T, number>;

/** The result at once, by the offsets that Rust gave: for what is drawn while somebody types. */
export function drawn<T>(reckoning: Reckoning<T>): T {
  let step = reckoning.next();
  while (!step.done) {
    const { day, hour, minute, zone } = step.value;
    step = reckoning.next(instantOf(day, hour, minute, zone));
  }
  return step.value;
}

/** The result to be saved: each typed time is read by Rust, as the terminal reads it. */
export async function reckoned<T>(reckoning: Reckoning<T>): Promise<T> {
  let step = reckoning.next();
  while (!step.done) step = reckoning.next(await readTyped(step.value));
  return step.value;
}

async function readTyped({ day, hour, minute, zone }: Typed): Promise<number> {
  const wall = new Date(day * DAY + (hour * 60 + minute) * 60_000).toISOString();
  return ms(await ipc.readWallTime({ zone, date: wall.slice(0, 10), time: wall.slice(11, 16) }));
}
