import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$page/store.svelte';
import { route } from '$page/route.svelte';
import { toast } from '$page/toast.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import FirstStart from '$features/settings/FirstStart.svelte';
import ConditionsSheet from '$features/settings/ConditionsSheet.svelte';
import Settings from '$features/settings/Settings.svelte';
import DoctorApproval from '$features/settings/DoctorApproval.svelte';
import ZoneNotice from '$features/settings/ZoneNotice.svelte';
import Referral from '$features/safety/Referral.svelte';
import EntryAhead from '$features/today/EntryAhead.svelte';
import TopSlot from '$features/today/TopSlot.svelte';
import SorenessScale from '$components/SorenessScale.svelte';

const close = vi.fn();
const show = (name: string) => {
  const today = scene(name);
  Object.assign(live, { today, rules, settings: structuredClone(settings), now: ms(today.now) });
  return today;
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

beforeEach(() => {
  vi.restoreAllMocks();
  close.mockReset();
  show('proposed-later');
  vi.spyOn(ipc, 'keepForm').mockResolvedValue(null);
});
afterEach(() => {
  cleanup();
  Object.assign(route, { sheet: null, massage: null, log: false, workout: null });
});

describe('conditions that were skipped at the first start', () => {
  it('are asked for above the plan, and open their sheet', async () => {
    render(TopSlot, { today: show('conditions') });
    await fireEvent.click(button('Answer once'));
    expect(route.sheet).toBe('conditions');
  });

  it('are answered with one press if none applies', async () => {
    const set = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(ConditionsSheet, { close });
    await fireEvent.click(button(/^None of these/));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(set.mock.lastCall![0]).toMatchObject({
      conditions_asked: true,
      profile: { precautions: [] },
    });
    expect(toast.line?.text).toBe('Noted: none of these.');
  });

  it('are saved when some apply', async () => {
    const set = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(ConditionsSheet, { close });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Pregnancy' }));
    await fireEvent.click(button(/^Save/));
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect(set.mock.lastCall![0].profile.precautions).toEqual(['pregnancy']);
  });

  it('are not saved while a group is ticked and it is not said which', async () => {
    const set = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(ConditionsSheet, { close });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
    expect(screen.queryByRole('button', { name: /^None of these/ })).toBeNull();
    await fireEvent.click(button(/^Save/));
    expect(await screen.findByText('Choose which, or untick it above.')).toBeTruthy();
    expect(set).not.toHaveBeenCalled();
    const which = screen.getByRole('group', { name: 'A blood clot, ever' });
    expect(which.contains(document.activeElement)).toBe(true);
    await fireEvent.click(which.querySelector('input')!);
    await fireEvent.click(button(/^Save/));
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect(set.mock.lastCall![0].profile.precautions).toEqual(['recent_clot']);
  });
});

describe('a recent clot that no doctor has cleared', () => {
  const stopped = () => {
    const profile = { ...settings.profile, precautions: ['recent_clot' as const] };
    const noted = { ...structuredClone(settings), profile, doctors_yes: {} };
    live.settings = structuredClone(noted);
    vi.spyOn(ipc, 'settings').mockResolvedValue(noted);
    return vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
  };
  const unticks = {
    'None of these in the settings': async () => {
      render(Settings, { part: null });
      await fireEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    },
    'its group in the settings': async () => {
      render(Settings, { part: null });
      await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
    },
    'its group in the sheet': async () => {
      render(ConditionsSheet, { close });
      await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
      await fireEvent.click(button(/^None of these/));
    },
  };
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
    const none = { folder: '', last_backup: null, lost_backups: null };
    vi.spyOn(ipc, 'storage').mockResolvedValue(none);
  });

  describe.each(Object.entries(unticks))('is asked about before it goes: %s', (_, untick) => {
    it('and stays if that is cancelled', async () => {
      const set = stopped();
      await untick();
      expect(screen.getByText(/This takes the recent blood clot off/)).toBeTruthy();
      const cancel = screen.getAllByRole('button', { name: 'Cancel' });
      await fireEvent.click(cancel.at(-1)!);
      expect(screen.queryByText(/This takes the recent blood clot off/)).toBeNull();
      expect(set).not.toHaveBeenCalled();
    });

    it('and goes if it was ticked by mistake', async () => {
      const set = stopped();
      await untick();
      await fireEvent.click(button('Ticked by mistake'));
      await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
      const [changed, endsStop] = set.mock.lastCall!;
      expect(changed.profile.precautions).toEqual([]);
      expect(endsStop).toBe(true);
    });

    it('and is cleared if a doctor said yes', async () => {
      const set = stopped();
      await untick();
      await fireEvent.click(button('My doctor said yes'));
      await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
      expect(set.mock.lastCall![1]).toBe(false);
      expect(set.mock.lastCall![0]).toMatchObject({
        profile: { precautions: ['recent_clot'] },
        doctors_yes: { recent_clot: '2026-11-23' },
      });
    });
  });

  it('is ticked again in the settings after Cancel', async () => {
    stopped();
    await unticks['None of these in the settings']();
    await fireEvent.click(button('Cancel'));
    const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect(box('A blood clot, ever').checked).toBe(true);
    expect(box('None of these').checked).toBe(false);
  });
});

describe('conditions at the first start', () => {
  const begin = async () => fireEvent.submit(document.querySelector('form#first')!);

  it('are not passed over while a group is ticked and it is not said which', async () => {
    const set = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(FirstStart);
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Pregnancy' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
    await begin();
    expect(await screen.findByText('Choose which, or untick it above.')).toBeTruthy();
    expect(set).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
    await begin();
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect(set.mock.lastCall![0]).toMatchObject({
      conditions_asked: true,
      profile: { precautions: ['pregnancy'] },
    });
  });

  it('were asked for only if an answer was given', async () => {
    const set = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    live.settings = { ...settings, conditions_asked: false };
    render(FirstStart);
    const none = screen.getByRole('checkbox', { name: 'None of these' });
    await fireEvent.click(none);
    await fireEvent.click(none);
    await begin();
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    expect(set.mock.lastCall![0].conditions_asked ?? false).toBe(false);
  });
});

describe('a doctor’s yes', () => {
  const changed = vi.fn();
  beforeEach(() => changed.mockReset());

  it('is of today until another date is chosen, and can be taken away', async () => {
    render(DoctorApproval, { conditions: ['diabetes', 'pregnancy'], yes: {}, changed });
    await fireEvent.click(screen.getByRole('checkbox', { name: /^My doctor said yes/ }));
    expect(changed).toHaveBeenLastCalledWith({ diabetes: '2026-11-23' });
    cleanup();
    render(DoctorApproval, { conditions: ['diabetes'], yes: { diabetes: '2026-11-23' }, changed });
    await fireEvent.click(screen.getByRole('checkbox', { name: /^My doctor said yes/ }));
    expect(changed).toHaveBeenLastCalledWith({});
  });

  it('is never of a day to come, and of a day that exists', async () => {
    render(DoctorApproval, { conditions: ['diabetes'], yes: { diabetes: '2026-10-31' }, changed });
    const month = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Month' });
    await fireEvent.change(month, { target: { selectedIndex: 11 } });
    expect(changed).toHaveBeenLastCalledWith({ diabetes: '2026-11-23' });
    await fireEvent.change(month, { target: { selectedIndex: 8 } });
    expect(changed).toHaveBeenLastCalledWith({ diabetes: '2026-09-30' });
  });
});

describe('a referral', () => {
  it('asks where, and leaves the place out', async () => {
    const today = show('referral-where');
    const place = vi.spyOn(ipc, 'placeReferral').mockResolvedValue(scene('referral'));
    render(Referral, { result: today.check_in! });
    await fireEvent.click(button('Mark the place'));
    // nobody has said yet which place it is
    await fireEvent.click(button('Add'));
    expect(place).not.toHaveBeenCalled();
    const list = document.querySelector('details')!;
    list.open = true;
    await fireEvent(list, new Event('toggle'));
    const knee = await screen.findByRole('button', { name: /Right quad/ });
    await fireEvent.click(knee);
    await fireEvent.click(button('Add'));
    await vi.waitFor(() => expect(place).toHaveBeenCalled());
    expect(place.mock.lastCall![0]).toMatchObject([
      { kind: 'swollen_joint', group: 'quads', side: 'right' },
    ]);
    await vi.waitFor(() => expect(toast.line?.text).toMatch(/Massages leave it out\.$/));
  });

  it('may have no place', async () => {
    const today = show('referral-where');
    const place = vi.spyOn(ipc, 'placeReferral').mockResolvedValue(scene('referral'));
    render(Referral, { result: today.check_in! });
    await fireEvent.click(button('It is not in one place'));
    expect(place).toHaveBeenCalledWith([]);
  });
});

describe('what is wrong with times', () => {
  it('is a zone that is not known, until it is', async () => {
    live.startup = { ...live.startup, zone_known: false };
    live.today = { ...scene('proposed-later'), zone: 'UTC' };
    const { rerender } = render(ZoneNotice);
    const said = screen.getByRole('note').textContent;
    expect(said).toContain('All times are in UTC');
    // why, be it unset or without a name, and what to do
    expect(said).toContain('names no time zone, or one with rules of its own');
    expect(said).toContain('Set one with a name');
    expect(said).toContain('If the variable TZ is set');
    live.today = scene('proposed-later');
    await rerender({});
    expect(screen.queryByRole('note')).toBeNull();
    live.startup = { ...live.startup, zone_known: true };
  });

  it('is an entry ahead, which opens to be corrected', async () => {
    render(EntryAhead, { today: show('ahead') });
    expect(screen.getByRole('note').textContent).toContain('Sat 1 Mar 2031');
    await fireEvent.click(button('Correct it'));
    expect(route.log).toBe(true);
    expect(route.workout?.id).toBe('w9');
  });
});

describe('the soreness scale', () => {
  it('takes digits, and 1 and 0 in a row as 10', async () => {
    const pick = vi.fn();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    render(SorenessScale, { value: null, label: 'Sore?', pick });
    const first = screen.getByRole('group').querySelector('button')!;
    first.focus();
    for (const [key, value] of [
      ['7', 7],
      ['0', 0],
      ['1', 1],
      ['0', 10],
    ] as const) {
      await fireEvent.keyDown(document.activeElement!, { key });
      expect(pick).toHaveBeenLastCalledWith(value);
      expect(document.activeElement?.textContent).toBe(String(value));
    }
    expect(outside).not.toHaveBeenCalled();
    await fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    expect(document.activeElement?.textContent).toBe('9');
    document.removeEventListener('keydown', outside);
  });
});
