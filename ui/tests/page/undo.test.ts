import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Undo } from '$bindings/Undo';
import { ipc } from '$ipc';
import { act, ask, begin, live, readSettings, saveSettings } from '$page/store.svelte';
import { showDone, showToast, toast } from '$page/toast.svelte';
import Sheet from '$components/Sheet.svelte';
import { createRawSnippet, tick } from 'svelte';
import { undoByKey, undoesOnlyFromHere, undoLatest } from '$page/undo';
import Toast from '$app/Toast.svelte';
import Settings from '$features/settings/Settings.svelte';

const RADIO = 'Serious amateur';
const level = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio', { checked: true })
    .map(({ value }) => value)
    .find((value) => LEVELS.includes(value));
const LEVELS = ['recreational', 'regular', 'serious_amateur', 'competitive'];
const stored = async () => (await ipc.settings()).profile.level;
const pick = async (name: string) => {
  const before = await stored();
  await fireEvent.click(screen.getByRole('radio', { name: new RegExp(name) }));
  await vi.waitFor(async () => expect(await stored()).not.toBe(before));
  await vi.waitFor(() => expect(toast.line?.undo).toBeTruthy());
};

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  if (!live.settings) await begin();
  await ask();
  await readSettings();
  toast.line = null;
});
afterEach(cleanup);

describe('the line about what happened', () => {
  it('closes when a sheet opens', async () => {
    render(Toast);
    showToast('Kept.', { name: 'Undo', run: () => undefined });
    await tick();
    expect(screen.getByText('Kept.')).toBeTruthy();
    render(Sheet, {
      label: 'Sheet',
      close: () => undefined,
      children: createRawSnippet(() => ({ render: () => '<p>Sheet</p>' })),
    });
    await tick();
    expect(toast.line).toBeNull();
  });
});

describe('a command that changed nothing', () => {
  it('says so, and offers no undo of the change before it', async () => {
    await act(ipc.booked('p'));
    showDone('Booked.');
    expect(toast.line).toMatchObject({ text: 'Booked.', undo: { change: 'booked' } });
    await act(ipc.today());
    showDone('Saved.');
    expect(toast.line).toMatchObject({ text: 'Nothing changed.', undo: null });
  });
});

describe('the undo of a line', () => {
  /** As by a clock that stands still. */
  const at = '2026-11-23T19:00:00Z';
  const changed = async (change: Undo['change']) =>
    act(Promise.resolve({ ...(await ipc.today()), undo: { change, at, plan: null, flags: [] } }));

  it.each(['massage_rated', 'finished'] as const)(
    'goes once another change has followed: %s',
    async (change) => {
      render(Toast);
      await changed('finished');
      showDone('Massage noted.');
      await tick();
      expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
      await changed(change);
      await tick();
      expect(screen.queryByText('Massage noted.')).toBeNull();
    },
  );

  it('takes back nothing else, even at the same instant', async () => {
    await changed('soreness');
    const undo = vi.spyOn(ipc, 'undo');
    vi.spyOn(ipc, 'today').mockResolvedValue(live.today!);
    expect(await undoLatest({ change: 'finished', at, plan: null, flags: [] })).toBe(false);
    expect(undo).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('a page on which only its own changes are taken back', () => {
  it('leaves alone what was there before, and takes back what came since', async () => {
    await ipc.booked('p');
    await ask();
    const before = live.today!.undo;
    const end = undoesOnlyFromHere();
    await undoByKey();
    expect(toast.line?.text).toBe('Nothing to take back here.');
    expect(live.today!.undo).toEqual(before);
    await new Promise((next) => setTimeout(next, 2));
    await act(ipc.skip('p'));
    await undoByKey();
    expect(toast.line?.text).toContain('Taken back');
    await undoByKey();
    expect(live.today!.undo).toEqual(before);
    end();
    await undoByKey();
    expect(live.today!.undo).not.toEqual(before);
  });
});

describe('undo in the settings', () => {
  it('shows the value that came back, and the next change leaves it there', async () => {
    const before = await stored();
    render(Settings, { part: null });
    await pick(RADIO);
    expect(level()).toBe('serious_amateur');
    await undoLatest();
    await vi.waitFor(() => expect(level()).toBe(before));
    const { theme } = await ipc.settings();
    await fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await vi.waitFor(async () => expect((await ipc.settings()).theme).toBe('dark'));
    expect(theme).not.toBe('dark');
    expect(await stored()).toBe(before);
  });

  it('works by the button below as well, and says what was taken back', async () => {
    const before = await stored();
    render(Settings, { part: null });
    render(Toast);
    await pick(RADIO);
    await fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(level()).toBe(before));
    expect(toast.line?.text).toBe('Taken back: the settings were changed.');
  });

  it('of the language is shown in the one that came back', async () => {
    render(Settings, { part: null });
    const { language } = await ipc.settings();
    await saveSettings({ ...(await ipc.settings()), language: 'de' });
    expect(live.settings?.language).toBe('de');
    await undoLatest();
    expect(live.settings?.language).toBe(language);
    expect(toast.line?.text).toBe('Taken back: the settings were changed.');
  });

  it('and a change made at the same moment do not bring the undone value back', async () => {
    const before = await stored();
    render(Settings, { part: null });
    await pick(RADIO);
    const undone = undoLatest();
    await vi.waitFor(async () => expect(await stored()).toBe(before));
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /Hide details|[Pp]rivate/ });
    await fireEvent.click(box);
    await undone;
    await vi.waitFor(() => expect(toast.line?.undo).toBeTruthy());
    expect(await stored()).toBe(before);
  });
});

describe('undo by key', () => {
  it('names each change that it takes back', async () => {
    await ipc.skip('p');
    await ipc.didNot('p').catch(() => undefined);
    await ask();
    await undoLatest();
    expect(toast.line?.text).toMatch(/^Taken back: a massage was skipped\.$/);
  });

  it.each([
    ['a warning sign was reported', () => ipc.report(['rf_dvt'], [])],
    ['the safety questions were answered', () => ipc.answerSafetyQuestions(['rf_dvt'], [])],
    ['the question about a clot was answered', () => ipc.answerClotQuestion(true)],
  ])('leaves the stop alone after %s, and says so', async (what, verb) => {
    await verb();
    await undoLatest();
    expect((await ipc.today()).flags).toContain('rf_dvt');
    expect(toast.line?.text).toContain(`Not taken back: ${what}.`);
    await ipc.resolve(['rf_dvt'], []);
  });

  it('leaves a flag that was reported with a workout, and says so', async () => {
    await ipc.resolve((await ipc.today()).flags, []);
    await ipc.logWorkout({
      activity: 'running',
      end: (await ipc.today()).now,
      duration_min: 30,
      rpe: 9,
      muscles: [],
      competition: false,
      note: '',
      soreness: null,
      flags: ['rf_dark_urine'],
      local_issues: [],
      questions: 'answered',
    });
    await undoLatest();
    expect(toast.line?.text).toBe(
      'Taken back: a workout was logged. The warning sign stays. If it was ticked by mistake, say so on Today.',
    );
    expect((await ipc.today()).flags).toEqual(['rf_dark_urine']);
    await ipc.resolve(['rf_dark_urine'], []);
  });

  it('by the button of one change never takes back a later one', async () => {
    const first = (await ipc.booked('p')).undo!;
    await new Promise((next) => setTimeout(next, 2));
    const { undo } = await ipc.skip('p');
    await undoLatest(first);
    expect((await ipc.today()).undo).toEqual(undo);
  });
});
