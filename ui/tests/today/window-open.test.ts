// An open window: one last start, with its day, in the hero and on the timeline.
import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Today } from '$bindings/Today';
import { firstPaint } from '$page/first-paint.svelte';
import { bandOf } from '$features/timeline/band';
import { linesOf } from '$features/today/hero-lines';
import { seatsOf } from '$features/today/seat';
import { scene } from '$ipc/web/scenes';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { buttons, show } from './page';

const berlin = { zone: 'Europe/Berlin', hour12: false };
const LEAD = 120;

/** The open window, whose last start is then, at a time of its own. */
function openUntil(last_start: string, now: string): Today {
  const today = scene('window-open');
  const phase = { kind: 'window_open' as const, last_start };
  const runs = today.open!.timeline.window_starts.filter(({ window }) => window === 'same_day');
  const window_starts = [
    ...runs,
    { window: 'same_day' as const, first: '2026-11-25T08:00:00Z', last: '2026-11-25T16:00:00Z' },
  ];
  const timeline = { ...today.open!.timeline, window_starts };
  return { ...today, now, open: { ...today.open!, phase, timeline } };
}
const lines = ({ open, now, ...rest }: Today) =>
  linesOf({ open, now, ...rest }, open!, open!.phase, ms(now), berlin, LEAD);
const field = ({ open, now }: Today) =>
  bandOf(open!, [], ms(now), berlin, 1020).fields.find(({ id }) => id === 'same_day')!.time;

beforeEach(() => {
  firstPaint.done = false;
});
afterEach(cleanup);

describe('the last start', () => {
  const now = '2026-11-23T19:10:00Z';

  it('is the same in the hero and on the timeline', () => {
    const today = openUntil('2026-11-23T21:15:00Z', now);
    expect(lines(today).fact).toBe('Until 22:15');
    expect(field(today)).toBe('until 22:15');
  });

  it.each([
    ['2026-11-24T16:00:00Z', 'tomorrow 17:00', 'morgen 17:00'],
    ['2026-11-25T16:00:00Z', 'Wed 17:00', 'Mi 17:00'],
  ])('has its day if that is another one: %s', async (last, en, de) => {
    const today = openUntil(last, now);
    expect(lines(today)).toMatchObject({
      fact: `Until ${en}`,
      sentence: `${en} is the last start that fits.`,
    });
    expect(field(today)).toBe(`until ${en}`);
    await useLanguage('de');
    expect(lines(today).fact).toBe(`Bis ${de}`);
    expect(field(today)).toBe(`bis ${de}`);
    await useLanguage('en');
  });
});

it('a therapist is to be booked in time, also in an open window', () => {
  const { open, ...rest } = openUntil('2026-11-23T21:15:00Z', '2026-11-23T17:50:00Z');
  const slot = { ...open!.slot!, delivery: 'therapist' as const };
  expect(lines({ ...rest, open: { ...open!, slot } }).sentence).toMatch(
    /^Book it by tonight 19:00\./,
  );
});

it('starting is no main button in quiet hours', () => {
  const { open } = openUntil('2026-11-24T16:00:00Z', '2026-11-23T22:30:00Z');
  const at = (now: string) => seatsOf(open!, open!.phase, ms(now)).plain ?? false;
  expect(open!.timeline.quiet[0]).toEqual(['2026-11-23T21:30:00.000Z', '2026-11-24T06:00:00.000Z']);
  expect(at('2026-11-23T21:29:00Z')).toBe(false);
  expect(at('2026-11-23T21:30:00Z')).toBe(true);
  expect(at('2026-11-24T06:00:00Z')).toBe(false);
  show(openUntil('2026-11-24T16:00:00Z', '2026-11-23T22:30:00Z'));
  expect(buttons('.seat')).toEqual(['Start', 'Keep 21:00']);
  expect(document.querySelector('.btn.primary')).toBeNull();
});
