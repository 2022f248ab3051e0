import { cleanup } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
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
