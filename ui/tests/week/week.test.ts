import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { past, sessions, week } from '$ipc/web/sample-week';
import { dayNumber, ms } from '$text/time';
import { shell } from '../wall';

const NOW = '2026-11-27T13:00:00Z';
const all = sessions('full');
const sample = (some = all) => week('2026-11-23', 14, NOW, some, past('full'));
const ipc = { ...shell, week: vi.fn(), editSession: vi.fn(), series: vi.fn() };
vi.mock('$ipc', async (original) => ({ ...(await original<object>()), ipc }));

const { live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');
const { toast, hideToast } = await import('$page/toast.svelte');
const { addWeekTexts } = await import('$text/fluent.svelte');
const { default: Week } = await import('$features/week/Week.svelte');
const { daysFrom, move, steppedBy } = await import('$features/week/move.svelte');
const { instantAt, placeOf, toQuarter } = await import('$features/week/scale');
const { markMore, markOf, thingsOf, windowsOf, words } = await import('$features/week/things');
const { walk } = await import('$features/week/walk');

const BERLIN = 'Europe/Berlin';
const format = { zone: BERLIN, hour12: false };
const idle = () => new Promise((next) => setTimeout(next));

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  await addWeekTexts();
  live.today = { ...today, now: NOW };
  live.rules = rules;
  live.now = ms(NOW);
  live.startup = { ...live.startup, hour12: false };
  ipc.week.mockReset().mockResolvedValue(sample());
  ipc.editSession.mockReset().mockResolvedValue({ today: { ...today, now: NOW }, moved: [] });
  Object.assign(route, { sheet: null, session: null, day: null, log: false, workout: null });
  move.cancel();
  hideToast();
});
afterEach(cleanup);

describe('the scale of a week', () => {
  const { days } = sample();
  const first = days.slice(0, 7);

  it('gives each day the same width', () => {
    expect(placeOf(first, first[0]!.span[0])).toBe(0);
    expect(placeOf(first, first[3]!.span[0])).toBeCloseTo(3 / 7);
    expect(placeOf(first, '2027-01-01T00:00:00Z')).toBe(1);
    expect(placeOf(first, '2026-01-01T00:00:00Z')).toBe(0);
  });

  it('leads back to the instant, also on a day of 25 hours', () => {
    const autumn = week('2026-10-19', 7, NOW, [], past('empty')).days;
    const length = ms(autumn[6]!.span[1]) - ms(autumn[6]!.span[0]);
    expect(length).toBe(25 * 3_600_000);
    for (const instant of ['2026-10-20T09:15:00Z', '2026-10-25T20:45:00Z'])
      expect(toQuarter(instantAt(autumn, placeOf(autumn, instant)))).toBe(ms(instant));
  });
});

describe('the arrow keys', () => {
  const counts = [2, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 3];

  it.each([
    ['ArrowRight', [0, 1], [1, -1]],
    ['ArrowLeft', [0, -1], null],
    ['ArrowDown', [0, -1], [0, 0]],
    ['ArrowDown', [0, 1], [7, -1]],
    ['ArrowDown', [13, 2], null],
    ['ArrowUp', [0, 0], [0, -1]],
    ['ArrowUp', [7, -1], [0, 1]],
    ['End', [8, -1], [13, -1]],
    ['Home', [13, 0], [7, 0]],
    ['x', [0, 0], null],
  ])('%s leads from %j to %j', (key, [day, thing], to) => {
    const found = walk(key, { day: day!, thing: thing! }, counts);
    expect(found && [found.day, found.thing]).toEqual(to);
  });

  it('move a session by quarters of an hour and by days on the clock', () => {
    const start = ms('2026-10-24T16:00:00Z');
    expect(steppedBy('ArrowRight', start, BERLIN)).toBe(start + 900_000);
    // the night between has 25 hours
    expect(daysFrom(start, 1, BERLIN)).toBe(ms('2026-10-25T17:00:00Z'));
    expect(steppedBy('ArrowUp', ms('2026-10-25T17:00:00Z'), BERLIN)).toBe(start);
    expect(steppedBy('a', start, BERLIN)).toBeNull();
  });
});

describe('a day', () => {
  it('has its things by the time they begin, each with its look', () => {
    const [monday] = sample().days;
    expect(thingsOf(monday!).map(({ look }) => look)).toEqual(['trained', 'done']);
    expect(thingsOf(monday!).map((thing) => words(thing, format))).toEqual([
      { name: 'Lower body', more: '55 min, RPE 8' },
      { name: 'Self, 15 min', more: '21:00, done' },
    ]);
  });

  it('is called by the mark that says most', () => {
    const marks = ['rest_day', 'light_only', 'day_before_competition'] as const;
    expect(markOf({ marks: [...marks] })).toBe('day_before_competition');
    expect(markOf({ marks: ['rest_day', 'light_only'] })).toBe('light_only');
    expect(markOf({ marks: [] })).toBeNull();
  });

  it('says how near a race is, if it is shown', () => {
    const { days } = sample();
    // Thursday, Saturday; the race is on Sunday
    expect(markMore('light_only', days.slice(10))).toBe('competition in 3 days');
    expect(markMore('light_only', days.slice(10, 13))).toBe('a competition is near');
    expect(markMore('day_before_competition', days.slice(12))).toBe('the day before a competition');
    expect(markMore('rest_day', days)).toBeNull();
  });

  it('has its windows in words, each within the day', () => {
    const { days, washes } = sample();
    expect(windowsOf(days[1]!, washes, format)).toEqual([
      'Next day 06:00 – 18:00',
      'Peak soreness 18:00 – 00:00',
    ]);
    const [from, to] = days[2]!.span;
    const whole = [
      { window: 'peak_doms', span: [days[1]!.span[0], to], provisional: false },
    ] as const;
    expect(windowsOf(days[2]!, [...whole] as never, format)).toEqual(['Peak soreness all day']);
    const morning = [{ ...whole[0], span: [from, '2026-11-25T11:00:00Z'] }];
    expect(windowsOf(days[2]!, morning as never, format)).toEqual(['Peak soreness 00:00 – 12:00']);
  });

  it('says of a session in the past that it was not logged', () => {
    const day = sample().days.find(({ sessions }) => sessions.length)!;
    const session = thingsOf(day).find(({ what }) => what === 'session')!;
    const said = words(session, format).more;
    live.now = session.end;
    expect(words(session, format).more).toMatch(/^\d\d:\d\d, not logged$/);
    live.now = ms(NOW);
    expect(words(session, format).more).toBe(said);
  });
});

describe('the view', () => {
  const press = (key: string) => {
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    return tick();
  };
  const show = async () => {
    render(Week);
    await idle();
    await idle();
  };
  const long = () => document.querySelector<HTMLElement>('[data-thing=session-long]')!;

  it('asks for two weeks from Monday on, and for others', async () => {
    await show();
    expect(ipc.week).toHaveBeenLastCalledWith('2026-11-23', 14);
    screen.getByRole('button', { name: 'A week later' }).click();
    await idle();
    expect(ipc.week).toHaveBeenLastCalledWith('2026-11-30', 14);
    screen.getByRole('button', { name: 'This week' }).click();
    await idle();
    expect(ipc.week).toHaveBeenLastCalledWith('2026-11-23', 14);
  });

  it('turns by a week with a key, and by four with Shift', async () => {
    await show();
    const page = async (key: string, shiftKey: boolean) => {
      const pressed = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true });
      document.querySelector('[data-at="0 -1"]')!.dispatchEvent(pressed);
      await idle();
      return ipc.week.mock.lastCall![0] as string;
    };
    expect(await page('PageDown', false)).toBe('2026-11-30');
    expect(await page('PageUp', true)).toBe('2026-11-02');
  });

  it('says of empty weeks what can be done, and of those that are over that there was nothing', async () => {
    ipc.week.mockResolvedValue(week('2026-11-23', 14, NOW, [], past('empty')));
    await show();
    expect(document.querySelector('.empty')!.textContent).toContain('Pick a day');
    ipc.week.mockResolvedValue(week('2026-10-19', 14, NOW, [], past('empty')));
    screen.getByRole('button', { name: 'A week earlier' }).click();
    await idle();
    expect(document.querySelector('.empty')!.textContent).toBe('Nothing was noted in these weeks.');
  });

  it('is one stop of Tab, at today', async () => {
    await show();
    const stops = document.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]');
    expect([...stops].map((it) => it.dataset.at)).toEqual(['4 -1']);
  });

  it('plans on the day that is pressed, and by its key', async () => {
    await show();
    screen.getByRole('button', { name: /Plan a session or a competition: Sat 28 Nov/ }).click();
    const saturday = dayNumber('2026-11-28T12:00:00Z', BERLIN);
    expect([route.sheet, route.session, route.day]).toEqual(['session', null, saturday]);
    Object.assign(route, { sheet: null, day: null });
    long().focus();
    await press('n');
    expect([route.sheet, route.day]).toEqual(['session', saturday]);
  });

  it('opens what was done and what is planned', async () => {
    await show();
    document.querySelector<HTMLElement>('[data-thing=workout-mon]')!.click();
    expect([route.log, route.workout?.id]).toEqual([true, 'mon']);
    long().click();
    expect([route.sheet, route.session?.id]).toEqual(['session', 'long']);
    // what will follow leads to its session
    Object.assign(route, { sheet: null, session: null });
    document.querySelector<HTMLElement>('[data-thing=slot-lower]')!.click();
    expect(route.session?.id).toBe('lower');
    // and what is kept to its plan
    location.hash = '#week';
    document.querySelector<HTMLElement>('[data-thing=slot-p1]')!.click();
    expect(location.hash).toBe('#today');
  });

  it('moves a session by keys, and takes that back with Escape', async () => {
    await show();
    long().focus();
    await press('m');
    await press('ArrowRight');
    await press('Escape');
    expect(move.session).toBeNull();
    expect(ipc.editSession).not.toHaveBeenCalled();
    await press('m');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await press(key);
    await idle();
    expect(ipc.editSession).toHaveBeenCalledWith('long', {
      start: '2026-11-29T08:30:00.000Z',
      duration_min: 90,
      kind: 'training',
      rpe_expected: null,
      activity: 'running',
    });
    await idle();
    expect(toast.line?.text).toContain('Sun 09:30');
  });

  it('moves nothing into the past, and nothing that has begun', async () => {
    await show();
    long().focus();
    await press('m');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(new Date(move.start).toISOString()).toBe('2026-11-27T13:00:00.000Z');
    await press('Escape');
    document.querySelector<HTMLElement>('[data-thing=workout-mon]')!.focus();
    await press('m');
    expect(move.session).toBeNull();
  });
});
