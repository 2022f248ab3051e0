import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { parseHash } from '$page/route.svelte';
import { live } from '$page/store.svelte';
import MuscleGuide from '$features/guides/MuscleGuide.svelte';
import MassageRow from '$features/journal/MassageRow.svelte';
import Suggestions from '$features/today/Suggestions.svelte';
import { ipc } from '$ipc';
import { massage, settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import * as page from '../today/page';
import { show } from './stage';

/** What the setup at this address asks the rules for. */
async function asksAt(hash: string, today: Today) {
  cleanup();
  location.hash = hash;
  const { view, id, part } = parseHash(hash);
  expect(view).toBe('session');
  const asked = vi
    .spyOn(ipc, 'proposeGuided')
    .mockImplementation((request) => Promise.resolve(propose(request, today, settings.tools)));
  await show(today, id, part);
  expect(document.querySelector('h1')).not.toBeNull();
  return asked.mock.calls[0]![0].occasion;
}
const link = (name: string) =>
  [...document.querySelectorAll('a')]
    .find((one) => one.textContent === name)!
    .getAttribute('href')!;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await addGuideTexts();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the setup', () => {
  it('of the light one until the plan’s time is opened by its choice', async () => {
    page.show('deferred');
    await fireEvent.click(page.button('More'));
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'The light one now' }));
    const today = scene('deferred');
    expect(await asksAt(location.hash, today)).toEqual({ kind: 'interim', plan: today.open!.id });
  });

  it('of the one before training is opened by its card', async () => {
    const today = scene('suggestions');
    page.hold(today);
    render(Suggestions, { suggestions: today.suggestions });
    expect(await asksAt(link('Do it now'), today)).toEqual({ kind: 'pre_workout' });
  });

  it('of the muscles of a massage is opened by “Again”', async () => {
    const today = scene('nothing-due');
    page.hold(today);
    const muscles = [
      { group: 'calves' as const, side: 'left' as const },
      { group: 'quads' as const },
    ];
    render(MassageRow, {
      entry: { ...massage, kind: 'massage', delivery: 'self', muscles },
      format: { zone: today.zone, hour12: false },
      follows: false,
      remove: () => Promise.resolve(null),
    });
    await fireEvent.click(document.querySelector('li .line')!);
    expect(await asksAt(link('Again'), today)).toEqual({ kind: 'own', muscles });
  });

  it('of a muscle is opened by its guide', async () => {
    const today = scene('nothing-due');
    Object.assign(live, { today, settings, rules });
    render(MuscleGuide, { group: 'calves', sources: [] });
    expect(await asksAt(link('Do it now'), today)).toEqual({
      kind: 'own',
      muscles: [{ group: 'calves' }],
    });
  });
});
