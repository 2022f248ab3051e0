// What a snooze may wait for.
import { describe, expect, it } from 'vitest';
import type { OpenPlan } from '$bindings/OpenPlan';
import { seatsOf, snoozesFor } from '$features/today/seat';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';

/** What is offered at a time of this scene, and what the row holds then. */
const offered = (name: string, at: string, change: Partial<OpenPlan['plan']> = {}) => {
  const open = scene(name).open!;
  const whole = { ...open, plan: { ...open.plan, ...change } };
  const now = ms(at);
  return {
    by: snoozesFor(whole, open.phase, now),
    quiet: seatsOf(whole, open.phase, now).quiet,
  };
};

describe('a snooze while the window is open', () => {
  const ALL = ['15_min', '1_h', 'until_slot'];
  // the massage is suggested for 21:00, and the last start that fits is 22:15
  it.each([
    ['2026-11-23T19:10:00Z', ALL],
    ['2026-11-23T20:10:00Z', ['15_min', '1_h']],
    ['2026-11-23T20:20:00Z', ['15_min']],
    ['2026-11-23T21:05:00Z', []],
  ])('leaves time for the massage (%s)', (at, by) => {
    const found = offered('window-open', at);
    expect(found.by).toEqual(by);
    expect(found.quiet).toEqual([by.length ? 'snooze' : 'another', 'more']);
  });

  it.each(['window_open_notify_at', 'slot_reminder_at'] as const)(
    'is offered whatever the plan reminds of: no %s',
    (reminder) => {
      const none = { window_open_notify_at: null, slot_reminder_at: null };
      const { plan } = scene('window-open').open!;
      const found = offered('window-open', '2026-11-23T19:10:00Z', {
        ...none,
        [reminder]: plan[reminder],
      });
      expect(found.quiet).toEqual(['snooze', 'more']);
      expect(offered('window-open', '2026-11-23T19:10:00Z', none).by).toEqual(ALL);
    },
  );

  it('never ends in quiet hours', () => {
    const open = scene('window-open').open!;
    const timeline = {
      ...open.timeline,
      quiet: [['2026-11-23T19:20:00Z', '2026-11-23T20:00:00Z']] as typeof open.timeline.quiet,
    };
    const by = snoozesFor({ ...open, timeline }, open.phase, ms('2026-11-23T19:10:00Z'));
    expect(by).toEqual(['1_h', 'until_slot']);
  });
});

it('a snooze of a time that is near ends before the massage does', () => {
  expect(offered('near', '2026-11-23T19:52:00Z').by).toEqual(['15_min', 'until_slot']);
  const late = offered('near', '2026-11-23T20:05:00Z');
  expect(late).toEqual({ by: [], quiet: ['skip'] });
});
