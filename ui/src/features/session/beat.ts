// When the session's view draws again: each second while it is seen, and at each change whether it is or not.
import { present } from '$app/store.svelte';
import { placeAt, untilChange, type Timed } from './progress';

const SECOND = 1000;

/** Milliseconds until what is shown changes; `null`: not by time alone. */
export function untilBeat(session: Timed, now: number, isHidden: boolean): number | null {
  const change = untilChange(session, now);
  if (isHidden) return change;
  if (session.running_since === null) return SECOND;
  if (change === null) return null;
  return Math.min(change, placeAt(session, now).left % SECOND || SECOND);
}

/** Tells the time at each beat, beginning now; returns what ends it. */
export function follow(session: Timed, tell: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beat = () => {
    clearTimeout(timer);
    const now = present();
    tell(now);
    const wait = untilBeat(session, now, document.hidden);
    // An engine may call a little early.
    if (wait !== null) timer = setTimeout(beat, Math.ceil(wait) + 1);
  };
  document.addEventListener('visibilitychange', beat);
  beat();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', beat);
  };
}
