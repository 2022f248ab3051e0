// The screen stays on while a session runs and is seen. No engine of the three can be relied on for
// that, so the shell asks the system.
import { ipc } from '$ipc';
import { t } from '$text/fluent.svelte';

/** How many keep it on: where a session goes on beside another page, the next may begin before the last ends. */
let holders = 0;

/** Keeps the screen on; returns what ends that. */
export function stayAwake(): () => void {
  const keep = (reason: string | null) => {
    // Where nobody can keep it on, the session goes on all the same.
    ipc.keepAwake(reason).catch(() => undefined);
  };
  const seen = () => keep(document.hidden ? null : t('session-awake'));
  document.addEventListener('visibilitychange', seen);
  holders += 1;
  seen();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    holders -= 1;
    if (holders === 0) keep(null);
  };
}
