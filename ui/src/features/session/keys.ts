// The keys of a session that runs: Space pauses, the arrows go on and back, plus and minus change the step.
import { BY, type Conduct } from './conduct.svelte';

/** What Space presses by itself. */
const PRESSABLE = 'button, a, input, select, textarea, summary';

export function keysOf(conduct: Conduct): (event: KeyboardEvent) => void {
  const act = ({ key, code, target }: KeyboardEvent): Promise<boolean> | null => {
    switch (key) {
      case ' ':
        return target instanceof Element && target.closest(PRESSABLE) ? null : conduct.toggle();
      case 'ArrowRight':
        return conduct.onward();
      case 'ArrowLeft':
        return conduct.back();
      case '+':
      case '=':
        return conduct.lengthen(BY);
      case '-':
      case '_':
      case '–':
        return conduct.lengthen(-BY);
    }
    if (code === 'NumpadAdd') return conduct.lengthen(BY);
    return code === 'NumpadSubtract' ? conduct.lengthen(-BY) : null;
  };
  return (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (document.querySelector('dialog[open]')) return;
    if (act(event)) event.preventDefault();
  };
}
