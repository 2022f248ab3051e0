// What comes above the hero after a press in it waits until the pointer has left: no button moves under it.
import { cleanup, fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { firstPaint } from '$page/first-paint.svelte';
import { live } from '$page/store.svelte';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { button, show, text } from './page';

const asks: Today = { ...scene('window-open'), top: { kind: 'soreness' } };
const hero = () => document.querySelector('.st')!;

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = false;
});
afterEach(cleanup);

describe('after a press in the hero', () => {
  beforeEach(async () => {
    vi.spyOn(ipc, 'didNot').mockResolvedValue(asks);
    show('unanswered');
    await fireEvent.pointerDown(button('No'));
    await fireEvent.click(button('No'));
    await vi.waitFor(() => expect(button('Start')).toBeTruthy());
  });

  it('a question waits until the pointer has left', async () => {
    expect(document.querySelector('.top')).toBeNull();
    await fireEvent.pointerLeave(hero());
    expect(text('.top .ask')).toBe('How sore are your legs?');
  });

  it('what stood there leaves its place until the pointer has left', async () => {
    await fireEvent.pointerLeave(hero());
    await fireEvent.pointerDown(button('Start'));
    live.today = { ...live.today!, top: null };
    flushSync();
    expect(document.querySelector('.top')?.matches('.gone')).toBe(true);
    await fireEvent.pointerLeave(hero());
    expect(document.querySelector('.top')).toBeNull();
  });
});

it('a pointer that rests for long does not hold a question back', async () => {
  vi.useFakeTimers();
  show({ ...asks, top: null });
  await fireEvent.pointerDown(button('Start'));
  live.today = asks;
  flushSync();
  expect(document.querySelector('.top')).toBeNull();
  vi.advanceTimersByTime(10_000);
  flushSync();
  expect(text('.top .ask')).toBe('How sore are your legs?');
});
