import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckIn } from '$bindings/CheckIn';
import { ipc } from '$ipc';
import { live } from '$page/store.svelte';
import { toast } from '$page/toast.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { QUESTIONS, signsOf } from '$features/check-in/signs';
import CheckInResult from '$features/check-in/CheckInResult.svelte';
import { missing, pickPlace } from '../safety/place';
import CheckInSheet from '$features/check-in/CheckInSheet.svelte';

const button = (name: RegExp) => screen.getByRole('button', { name });
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const result = {
  score: 1,
  escalations: {},
  action: 'none' as const,
  assessment_advice: [],
  active: [],
  ease_off: false,
  sports_medicine: false,
};
let checkIn = vi.spyOn(ipc, 'checkIn');
const close = vi.fn();

beforeEach(() => {
  vi.restoreAllMocks();
  close.mockReset();
  vi.spyOn(ipc, 'today').mockImplementation(() => Promise.resolve(live.today!));
  checkIn = vi.spyOn(ipc, 'checkIn').mockResolvedValue(result);
  const today = scene('proposed-later');
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(CheckInSheet, { close });
});
afterEach(cleanup);

describe('the check-in', () => {
  it('is done with one press when nothing fits', async () => {
    await fireEvent.click(button(/^None of these/));
    expect(checkIn).toHaveBeenCalledWith({});
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(toast.line?.text).toContain('Nothing to change');
  });

  it('needs no more than the tick: what follows starts harmless', async () => {
    await tick(/^Stiff most mornings/);
    await fireEvent.click(button(/^Save/));
    expect(checkIn).toHaveBeenCalledWith({
      morning_stiffness: { minutes: 15, weeks: 1, joint_swollen: false },
    });
  });

  it('names the groups of what is asked further', async () => {
    await tick(/^Stiff most mornings/);
    expect(screen.getAllByRole('radiogroup')[0]!.getAttribute('aria-labelledby')).toBeTruthy();
    const also = screen.getByRole('group', { name: 'Also' });
    expect(also.querySelector('input[type=checkbox]')).toBeTruthy();
    // the engine of the window lays out a legend in its own way, whatever its style
    expect(document.querySelector('dialog fieldset')).toBeNull();
  });

  it('shows what follows, and can be taken back once that is closed', async () => {
    checkIn.mockResolvedValue({ ...result, action: 'earlier', active: ['poor_sleep'] });
    const undo = { change: 'check_in' as const, at: live.today!.now, plan: null, flags: [] };
    vi.spyOn(ipc, 'today').mockResolvedValue({ ...live.today!, undo });
    await tick(/^Poor sleep/);
    await fireEvent.click(button(/^Save/));
    await vi.waitFor(() => expect(document.querySelector('#checkin')).toBeTruthy());
    expect(close).not.toHaveBeenCalled();
    await fireEvent.click(button(/^Close/));
    expect(close).toHaveBeenCalledOnce();
    expect(toast.line).toMatchObject({ text: 'Check-in noted.', undo });
  });

  describe('where to look is asked after', () => {
    const today = scene('referral-where');
    const place = vi.fn();
    beforeEach(async () => {
      live.today = today;
      place.mockReset().mockResolvedValue(scene('referral'));
      vi.spyOn(ipc, 'placeReferral').mockImplementation(place);
      vi.spyOn(ipc, 'today').mockResolvedValue(today);
      checkIn.mockResolvedValue({ ...result, escalations: { reduced_rom: 'soon' } });
      await tick(/^You feel tight/);
      await fireEvent.click(button(/^Save/));
      await fireEvent.click(await screen.findByRole('button', { name: 'Mark the place' }));
    });
    const escape = () =>
      fireEvent(document.querySelector('dialog')!, new Event('cancel', { cancelable: true }));

    it('the main button saves the place', async () => {
      expect(screen.queryByRole('button', { name: /^(Add|Close)$/ })).toBeNull();
      await fireEvent.click(button(/^Save$/));
      expect(missing()).toBe('Pick the place.');
      expect(close).not.toHaveBeenCalled();
      await pickPlace('Calves');
      await fireEvent.click(button(/^Save$/));
      await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
      expect(place.mock.lastCall![0]).toMatchObject([{ kind: 'swollen_joint', group: 'calves' }]);
      expect(toast.line?.text).toMatch(/Massages leave it out/);
    });

    it('leaving saves a place that was picked', async () => {
      await pickPlace('Calves');
      await escape();
      await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
      expect(place).toHaveBeenCalledOnce();
    });

    it('leaving is free where none was', async () => {
      await escape();
      expect(close).toHaveBeenCalledOnce();
      expect(place).not.toHaveBeenCalled();
    });
  });

  it('never asks for a typed number', async () => {
    for (const box of screen.getAllByRole('checkbox')) await fireEvent.click(box);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('takes the chosen range and what else was ticked', async () => {
    await tick(/^Soreness/);
    await fireEvent.click(screen.getByRole('radio', { name: 'a week or more' }));
    await tick(/dark as tea/);
    await fireEvent.click(button(/^Save/));
    expect(checkIn).toHaveBeenCalledWith({
      persistent_soreness: { days: 7, nrs: 3, dark_urine: true, swelling: false },
    });
  });

  it.each<CheckIn['escalations']>([
    { mental_fatigue: 'urgent' },
    { persistent_soreness: 'urgent' },
  ])('leads to the page of a stop, which nothing covers: %o', async (escalations) => {
    toast.line = { text: 'Saved. Your massage: today 12:00', actions: [], undo: null, done: 0 };
    location.hash = '#guides';
    checkIn.mockResolvedValue({ ...result, action: 'stop', escalations });
    await tick(/^Mentally tired/);
    await fireEvent.click(button(/^Save/));
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(document.querySelector('#checkin')).toBeNull();
    expect(toast.line).toBeNull();
    expect(location.hash).toBe('#today');
  });

  it('that refers says nothing of a week without changes', () => {
    cleanup();
    render(CheckInResult, { result: { ...result, escalations: { morning_stiffness: 'soon' } } });
    expect(document.body.textContent).not.toContain('Nothing to change');
    cleanup();
    render(CheckInResult, { result });
    expect(document.body.textContent).toContain('Nothing to change');
  });

  it('stays open with what to do when a sign needs a professional', async () => {
    checkIn.mockResolvedValue({
      ...result,
      active: ['poor_sleep'],
      escalations: { poor_sleep: 'soon' },
    });
    await tick(/^Poor sleep/);
    await fireEvent.click(button(/^Save/));
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('a matter for a doctor'),
    );
    expect(close).not.toHaveBeenCalled();
    await fireEvent.click(button(/^Close/));
    expect(close).toHaveBeenCalled();
  });
});

describe('what needs a professional', () => {
  const said = (how: 'soon' | 'urgent') => {
    cleanup();
    render(CheckInResult, { result: { ...result, escalations: { persistent_soreness: how } } });
    return screen.getByRole('status').textContent;
  };

  it('names only what is as urgent as what was ticked', () => {
    expect(said('urgent')).toContain('urine is as dark as tea or cola');
    expect(said('urgent')).not.toContain('lasts a week');
    expect(said('soon')).toContain('lasts a week');
    expect(said('soon')).not.toMatch(/urine|swelling/i);
  });
});

describe('the ranges', () => {
  /** From which value on the rules send the person to a professional (rules 6). */
  const LIMITS: Record<string, number> = {
    'persistent_soreness.days': 7,
    'persistent_soreness.nrs': 7,
    'performance_decline.days': 14,
    'frequent_injuries.count_90d': 2,
    'frequent_injuries.pain_days': 21,
    'poor_sleep.nights_per_week': 3,
    'poor_sleep.weeks': 12,
    'mental_fatigue.low_mood_days': 14,
    'asymmetry.days': 14,
    'morning_stiffness.minutes': 31,
    'morning_stiffness.weeks': 6,
  };

  it('start below each limit of the rules and end at or above it', () => {
    const asked = QUESTIONS.flatMap(({ sign, ranges }) =>
      ranges.map(({ name, values }) => [`${sign}.${name}`, values] as const),
    );
    expect(asked.map(([name]) => name).sort()).toEqual(Object.keys(LIMITS).sort());
    for (const [name, values] of asked) {
      expect([name, values[0]! < LIMITS[name]!, values.at(-1)! >= LIMITS[name]!]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it('leave out what is not ticked', () => {
    expect(signsOf([], { 'poor_sleep.weeks': 12 })).toEqual({});
  });
});
