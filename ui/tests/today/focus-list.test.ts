import { cleanup } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { scene } from '$ipc/web/scenes';
import { useLanguage } from '$text/fluent.svelte';
import { button, show } from './page';

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

it('the focus stays in the list of muscles once the rest of it is shown', async () => {
  show('deferred');
  const rest = button(/^and \d more$/);
  const items = () => document.querySelectorAll('.focus li').length;
  const few = items();
  rest.focus();
  rest.click();
  flushSync();
  await tick();
  expect(items()).toBeGreaterThan(few);
  expect(document.activeElement).toBe(document.querySelector('.focus'));
});

it('a long name is broken at its joint', async () => {
  await useLanguage('de');
  const today = scene('proposed-later');
  const focus = [{ group: 'rotator_cuff' as const }, { group: 'quads' as const }];
  const slot = { ...today.open!.slot!, focus };
  const state = { ...today, open: { ...today.open!, slot, plan: { ...today.open!.plan, slot } } };
  show(state);
  await tick();
  expect(document.querySelector('.focus li span')?.textContent).toBe('Rotatoren\u00admanschetten');
  // a word that fits a line by itself is not torn
  expect(document.querySelector('.focus li + li span')?.textContent).toBe('Vordere Oberschenkel');
  // what is read aloud, searched or copied has no such marks
  expect(document.querySelector('.figs [aria-label*=Rotatorenmanschetten]')).not.toBeNull();
  await useLanguage('en');
});
