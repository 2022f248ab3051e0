import { expect, it } from 'vitest';
import { bandOf } from '$features/timeline/band';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';

const berlin = { zone: 'Europe/Berlin', hour12: false };

it('a window where only a self-massage fits says so, and is not closed', () => {
  const { open, now } = scene('proposed-therapist');
  const evening = open!.timeline.window_starts.filter(({ window }) => window !== 'same_day');
  const after = open!.timeline.starts.filter(([first]) => first > '2026-11-24T00:00:00Z');
  const timeline = { ...open!.timeline, window_starts: evening, starts: after };
  const own = {
    ...open!.plan.slot!,
    delivery: 'self' as const,
    window: 'same_day' as const,
    start: '2026-11-23T20:00:00Z',
    end: '2026-11-23T20:15:00Z',
  };
  const field = (alternatives: (typeof own)[]) => {
    const plan = { ...open!.plan, alternatives };
    return bandOf({ ...open!, plan, timeline }, [], ms(now), berlin, 1020);
  };
  const closed = field([]);
  expect(closed.fields.find(({ id }) => id === 'same_day')).toMatchObject({
    time: 'nothing fits',
    wash: 0,
  });
  const band = field([own]);
  expect(band.fields.find(({ id }) => id === 'same_day')).toMatchObject({
    time: '21:00, by yourself',
    wash: 2,
  });
  // its own time is not hatched
  expect(band.refused).toHaveLength(closed.refused.length + 1);
});

it('nor is it while it is being looked at, or is what Rubdown suggests beside a kept appointment', () => {
  const { open, now } = scene('proposed-therapist');
  const timeline = { ...open!.timeline, window_starts: [] };
  const own = {
    ...open!.plan.slot!,
    delivery: 'self' as const,
    window: 'same_day' as const,
    start: '2026-11-23T20:00:00Z',
    end: '2026-11-23T20:15:00Z',
  };
  const plan = { ...open!.plan, slot: own, alternatives: [] };
  for (const slot of [open!.slot, own]) {
    const band = bandOf({ ...open!, plan, slot, timeline }, [], ms(now), berlin, 1020);
    expect(band.fields.find(({ id }) => id === 'same_day')?.time).toBe('21:00, by yourself');
  }
});
