import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { live } from '$lib/live.svelte';
import { isAhead } from '$lib/offers';
import { settings, today } from '$lib/sample';
import { ms } from '$lib/time';
import AnotherTime from '../src/parts/AnotherTime.svelte';

const open = today.open!;
const keep = () => Promise.resolve(true);
const offered = () => screen.queryAllByRole('listitem').length;

beforeEach(() => {
  Object.assign(live, { today, settings, now: ms(today.now) });
});
afterEach(cleanup);

describe('another time', () => {
  it('is not offered once it has begun', () => {
    const { slot } = open;
    expect(isAhead(slot!, ms(slot!.start), 120)).toBe(true);
    expect(isAhead(slot!, ms(slot!.start) + 1, 120)).toBe(false);
  });

  it('with a therapist is not offered once it cannot be booked', () => {
    const slot = { start: '2026-11-24T12:00:00Z', delivery: 'therapist' as const };
    expect(isAhead(slot, ms('2026-11-24T10:00:00Z'), 120)).toBe(true);
    expect(isAhead(slot, ms('2026-11-24T10:00:01Z'), 120)).toBe(false);
  });

  it('lists those that are left, and none when all have gone by', () => {
    render(AnotherTime, { open, slot: open.slot!, keep });
    expect(offered()).toBe(3);
    cleanup();
    live.now = ms('2026-11-23T18:10:00Z');
    render(AnotherTime, { open, slot: open.slot!, keep });
    expect(offered()).toBe(2);
    cleanup();
    live.now = ms('2026-11-27T00:00:00Z');
    render(AnotherTime, { open, slot: open.slot!, keep });
    expect(offered()).toBe(0);
    expect(screen.queryByText('Other times that fit')).toBeNull();
  });
});
