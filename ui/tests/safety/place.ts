// Describing a place that hurts, as it is done without the map.
import { fireEvent } from '@testing-library/svelte';

/** Opens the list beside the map, and picks the left side of a muscle. */
export async function pickPlace(name: string): Promise<void> {
  const list = document.querySelector('.map details')! as HTMLDetailsElement;
  list.open = true;
  await fireEvent(list, new Event('toggle'));
  const row = [...list.querySelectorAll('li')].find((one) => one.textContent.startsWith(name))!;
  await fireEvent.click(row.querySelector('button')!);
}
export const pickKind = (kind: string) =>
  fireEvent.click(document.querySelector(`.fields input[value=${kind}]`)!);
/** What was said to be missing. */
export const missing = () =>
  [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent.trim()).join('');
