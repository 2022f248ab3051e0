// After a check-in that refers to a professional: what it is and where is picked, and never assumed.
import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import { today } from '$ipc/web/sample';
import { shell } from '../wall';

const placeReferral = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { ...shell, placeReferral },
}));

const { live } = await import('$page/store.svelte');
const { default: ReferralPlace } = await import('$features/safety/ReferralPlace.svelte');

beforeEach(() => {
  Object.assign(live, { today });
  placeReferral.mockReset().mockResolvedValue(today);
});
afterEach(cleanup);

function open(kinds: LocalIssueKind[]) {
  render(ReferralPlace, { kinds });
  screen.getByRole('button', { name: 'Mark the place' }).click();
  flushSync();
}
const save = () => screen.getByRole('button', { name: 'Add' });
const said = () => document.querySelector('.fields [role=alert]')?.textContent ?? '';
/** Picks the first muscle of the list beside the map. */
function pick() {
  const list = document.querySelector('details')!;
  list.open = true;
  list.dispatchEvent(new Event('toggle'));
  flushSync();
  list.querySelector('button')!.click();
  flushSync();
}

it('of several kinds none is preselected, and none is saved unpicked', async () => {
  open(['swollen_joint', 'acute_injury']);
  const kinds = screen.getAllByRole<HTMLInputElement>('radio').filter((it) => isNaN(+it.value));
  expect(kinds.map((it) => [it.value, it.checked])).toEqual([
    ['swollen_joint', false],
    ['acute_injury', false],
  ]);
  save().click();
  flushSync();
  expect(screen.getByRole('status').textContent.trim()).toMatch(/^Click the place/);
  expect(said()).toBe('Say what it is, and pick the place.');
  pick();
  expect(said()).toBe('Say what it is.');
  save().click();
  expect(placeReferral).not.toHaveBeenCalled();
  kinds[0]!.click();
  flushSync();
  expect(said()).toBe('');
  save().click();
  await vi.waitFor(() => expect(placeReferral).toHaveBeenCalledOnce());
  expect(placeReferral.mock.lastCall![0]).toMatchObject([{ kind: 'swollen_joint' }]);
});

it('a single kind needs no choice', () => {
  open(['swollen_joint']);
  save().click();
  flushSync();
  expect(said()).toBe('Pick the place.');
  pick();
  save().click();
  expect(placeReferral).toHaveBeenCalledOnce();
});
