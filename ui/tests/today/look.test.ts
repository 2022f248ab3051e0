// Another time is looked at while one is kept: that it stays kept is to be seen, and undo ends the look.
import { cleanup, fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { undoByKey } from '$page/undo';
import { blocksOf, STILL_KEPT } from '$features/timeline/blocks';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { button, show, text } from './page';

const undo = { change: 'kept' as const, at: '2026-11-23T17:50:00Z', plan: 'p1', flags: [] };

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = true;
});
afterEach(cleanup);

it('the hero says what is still kept, and undo closes the look first', async () => {
  const kept = { ...scene('kept-self'), undo };
  const back = vi.spyOn(ipc, 'undo').mockResolvedValue(scene('proposed-later'));
  vi.spyOn(ipc, 'today').mockResolvedValue(kept);
  show(kept);
  await fireEvent.click(button('Another time'));
  await fireEvent.click(button(/Tomorrow 11:30 ?Therapist/));
  expect(text('.line2')).toMatch(/^21:00 is still kept\. Book it by tomorrow 09:30\./);
  const block = document.querySelector(`[data-block="${STILL_KEPT}"]`);
  expect(block).not.toBeNull();
  await undoByKey();
  flushSync();
  expect(back).not.toHaveBeenCalled();
  expect(text('h1')).toBe('21:00 is kept');
  expect(document.querySelector('[role=dialog]')).toBeNull();
  await undoByKey();
  expect(back).toHaveBeenCalledOnce();
});

it('the kept time is solid on the timeline, and no ghost', () => {
  const { open, now } = scene('kept-self');
  const place = {
    end: ms(open!.workout.end),
    size: 1020,
    now: ms(now),
    format: { zone: 'Europe/Berlin', hour12: false },
  };
  const picked = open!.plan.alternatives[0]!;
  const offers = [open!.plan.slot!, picked].map((slot, at) => ({ id: `${at}`, slot, first: !at }));
  const blocks = blocksOf(
    { ...open!, slot: picked },
    { kind: 'proposed' },
    offers,
    place,
    open!.slot,
  );
  expect(blocks.map(({ id, look }) => [id, look])).toEqual([
    [STILL_KEPT, 'kept'],
    ['slot', 'suggested'],
  ]);
});

it('a booking stays booked while another time is looked at, and is not offered again', async () => {
  const booked = scene('kept-therapist-booked');
  show(booked);
  await fireEvent.click(button('Another time'));
  const { plan, slot } = booked.open!;
  const others = [plan.slot, ...plan.alternatives].filter(
    (one) => one && (one.start !== slot!.start || one.delivery !== slot!.delivery),
  );
  const offered = [...document.querySelectorAll<HTMLElement>('.opt')];
  expect(offered).toHaveLength(others.length);
  await fireEvent.click(offered[0]!);
  const kept = [...document.querySelectorAll('tr')].find((row) =>
    row.textContent.includes('booked'),
  );
  expect(kept).toBeTruthy();
});
