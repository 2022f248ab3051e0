import { tick } from 'svelte';

/** What was pressed has gone with its focus: the view's heading takes it, where the view stands. */
export async function toHeading(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
