import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today } from '$ipc/web/sample';
import { calendar } from '$ipc/web/sample-beside';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';

import { shell } from '../wall';

const ipc = {
  ...shell,
  sessions: vi.fn(),
  busyTimes: vi.fn(),
  planSession: vi.fn(),
  cancelSession: vi.fn(),
  addBusy: vi.fn(),
  removeBusy: vi.fn(),
};
vi.mock('$ipc', async (original) => ({ ...(await original<object>()), ipc }));

const { live } = await import('$page/store.svelte');
const { SessionForm } = await import('$features/calendar/session-form.svelte');
const { upcoming, upcomingOf } = await import('$features/calendar/upcoming.svelte');
const { toast, hideToast } = await import('$page/toast.svelte');
const { default: ComingUp } = await import('$features/calendar/ComingUp.svelte');
const { default: SessionSheet } = await import('$features/calendar/SessionSheet.svelte');

const NOW = ms(today.now);
const BERLIN = 'Europe/Berlin';
const idle = () => new Promise((next) => setTimeout(next));

beforeEach(() => {
  live.today = today;
  live.rules = rules;
  live.now = NOW;
  Object.assign(upcoming, { sessions: [], busy: [] });
  for (const verb of [ipc.addBusy, ipc.removeBusy]) verb.mockReset().mockResolvedValue(today);
  for (const verb of [ipc.planSession, ipc.cancelSession])
    verb.mockReset().mockResolvedValue({ today, moved: [] });
  ipc.sessions.mockReset().mockResolvedValue(calendar.sessions);
  ipc.busyTimes.mockReset().mockResolvedValue(calendar.busy);
  hideToast();
});
afterEach(cleanup);

describe('a form', () => {
  it('is tomorrow at six, once that is past today', () => {
    expect(new Date(new SessionForm(NOW, BERLIN).start()).toISOString()).toBe(
      '2026-11-24T17:00:00.000Z',
    );
    expect(new Date(new SessionForm(NOW - 8 * 3_600_000, BERLIN).start()).toISOString()).toBe(
      '2026-11-23T17:00:00.000Z',
    );
  });

  it('takes the time and length of its kind until they are set', () => {
    const form = new SessionForm(NOW, BERLIN);
    form.choose('competition');
    expect([form.at, form.minutes]).toEqual(['10:00', 120]);
    form.at = '09:30';
    form.touch('at');
    form.choose('training');
    expect([form.at, form.minutes]).toEqual(['09:30', 60]);
  });

  it('falls on a date as far ahead as the months go, and in a month’s last days', () => {
    const form = new SessionForm(NOW, BERLIN);
    form.day = null;
    form.month = 3;
    form.date = 31;
    expect(new Date(form.start()).toISOString()).toBe('2027-02-28T17:00:00.000Z');
    form.month = 14;
    form.date = 1;
    expect(form.monthAt(14)).toEqual({ year: 2028, month: 1 });
    expect(new Date(form.start()).toISOString()).toBe('2028-01-01T17:00:00.000Z');
  });

  it('keeps its instant in the hour that comes twice while its time is not touched', async () => {
    const now = ms('2026-10-20T12:00:00Z');
    const start = '2026-10-25T01:30:17Z';
    const second = { ...calendar.sessions[0]!, start, end: '2026-10-25T02:30:17Z' };
    for (const isDated of [false, true]) {
      const form = new SessionForm(now, BERLIN, second);
      expect(form.at).toBe('02:30');
      form.rpe = 9;
      // the same day, as a date or by its name
      if (isDated) form.day = null;
      const kept = new SessionForm(now, BERLIN, second);
      kept.restore(structuredClone(form.values));
      expect(await kept.startToSave()).toBe(ms(start));
      expect(kept.session(await kept.startToSave())).toMatchObject({
        start: '2026-10-25T01:30:17.000Z',
        duration_min: 60,
        rpe_expected: 9,
      });
      kept.at = '02:31';
      expect(new Date(await kept.startToSave()).toISOString()).toBe('2026-10-25T00:31:00.000Z');
    }
  });

  it('leaves out what was not set', () => {
    expect(new SessionForm(NOW, BERLIN).session(NOW)).toMatchObject({
      kind: 'training',
      duration_min: 60,
      rpe_expected: null,
      activity: null,
    });
  });
});

describe('the sheet', () => {
  const close = vi.fn();
  const enter = async () => {
    document.querySelector('form')!.requestSubmit();
    await idle();
  };
  const choose = (name: string) => screen.getByRole('radio', { name, hidden: true }).click();

  it('plans a race with Enter', async () => {
    render(SessionSheet, { close });
    choose('Competition');
    await enter();
    expect(ipc.planSession.mock.lastCall![0]).toMatchObject({
      kind: 'competition',
      start: '2026-11-24T09:00:00.000Z',
      duration_min: 120,
    });
    expect(close).toHaveBeenCalled();
  });

  it('adds busy time', async () => {
    render(SessionSheet, { close });
    choose('Busy');
    await enter();
    expect(ipc.addBusy).toHaveBeenCalledWith(
      ['2026-11-24T17:00:00.000Z', '2026-11-24T18:00:00.000Z'],
      '',
    );
    expect(ipc.planSession).not.toHaveBeenCalled();
  });

  it('keeps the chosen date over midnight, and names it anew', async () => {
    live.now = Date.parse('2026-11-26T22:50:00Z');
    render(SessionSheet, { close });
    choose('Tomorrow');
    live.now = Date.parse('2026-11-26T23:20:00Z');
    flushSync();
    const radio = (name: string) =>
      screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });
    expect(radio('Today').checked).toBe(true);
    expect(radio('Tomorrow').checked).toBe(false);
    await enter();
    expect(ipc.planSession.mock.lastCall![0]).toMatchObject({ start: '2026-11-27T17:00:00.000Z' });
  });

  it('shows the day that is over as what it is', async () => {
    live.now = Date.parse('2026-11-26T22:50:00Z');
    render(SessionSheet, { close });
    choose('Today');
    live.now = Date.parse('2026-11-26T23:20:00Z');
    flushSync();
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'Yesterday', hidden: true }).checked,
    ).toBe(true);
    ipc.planSession.mockClear();
    await enter();
    expect(ipc.planSession).not.toHaveBeenCalled();
  });

  it('does not plan what is over', async () => {
    render(SessionSheet, { close: close.mockReset() });
    choose('Today');
    const at = screen.getByLabelText<HTMLInputElement>('Starts at');
    at.value = '8:00';
    at.dispatchEvent(new Event('change', { bubbles: true }));
    await enter();
    expect(document.body.textContent).toContain('That time has passed.');
    expect(ipc.planSession).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(at);
  });

  it('starts when the shell says that the typed time is, in the hour that is skipped', async () => {
    live.now = ms('2026-03-28T12:00:00Z');
    ipc.readWallTime.mockResolvedValueOnce('2026-03-29T01:00:00Z');
    render(SessionSheet, { close });
    choose('Tomorrow');
    const at = screen.getByLabelText<HTMLInputElement>('Starts at');
    at.value = '2:30';
    at.dispatchEvent(new Event('change', { bubbles: true }));
    await enter();
    expect(ipc.readWallTime).toHaveBeenLastCalledWith({
      zone: BERLIN,
      date: '2026-03-29',
      time: '02:30',
    });
    expect(ipc.planSession.mock.lastCall![0]).toMatchObject({ start: '2026-03-29T01:00:00.000Z' });
  });

  it('stays open and says why when the typed time cannot be read', async () => {
    ipc.readWallTime.mockRejectedValueOnce({ code: 'E_DISK_FULL', detail: '' });
    render(SessionSheet, { close: close.mockReset() });
    await enter();
    expect(ipc.planSession).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('The disk is full');
  });
});

describe('the upcoming list', () => {
  it('is in order of time, without what is over', () => {
    const over = {
      ...calendar.sessions[0]!,
      id: 'over',
      start: '2026-11-23T10:00:00Z',
      end: '2026-11-23T11:00:00Z',
    };
    expect(
      upcomingOf([over, ...calendar.sessions], calendar.busy, NOW).map((one) => one.id),
    ).toEqual(['s1', 'b1', 's2']);
  });

  it('removes an entry, with undo', async () => {
    const undo = { change: 'session_cancelled' as const, at: today.now, plan: null };
    ipc.cancelSession.mockResolvedValueOnce({ today: { ...today, undo }, moved: [] });
    render(ComingUp);
    await idle();
    screen.getByRole('button', { name: /Remove: Competition, Running/ }).click();
    await idle();
    expect(ipc.cancelSession).toHaveBeenCalledWith('s2');
    expect(toast.line?.text).toBe('Removed: Competition, Running.');
    expect(toast.line?.undo).toEqual(live.today?.undo);
    expect(toast.line?.undo).toBeTruthy();
  });

  it('reloads when Today has changed', async () => {
    render(ComingUp);
    await idle();
    const before = ipc.sessions.mock.calls.length;
    live.today = { ...today };
    await idle();
    expect(ipc.sessions.mock.calls.length).toBe(before + 1);
  });
});
