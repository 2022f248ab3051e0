/**
 * Refuses presses that were meant for what stood there before: the second half of a double click,
 * a key that is held down, a press on what has only just appeared.
 *
 * Whatever appears or changes under the pointer calls `refusePresses()`; until that wait is over, no press
 * counts, anywhere in the window. The root carries `data-press-guard` meanwhile.
 *
 * However long that took, a pointer that has rested since its last press has chosen nothing new: what
 * came under it takes no press until it moves.
 */

/** For how long no press counts after something has appeared or changed, in milliseconds. */
export const GUARDED_MS = 500;

/** How far a pointer moves before its next press is a choice of its own, in CSS pixels. */
export const MOVED = 6;

let until = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Starts the wait, or starts it anew. */
export function refusePresses(): void {
  until = performance.now() + GUARDED_MS;
  document.documentElement.dataset.pressGuard = '';
  clearTimeout(timer);
  timer = setTimeout(acceptPresses, GUARDED_MS);
}

/** Ends the wait. */
export function acceptPresses(): void {
  clearTimeout(timer);
  until = 0;
  delete document.documentElement.dataset.pressGuard;
}

/** Whether presses are refused at the moment. */
export const isRefusing = () => performance.now() < until;

/** For what appears with its element: `{@attach refuseAtFirst}`. */
export const refuseAtFirst = () => refusePresses();

const PRESSES = new Set(['Enter', ' ']);

/** A field in which Enter or Space is only a character. */
const takesText = (target: EventTarget | null, key: string) =>
  target instanceof HTMLTextAreaElement ||
  (key === ' ' &&
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit'].includes(target.type));

/** Whether a click belongs to a press that began while presses were refused. */
let refused = false;

/** The last press that counted: where, and what it could have meant there; `null` once that is over. */
let last: { x: number; y: number; near: Set<Element> } | null = null;

/** The control that a press on this element activates; a drawing is one, whatever it shows there. */
const pressable = (element: Element) =>
  element.closest('label, svg[role]') ??
  element.closest('button, a, input, select, textarea, summary, [role], [tabindex]') ??
  element;

/** What is at a point, or so near that a hand which rests could slip onto it. */
function around(x: number, y: number): Set<Element> {
  const steps = [-MOVED, 0, MOVED];
  const found = steps.flatMap((right) =>
    steps.map((down) => document.elementFromPoint(x + right, y + down)),
  );
  return new Set(found.filter((one) => one !== null).map(pressable));
}

/** Forgets the last press: the user has done something else since. */
const moveOn = () => {
  last = null;
};

function onMove({ clientX, clientY }: PointerEvent): void {
  if (last && Math.hypot(clientX - last.x, clientY - last.y) >= MOVED) moveOn();
}

/** Whether what is pressed came under a pointer that has rested since its last press. */
function cameUnder(event: PointerEvent): boolean {
  // A finger does not move between two taps: it taps elsewhere.
  onMove(event);
  return (
    last !== null && event.target instanceof Element && !last.near.has(pressable(event.target))
  );
}

function remember({ target, clientX: x, clientY: y }: PointerEvent): void {
  if (!(target instanceof Element)) return;
  last = { x, y, near: around(x, y).add(pressable(target)) };
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function onKey(event: KeyboardEvent): void {
  moveOn();
  if (!PRESSES.has(event.key) || takesText(event.target, event.key)) return;
  // Holding a key down repeats it, which is never a decision.
  if (event.repeat || isRefusing()) refuse(event);
}

function onPointer(event: PointerEvent): void {
  refused = isRefusing() || cameUnder(event);
  if (refused) refuse(event);
  else remember(event);
}

function onClick(event: MouseEvent): void {
  // A click without a pointer comes from a key or from code, whose press has been judged already.
  const begun = event.detail > 0 && refused;
  if (begun || isRefusing()) refuse(event);
}

function onSubmit(event: SubmitEvent): void {
  if (isRefusing()) refuse(event);
}

/** Guards the whole window; returns what ends it. A dialog that opens needs no call. */
export function guardPresses(): () => void {
  const capture = { capture: true };
  const opened = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target instanceof HTMLDialogElement && target.open))
      refusePresses();
  });
  opened.observe(document, { subtree: true, attributeFilter: ['open'] });
  addEventListener('keydown', onKey, capture);
  addEventListener('pointerdown', onPointer, capture);
  addEventListener('pointermove', onMove, capture);
  // What the wheel has brought under the pointer was looked for.
  addEventListener('wheel', moveOn, { capture: true, passive: true });
  addEventListener('click', onClick, capture);
  addEventListener('submit', onSubmit, capture);
  return () => {
    moveOn();
    opened.disconnect();
    removeEventListener('keydown', onKey, capture);
    removeEventListener('pointerdown', onPointer, capture);
    removeEventListener('pointermove', onMove, capture);
    removeEventListener('wheel', moveOn, capture);
    removeEventListener('click', onClick, capture);
    removeEventListener('submit', onSubmit, capture);
  };
}
