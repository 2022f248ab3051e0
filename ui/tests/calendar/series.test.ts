import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionEntry } from '$bindings/SessionEntry';
import { today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { dayNumber, ms } from '$text/time';
import { shell } from '../wall';

const names = ['planSession', 'editSession', 'cancelSession'] as const;
const many = ['planSeries', 'editSeries', 'cancelSeries'] as const;
const ipc = {
  ...shell,
  ...Object.fromEntries([...names, ...many].map((name) => [name, vi.fn()])),
  series: vi.fn(),
} as Record<string, ReturnType<typeof vi.fn>>;
vi.mock('$ipc', async (original) => ({ ...(await original<object>()), ipc }));

const { live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');
const { addWeekTexts } = await import('$text/fluent.svelte');
const { SessionForm } = await import('$features/calendar/session-form.svelte');
const { default: SessionSheet } = await import('$features/calendar/SessionSheet.svelte');

const idle = () => new Promise((next) => setTimeout(next));
const close = vi.fn();
/** One of a series on Mondays and Wednesdays. */
const one: SessionEntry = {
  id: 'gym/2026-11-25',
  start: '2026-11-25T17:00:00Z',
  end: '2026-11-25T18:00:00Z',
  kind: 'training',
  rpe_expected: 7,
  activity: 'strength_upper',
  occurrence: { series: 'gym', date: '2026-11-25', changed: false },
};
const gym = {
  id: 'gym',
  rule: { first: '2026-11-02', weekdays: [1, 3], every_weeks: 1 },
  time: '18:00',
  duration_min: 60,
  kind: 'training',
  rpe_expected: 7,
  activity: 'strength_upper',
};

beforeEach(async () => {
  await addWeekTexts();
  live.today = today;
  live.rules = rules;
  live.now = ms(today.now);
  Object.assign(route, { session: null, day: null });
  for (const name of [...names, ...many])
    ipc[name]!.mockReset().mockResolvedValue({ today, moved: [] });
  ipc.series!.mockReset().mockResolvedValue([gym]);
  close.mockReset();
});
afterEach(cleanup);

const show = async () => {
  render(SessionSheet, { close });
  await idle();
};
const press = async (role: 'checkbox' | 'radio' | 'button', name: string) => {
  screen.getByRole(role, { name, hidden: true }).click();
  await idle();
};
const save = async () => {
  document.querySelector('form')!.requestSubmit();
  await idle();
  await idle();
};

describe('a session that repeats', () => {
  it('is planned on its weekday, and on those that are picked', async () => {
    await show();
    await press('checkbox', 'Repeats');
    await press('checkbox', 'Thu');
    await save();
    expect(ipc.planSession).not.toHaveBeenCalled();
    // tomorrow is a Tuesday
    expect(ipc.planSeries!.mock.lastCall).toEqual([
      {
        duration_min: 60,
        kind: 'training',
        rpe_expected: null,
        activity: null,
        time: '18:00',
        rule: { first: '2026-11-24', weekdays: [2, 4], every_weeks: 1 },
      },
    ]);
    expect(close).toHaveBeenCalled();
  });

  it('needs a weekday', async () => {
    await show();
    await press('checkbox', 'Repeats');
    await press('checkbox', 'Tue');
    await save();
    expect(document.body.textContent).toContain('Pick at least one weekday.');
    expect(ipc.planSeries).not.toHaveBeenCalled();
  });

  it('changes alone unless more is picked', async () => {
    route.session = one;
    await show();
    await save();
    expect(ipc.editSession!.mock.lastCall![0]).toBe(one.id);
    expect(ipc.editSeries).not.toHaveBeenCalled();
  });

  it.each([
    ['This and the later ones', '2026-11-25', '2026-11-25'],
    ['All of them', null, '2026-11-02'],
  ])('changes with others: %s', async (scope, from, first) => {
    route.session = one;
    await show();
    await press('radio', scope);
    await press('checkbox', 'Fri');
    await save();
    expect(ipc.editSeries!.mock.lastCall).toMatchObject([
      'gym',
      from,
      { time: '18:00', rpe_expected: 7, rule: { first, weekdays: [1, 3, 5] } },
    ]);
  });

  it('is removed alone, or with the later ones', async () => {
    route.session = one;
    await show();
    await press('button', 'Remove');
    expect(ipc.cancelSession).toHaveBeenLastCalledWith(one.id);
    cleanup();
    await show();
    await press('radio', 'This and the later ones');
    await press('button', 'Remove');
    expect(ipc.cancelSeries).toHaveBeenLastCalledWith('gym', '2026-11-25');
  });
});

describe('a form for a day', () => {
  const now = ms(today.now);
  const form = (date: string, at = now) =>
    new SessionForm(at, 'Europe/Berlin', null, dayNumber(`${date}T12:00:00Z`, 'Europe/Berlin'));
  const start = (it: InstanceType<typeof SessionForm>) => new Date(it.start()).toISOString();

  it('is on that day, near or far', () => {
    expect(start(form('2026-11-26'))).toBe('2026-11-26T17:00:00.000Z');
    expect(form('2027-02-14').day).toBeNull();
    expect(start(form('2027-02-14'))).toBe('2027-02-14T17:00:00.000Z');
  });

  it('is soon if its usual time is over today', () => {
    expect(start(form('2026-11-23'))).toBe('2026-11-23T18:30:00.000Z');
  });
});
