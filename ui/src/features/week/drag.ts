// A session under the pointer: from the press until it is let go, or Escape takes it back.
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Week } from '$bindings/Week';
import { ms } from '$text/time';
import { move } from './move.svelte';
import { instantAt, toQuarter } from './scale';

/** Less is a press that trembles, in pixels. */
const TREMBLE = 4;

/** `grid` holds the strips of the weeks, one below the other. `keep` is called when it is let go elsewhere. */
export function drag(
  pressed: PointerEvent,
  session: SessionEntry,
  grid: HTMLElement,
  week: Week,
  keep: () => void,
): void {
  if (pressed.button !== 0) return;
  const strips = [...grid.querySelectorAll('.band')].map((it) => it.getBoundingClientRect());
  const from = pressed.clientY + scrollY;
  const mine = strips.findIndex(
    (box) => pressed.clientY >= box.top && pressed.clientY <= box.bottom,
  );
  if (mine < 0) return;
  const timeAt = (row: number, x: number) => {
    const box = strips[row]!;
    return instantAt(week.days.slice(row * 7, row * 7 + 7), (x - box.left) / box.width);
  };
  /** From the pointer to its start, where it was taken hold of. */
  const held = timeAt(mine, pressed.clientX) - ms(session.start);

  const moved = (event: PointerEvent) => {
    const far = Math.hypot(event.clientX - pressed.clientX, event.clientY + scrollY - from);
    if (!move.session && far < TREMBLE) return;
    if (!move.session) move.begin(session, 'pointer');
    const y = event.clientY + scrollY - from + pressed.clientY;
    // the nearest of the strips
    const distance = (box: DOMRect) => Math.abs(y - (box.top + box.height / 2));
    const row = strips.reduce(
      (best, box, index) => (distance(box) < distance(strips[best]!) ? index : best),
      0,
    );
    move.to(toQuarter(timeAt(row, event.clientX) - held));
  };
  const end = () => {
    removeEventListener('pointermove', moved);
    removeEventListener('pointerup', letGo);
    removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', key, true);
  };
  const cancel = () => {
    move.cancel();
    end();
  };
  const letGo = () => {
    end();
    if (!move.session) return;
    swallowClick();
    keep();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !move.session) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
    addEventListener('pointerup', swallowClick, { once: true });
  };
  addEventListener('pointermove', moved);
  addEventListener('pointerup', letGo);
  addEventListener('pointercancel', cancel);
  addEventListener('keydown', key, true);
}

/** The click that follows the release opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, true));
}
