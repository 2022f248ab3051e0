// The screen stays on while a session runs and is seen. Where the engine cannot keep it on, the shell does.

/** Keeps the screen on; returns what ends that. */
export function stayAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let isOver = false;
  const take = async () => {
    // The engine lets go by itself when the page is hidden.
    if (isOver || document.hidden || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
      else held = lock;
    } catch {
      // Too little charge, or forbidden: the session goes on.
    }
  };
  const seen = () => void take();
  document.addEventListener('visibilitychange', seen);
  void take();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', seen);
    void held?.release().catch(() => undefined);
  };
}
