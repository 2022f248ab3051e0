// What a user does with the log sheet.
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';

/** Submits as Enter does anywhere in the form. */
export async function enter() {
  document.querySelector('form')!.requestSubmit();
  await vi.waitFor(tick);
  await new Promise((next) => setTimeout(next));
}

/** Types into a field and leaves it. */
export async function fill(label: string, text: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await tick();
  return field;
}

/** Presses a button and waits for what follows. */
export async function press(name: string) {
  screen.getByRole('button', { name }).click();
  await new Promise((next) => setTimeout(next));
}
