// A massage apart from the plan can be noted whatever Today shows.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { route } from '$page/route.svelte';
import Journal from '$features/journal/Journal.svelte';
import { button, hold, show } from './page';

beforeEach(() => {
  firstPaint.done = true;
  route.sheet = null;
});
afterEach(cleanup);

it('while a plan is open, from the menu', async () => {
  show('proposed-later');
  await fireEvent.click(button('More'));
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'Note a massage' }));
  expect(route.sheet).toBe('massage');
});

it.each(['done', 'nothing-due'])('below the timeline: %s', async (name) => {
  show(name);
  await fireEvent.click(button('Note a massage'));
  expect(route.sheet).toBe('massage');
});

it('in the journal', async () => {
  const nothing = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  );
  hold('proposed-later');
  render(Journal, { edit: () => undefined, log: () => undefined });
  await vi.waitFor(() => button('Note a massage'));
  await fireEvent.click(button('Note a massage'));
  expect(route.sheet).toBe('massage');
});
