// The sheet of a referral fills a narrow window: there is a way out of it without a keyboard.
import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { today } from '$ipc/web/sample';
import { live } from '$page/store.svelte';
import Referral from '$features/safety/Referral.svelte';

afterEach(cleanup);

it('in a sheet it can be closed and stays open', () => {
  const referral = { since: today.now, signs: ['poor_sleep'], places: [], asks_where: [] };
  Object.assign(live, { today: { ...today, referral } });
  const close = vi.fn();
  render(Referral, { result: null, close });
  screen.getByRole('button', { name: 'Close' }).click();
  flushSync();
  expect(close).toHaveBeenCalledOnce();
  expect(live.today?.referral).not.toBeNull();
});

it('on a page there is nothing to close', () => {
  Object.assign(live, { today });
  render(Referral, { result: null });
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
});
