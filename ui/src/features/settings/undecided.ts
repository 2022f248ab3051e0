import { tick } from 'svelte';

/** Leads to the first group of conditions of which it is not said yet which it is. */
export async function focusUndecided(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('[data-undecided] input')?.focus();
}
