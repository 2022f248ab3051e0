import type { BusyEntry } from '$bindings/BusyEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import { ipc } from '$ipc';
import { ms } from '$text/time';

/** Planned sessions and busy times, beyond the timeline's 72 hours. */
export const upcoming = $state({ sessions: [] as SessionEntry[], busy: [] as BusyEntry[] });

export type UpcomingItem = ({ what: 'session' } & SessionEntry) | ({ what: 'busy' } & BusyEntry);

let asked = 0;

/** Reloads the list. If that fails, the old one stays; Today reports the error. */
export async function askUpcoming(): Promise<void> {
  asked += 1;
  const question = asked;
  try {
    const [sessions, busy] = await Promise.all([ipc.sessions(), ipc.busyTimes()]);
    if (question === asked) Object.assign(upcoming, { sessions, busy });
  } catch {
    return;
  }
}

export const startOf = (one: UpcomingItem) =>
  one.what === 'session' ? one.start : one.interval[0];
export const endOf = (one: UpcomingItem) => (one.what === 'session' ? one.end : one.interval[1]);

/** Everything that has not ended, soonest first. */
export const upcomingOf = (
  sessions: SessionEntry[],
  busy: BusyEntry[],
  now: number,
): UpcomingItem[] =>
  [
    ...sessions.map((one): UpcomingItem => ({ what: 'session', ...one })),
    ...busy.map((one): UpcomingItem => ({ what: 'busy', ...one })),
  ]
    .filter((one) => ms(endOf(one)) > now)
    .sort((a, b) => ms(startOf(a)) - ms(startOf(b)));
