// When the session's view draws again: each second while it is seen, and at each change whether it is or not.
import { present } from '$page/store.svelte';
import { placeAt, untilChange, type Timed } from './progress';

const SECOND = 1000;

/** Milliseconds until what is shown changes; `null`: not by time alone. */
export function untilTick(session: Timed, now: number, isHidden: boolean): number | null {
  const change = untilChange(session, now);
  if (isHidden) return change;
  if (session.running_since === null) return SECOND;
  if (change === null) return null;
  return Math.min(change, placeAt(session, now).left % SECOND || SECOND);
}

/** Tells the time at each tick, beginning now; returns what ends it. */
export function startTicker(session: Timed, tell: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    clearTimeout(timer);
    const now = present();
    tell(now);
    const wait = untilTick(session, now, document.hidden);
    // An engine may call a little early.
    if (wait !== null) timer = setTimeout(tick, Math.ceil(wait) + 1);
  };
  document.addEventListener('visibilitychange', tick);
  tick();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}
