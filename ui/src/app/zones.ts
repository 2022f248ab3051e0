// Time zones, asked of Rust: the page never asks its engine for one.
import { ipc } from '$ipc';
import { ms } from '$text/time';
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

/** The instant of a time that was typed, on a day in days since 1970. */
export async function readTyped(
  day: number,
  { hour, minute }: { hour: number; minute: number },
  zone: string,
): Promise<number> {
  const wall = new Date(day * DAY + (hour * 60 + minute) * 60_000).toISOString();
  return ms(await ipc.readWallTime({ zone, date: wall.slice(0, 10), time: wall.slice(11, 16) }));
}
