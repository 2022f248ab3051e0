import { cleanup, fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import type { Undo } from '$bindings/Undo';
import { firstPaint } from '$page/first-paint.svelte';
import { ask, live } from '$page/store.svelte';
import { undoLatest } from '$page/undo';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { button, show, text } from './page';

const MINUTE = 60_000;
const DAY = 86_400_000;
const before = { ...scene('morning-after'), undo: null };
const undo: Undo = { change: 'soreness', at: before.now, plan: null, flags: [] };
const answered: Today = { ...before, undo, top: null, asks_soreness: false };

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = false;
});
afterEach(cleanup);

/** Answers the question about soreness, after which the journal holds this. */
async function answer(after: Today): Promise<void> {
  vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(after);
  show(before);
  await fireEvent.click(button('4 out of 10'));
  await vi.waitFor(() => expect(text('.top .ask')).toBe('Sore 4 out of 10, noted.'));
}

/** What stands there after a change by anybody, at a later time. */
function later(change: Partial<Today>, passed = 0): string {
  live.today = { ...live.today!, ...change };
  live.now = ms(before.now) + passed;
  flushSync();
  return text('.top .ask');
}

describe('the receipt of an answer', () => {
  it('goes with Ctrl Z, and the question is back', async () => {
    await answer(answered);
    vi.spyOn(ipc, 'today').mockResolvedValue(answered);
    vi.spyOn(ipc, 'undo').mockResolvedValue(before);
    await undoLatest();
    flushSync();
    expect(text('.top .ask')).toBe('How sore are your legs?');
    expect(button('4 out of 10')).toBeTruthy();
  });

  it('goes when it is taken back elsewhere, and stays gone', async () => {
    await answer(answered);
    vi.spyOn(ipc, 'today').mockResolvedValue(before);
    await ask();
    flushSync();
    expect(text('.top .ask')).toBe('How sore are your legs?');
    expect(later({ undo, top: null })).toBe('');
  });

  it('stays, without its undo, when another change follows', async () => {
    await answer(answered);
    const next = { ...undo, change: 'kept' as const, at: '2026-11-24T07:00:00Z' };
    expect(later({ undo: next }, 20 * MINUTE)).toBe('Sore 4 out of 10, noted.');
    expect(() => button('Undo')).toThrow();
    expect(later({ undo }, 20 * MINUTE)).toBe('Sore 4 out of 10, noted.');
    expect(button('Undo')).toBeTruthy();
  });

  it('makes room for a new question at once', async () => {
    await answer(answered);
    expect(later({ top: { kind: 'check_in' } })).toMatch(/^Weekly check-in/);
  });

  it('lets the question that comes right after it wait for a minute', async () => {
    await answer({ ...answered, top: { kind: 'conditions' } });
    expect(later({}, 45_000)).toBe('Sore 4 out of 10, noted.');
    expect(later({}, MINUTE)).toBe('Do you have any health conditions?');
  });

  it('ends with the plan of another workout', async () => {
    await answer(answered);
    const open = live.today!.open!;
    expect(later({ open: { ...open, workout: { ...open.workout, id: 'w2' } } })).toBe('');
  });

  it('ends with its day', async () => {
    await answer(answered);
    expect(later({}, DAY / 2)).toBe('Sore 4 out of 10, noted.');
    expect(later({}, DAY)).toBe('');
  });
});

it('a question that was put off is asked again the next day', () => {
  show(before);
  button('Not now').click();
  flushSync();
  expect(text('.top .ask')).toBe('');
  expect(later({}, DAY)).toBe('How sore are your legs?');
});
