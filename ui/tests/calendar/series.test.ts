import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewSeries } from '$bindings/NewSeries';
import type { SessionEntry } from '$bindings/SessionEntry';
import { today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { dayNumber, ms } from '$text/time';
import { shell } from '../wall';

const names = ['planSession', 'editSession', 'cancelSession'] as const;
const many = ['planSeries', 'editSeries', 'cancelSeries', 'putBackSession'] as const;
const ipc = {
  ...shell,
  ...Object.fromEntries([...names, ...many].map((name) => [name, vi.fn()])),
  series: vi.fn(),
  sessions: vi.fn(),
} as Record<string, ReturnType<typeof vi.fn>>;
vi.mock('$ipc', async (original) => ({ ...(await original<object>()), ipc }));

const { live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');
const { addWeekTexts } = await import('$text/fluent.svelte');
const { SessionForm } = await import('$features/calendar/session-form.svelte');
const { datesOf } = await import('$features/calendar/series-form.svelte');
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
  except: [] as string[],
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
  ipc.sessions!.mockReset().mockResolvedValue([]);
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
    expect(document.body.textContent).toContain('Pick at least one day.');
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
    await press('button', 'Leave out');
    expect(ipc.cancelSession).toHaveBeenLastCalledWith(one.id);
    cleanup();
    await show();
    await press('radio', 'This and the later ones');
    await press('button', 'Remove');
    expect(ipc.cancelSeries).toHaveBeenLastCalledWith('gym', '2026-11-25');
  });
});

describe('the dates of a series', () => {
  const planned = () => ipc.planSeries!.mock.lastCall![0] as NewSeries;
  const pick = async (name: string, value: string, nth = 0) => {
    const all = screen.getAllByRole<HTMLSelectElement>('combobox', { name, hidden: true });
    const option = [...all[nth]!.options].find(({ text }) => text === value)!;
    option.selected = true;
    all[nth]!.dispatchEvent(new Event('change', { bubbles: true }));
    await idle();
  };

  it('are those of its rule', () => {
    const rule = { first: '2026-11-25', weekdays: [1, 3], every_weeks: 2, until: '2026-12-21' };
    const from = Date.parse('2026-11-01') / 86_400_000;
    // Monday of the first week is before the first date
    expect(datesOf(rule, from)).toEqual(['2026-11-25', '2026-12-07', '2026-12-09', '2026-12-21']);
    expect(datesOf({ ...rule, weekdays: [] }, from)).toEqual([]);
  });

  it('end on any date', async () => {
    await show();
    await press('checkbox', 'Repeats');
    await pick('Until', 'Another date');
    await pick('Month', 'February 2027');
    await pick('Date', '14');
    await save();
    expect(planned().rule.until).toBe('2027-02-14');
  });

  it('end within a shorter month', async () => {
    await show();
    await press('checkbox', 'Repeats');
    await pick('Until', 'Another date');
    await pick('Date', '31');
    await pick('Month', 'February 2027');
    await save();
    expect(planned().rule.until).toBe('2027-02-28');
  });

  it('are left out, near ones by a press and far ones from a list', async () => {
    await show();
    await press('checkbox', 'Repeats');
    await press('checkbox', 'Tue 8 Dec');
    await press('checkbox', 'Tue 1 Dec');
    await press('checkbox', 'Tue 8 Dec');
    await pick('Leave out another date', 'Tue 9 Mar 2027');
    await save();
    expect(planned().except).toEqual(['2026-12-01', '2027-03-09']);
  });

  it('of a series that changes are offered without those that were left out before', async () => {
    route.session = one;
    ipc.series!.mockResolvedValue([{ ...gym, except: ['2026-11-30'] }]);
    await show();
    await press('radio', 'This and the later ones');
    const offered = (name: string) => screen.queryByRole('checkbox', { name, hidden: true });
    expect(offered('Mon 30 Nov')).toBeNull();
    await press('checkbox', 'Wed 2 Dec');
    await save();
    expect(ipc.editSeries!.mock.lastCall![2]).toMatchObject({ except: ['2026-12-02'] });
  });

  it('that are left out can be put back, one by one, and the keyboard stays among them', async () => {
    route.session = one;
    ipc.series!.mockResolvedValue([{ ...gym, except: ['2026-11-30', '2026-12-02'] }]);
    await show();
    await press('button', 'Put back Mon 30 Nov');
    expect(ipc.putBackSession).toHaveBeenCalledExactlyOnceWith('gym', '2026-11-30');
    await idle();
    expect(screen.queryByRole('button', { name: 'Put back Mon 30 Nov', hidden: true })).toBeNull();
    const next = screen.getByRole('button', { name: 'Put back Wed 2 Dec', hidden: true });
    expect(document.activeElement).toBe(next);
    expect(close).not.toHaveBeenCalled();
    ipc.putBackSession!.mockRejectedValue({ code: 'E_NOT_FOUND', detail: 'gym' });
    await press('button', 'Put back Wed 2 Dec');
    await idle();
    expect(document.body.textContent).toContain('There is no such entry');
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
