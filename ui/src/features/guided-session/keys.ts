// The keys of a session that runs: Space pauses, the arrows go on and back, plus and minus change the step.
import { BY, type SessionActions } from './session-actions.svelte';

/** What Space presses by itself. */
const PRESSABLE = 'button, a, input, select, textarea, summary';

export function keysOf(actions: SessionActions): (event: KeyboardEvent) => void {
  const act = ({ key, code, target }: KeyboardEvent): Promise<boolean> | null => {
    switch (key) {
      case ' ':
        return target instanceof Element && target.closest(PRESSABLE) ? null : actions.toggle();
      case 'ArrowRight':
        return actions.onward();
      case 'ArrowLeft':
        return actions.back();
      case '+':
      case '=':
        return actions.lengthen(BY);
      case '-':
      case '_':
      case '–':
        return actions.lengthen(-BY);
    }
    if (code === 'NumpadAdd') return actions.lengthen(BY);
    return code === 'NumpadSubtract' ? actions.lengthen(-BY) : null;
  };
  return (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (document.querySelector('dialog[open]')) return;
    if (act(event)) event.preventDefault();
  };
}
