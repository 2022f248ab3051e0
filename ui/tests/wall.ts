// The shell's reader of typed times, for tests that replace the shell.
import { vi } from 'vitest';
import type { Activity } from '$bindings/Activity';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { WallTime } from '$bindings/WallTime';
import { instantAt } from '$text/zone';

const read = ({ zone, date, time }: WallTime) =>
  Promise.resolve(new Date(instantAt(Date.parse(`${date}T${time}Z`), zone)).toISOString());

/** Commands that every sheet calls. */
export const shell = {
  readWallTime: vi.fn(read),
  keepForm: vi.fn((_: string | null) => Promise.resolve(null)),
  keptForm: vi.fn(() => Promise.resolve<string | null>(null)),
  sessionNearby: vi.fn((..._: [Activity, string, number]) =>
    Promise.resolve<SessionEntry | null>(null),
  ),
};
