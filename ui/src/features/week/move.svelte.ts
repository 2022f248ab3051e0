// A session on its way to another time, by the pointer or by keys, until it is let go or taken back.
import type { SessionEntry } from '$bindings/SessionEntry';
import { replan, withMoved } from '$features/calendar/replan';
import { ipc } from '$ipc';
import { closesFirst } from '$page/undo';
import { clockFormat, live } from '$page/store.svelte';
import { showDone, showToast } from '$page/toast.svelte';
import { capitalize, t } from '$text/fluent.svelte';
import { dayAndClock, dayNumber, instantOf, local, ms, quarterUp } from '$text/time';
import { faultText } from '$text/words';
import { toQuarter } from './scale';

const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;

export type MovedBy = 'pointer' | 'keys';

/** Not before the next quarter of an hour. */
const earliest = () => quarterUp(live.now);

/** The same time on the clock some days later or earlier. */
export function daysFrom(instant: number, days: number, zone: string): number {
  const { hour, minute } = local(instant, zone);
  return instantOf(dayNumber(instant, zone) + days, hour, minute, zone);
}

/** Where a key leads a session; `null` if it is none of the arrows. */
export function steppedBy(key: string, start: number, zone: string): number | null {
  if (key === 'ArrowLeft') return toQuarter(start) - QUARTER;
  if (key === 'ArrowRight') return toQuarter(start) + QUARTER;
  if (key === 'ArrowUp') return daysFrom(start, -1, zone);
  if (key === 'ArrowDown') return daysFrom(start, 1, zone);
  return null;
}

class Move {
  session = $state.raw<SessionEntry | null>(null);
  /** Where it is now. */
  start = $state(0);
  by = $state<MovedBy>('keys');
  #unlook: (() => void) | null = null;

  begin(session: SessionEntry, by: MovedBy): void {
    this.cancel();
    this.session = session;
    this.start = ms(session.start);
    this.by = by;
    this.#unlook = closesFirst(() => this.cancel());
  }

  /** Whether what is over could be moved is not asked: only what is still to start moves. */
  isFor = (session: SessionEntry) => this.session?.id === session.id;

  to(start: number): void {
    this.start = Math.max(start, earliest());
  }

  /** Takes it back; returns whether there was anything to take back. */
  cancel(): boolean {
    const was = this.session !== null;
    this.session = null;
    this.#unlook?.();
    this.#unlook = null;
    return was;
  }

  /** Moves it in the journal, and says what moved with it. Returns whether it was. */
  async keep(): Promise<boolean> {
    const { session, start } = this;
    if (!session) return false;
    if (start === ms(session.start)) return !this.cancel();
    const { id, kind, rpe_expected, activity } = session;
    const changed = {
      start: new Date(start).toISOString(),
      duration_min: Math.round((ms(session.end) - ms(session.start)) / MINUTE),
      kind,
      rpe_expected,
      activity,
    };
    const { fault, moved } = await replan(ipc.editSession(id, changed));
    this.cancel();
    if (fault) {
      showToast(faultText(fault));
      return false;
    }
    const when = capitalize(dayAndClock(start, live.now, clockFormat()));
    showDone(withMoved(t('toast-session-changed', { when }), moved));
    return true;
  }
}

export const move = new Move();

/** Whether a session can still be moved: it has not begun. */
export const isMovable = (session: SessionEntry) => ms(session.start) > live.now;
