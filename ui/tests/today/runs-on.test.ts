// A massage that is running while another plan is on Today.
import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { button, show, text } from './page';

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = false;
});
afterEach(cleanup);

it.each([
  ['Finish', 'done', 'Massage noted.'],
  ['Cancel', 'cancelStart', 'Not started after all.'],
] as const)('ends by %s', async (name, verb, said) => {
  const ended = vi.spyOn(ipc, verb).mockResolvedValue(scene('proposed-later'));
  show('runs-on');
  await fireEvent.click(button(name));
  await vi.waitFor(() => expect(text('.top .ask')).toBe(said));
  expect(ended.mock.calls[0]?.[0]).toBe('p0');
});

it('stands above the safety questions', () => {
  show({ ...scene('questions'), top: scene('runs-on').top });
  expect(text('.top .ask')).toBe('Your massage has been running since 18:45.');
  expect(button('Cancel')).toBeTruthy();
});
