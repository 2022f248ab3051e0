// One line at the bottom of the window: what happened, and the way back.
import type { Undo } from '$bindings/Undo';
import { t } from '$text/fluent.svelte';
import { dayAndClock } from '$text/time';
import { changedNothing, clockFormat, isSameChange, live } from './store.svelte';

interface Action {
  name: string;
  run: () => void;
}

interface Toast {
  text: string;
  actions: Action[];
  /** The change that its undo takes back; `null` = it has none. */
  undo: Undo | null;
  /** How many commands had succeeded when it was shown. */
  done: number;
  /** What follows once it has been taken back. */
  undone?: () => void;
}

/** How long a line without an action stays, in milliseconds. */
const STAYS = 4_000;

export const toast = $state({ line: null as Toast | null });

let timer: ReturnType<typeof setTimeout> | undefined;

function show(line: Omit<Toast, 'done'>): void {
  clearTimeout(timer);
  toast.line = { ...line, done: live.done };
  // A toast with an action has no timeout: it stays until used or replaced.
  timer = line.actions.length || line.undo ? undefined : setTimeout(hideToast, STAYS);
}

/** Shows what happened, with ways on from it. */
export const showToast = (text: string, ...actions: Action[]): void =>
  show({ text, actions, undo: null });

/**
 * Shows what was changed and what went with it, with its undo and perhaps other ways on; or that nothing
 * was, whose undo would take back the change before.
 */
export const showDone = (text: string, ...actions: Action[]): void =>
  changedNothing()
    ? showToast(t('toast-nothing-changed'), ...actions)
    : show({ text: whole(text), actions, undo: live.today?.undo ?? null });

/** The same, for a list that shows again what was deleted. */
export const showDeleted = (text: string, undone: () => void): void =>
  show({ text: whole(text), actions: [], undo: live.today?.undo ?? null, undone });

/** With the massage or the kept time that the change took along or brought back: nothing is lost in passing. */
function whole(text: string): string {
  if (live.hasEnded) {
    live.hasEnded = false;
    return [text, t('toast-massage-ended')].join(' ');
  }
  const { lost, regained } = live;
  if (regained) {
    live.regained = null;
    const time = dayAndClock(regained.start, live.now, clockFormat());
    return [text, t('toast-kept-again', { time })].join(' ');
  }
  if (!lost) return text;
  live.lost = null;
  const time = dayAndClock(lost.start, live.now, clockFormat());
  const id = lost.delivery === 'therapist' ? 'toast-lost-therapist' : 'toast-lost-self';
  const more = t(id, { time });
  return [text, more].join(' ');
}

/** Whether another change has followed the one that the line names: its undo would take back that instead. */
export const isOvertaken = ({ undo, done }: Toast) =>
  undo !== null && (done !== live.done || !isSameChange(undo, live.today?.undo));

export function hideToast(): void {
  clearTimeout(timer);
  toast.line = null;
}
