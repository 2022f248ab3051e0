// The keys of a session that runs: Space pauses, the arrows go on and back, plus and minus change the step.
import { isDialogOpen } from '$components/focus';
import { acceptPresses } from '$page/press-guard';
import { live } from '$page/store.svelte';
import { BY, type SessionActions } from './session-actions.svelte';

/** What Space presses by itself. */
const PRESSABLE = 'button, a, input, select, textarea, summary';

/**
 * After a key that leads to another step, Space still pauses: it does so wherever the session is, and
 * whoever presses it must be able to trust it. A pause is guarded as ever, or a second press would end it.
 */
async function thenPauses(actions: SessionActions, done: Promise<boolean>): Promise<boolean> {
  if (!actions.isLast) acceptPresses();
  const went = await done;
  if (went && live.today?.guided) acceptPresses();
  return went;
}

export function keysOf(actions: SessionActions): (event: KeyboardEvent) => void {
  const lengthen = (by: number) => thenPauses(actions, actions.lengthen(by));
  const act = ({ key, code, target }: KeyboardEvent): Promise<boolean> | null => {
    switch (key) {
      case ' ':
        return target instanceof Element && target.closest(PRESSABLE) ? null : actions.toggle();
      case 'ArrowRight':
        return thenPauses(actions, actions.onward());
      case 'ArrowLeft':
        return thenPauses(actions, actions.back());
      case '+':
      case '=':
        return lengthen(BY);
      case '-':
      case '_':
      case '–':
        return lengthen(-BY);
    }
    if (code === 'NumpadAdd') return lengthen(BY);
    return code === 'NumpadSubtract' ? lengthen(-BY) : null;
  };
  return (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (isDialogOpen()) return;
    if (act(event)) event.preventDefault();
  };
}
