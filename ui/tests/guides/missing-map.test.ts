import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { parts } from '$page/later.svelte';
import Guides from '$features/guides/Guides.svelte';

vi.mock('$features/muscles/MuscleMap.svelte', () => {
  throw new Error('not readable');
});

it('the guides are there without their map, and the page knows that a part is missing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(parts.missing).toBe(false);
  render(Guides);
  await vi.waitFor(() => expect(parts.missing).toBe(true));
  await screen.findByRole('link', { name: 'Massage at home' });
});
