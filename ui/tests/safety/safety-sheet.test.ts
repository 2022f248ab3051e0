import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today as View } from '$bindings/Today';
import { ipc } from '$ipc';
import { live } from '$page/store.svelte';
import { firstPaint } from '$page/first-paint.svelte';
import { toast } from '$page/toast.svelte';
import { route } from '$page/route.svelte';
import { withHeadline } from '$ipc/web/headline';
import { scene } from '$ipc/web/scenes';
import ActiveIssues from '$features/safety/ActiveIssues.svelte';
import SafetySheet from '$features/safety/SafetySheet.svelte';
import Today from '$features/today/Today.svelte';
import { hold, show } from '../today/page';
import { missing, pickKind, pickPlace } from './place';

const open = (today: View) => show(withHeadline(today));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const close = vi.fn();

beforeEach(() => {
  vi.restoreAllMocks();
  close.mockReset();
  firstPaint.done = true;
  route.wrong = false;
  globalThis.scrollTo = () => undefined;
});
afterEach(cleanup);

describe('a problem', () => {
  it.each(['proposed-later', 'running', 'done', 'nothing-due'])(
    'can be reported: %s',
    async (state) => {
      open(scene(state));
      await fireEvent.click(screen.getByText('Something hurts or feels wrong'));
      expect(route.wrong).toBe(true);
    },
  );

  it('that somebody wants to report is not said to be rare', () => {
    hold('proposed-later');
    render(SafetySheet, { close });
    expect(screen.getByText('Tick what applies now, or add a place below.')).toBeTruthy();
    expect(screen.queryByText(/Most people/)).toBeNull();
  });

  it('is headed by what to do about it', () => {
    const heading = () => screen.getByRole('heading', { level: 1 }).textContent.trim();
    open(scene('stop-soon'));
    expect(heading()).toBe('Rest first');
    cleanup();
    open(scene('stop-urgent'));
    expect(heading()).toBe('Please get medical help now');
  });

  it('that was ticked by mistake opens its questions again', async () => {
    open(scene('stop-urgent'));
    await fireEvent.click(screen.getByText('Ticked by mistake'));
    expect(route.wrong).toBe('mistaken');
  });

  it('is one step from the advice that names the signs', async () => {
    open(scene('advice'));
    await fireEvent.click(screen.getAllByText('Go through the warning signs')[0]!);
    expect(route.wrong).toBe(true);
  });

  it('adds a sign to the active ones, and closes', async () => {
    hold({ ...scene('proposed-later'), flags: ['rf_fever'] });
    const report = vi.spyOn(ipc, 'report').mockResolvedValue(scene('stop-urgent'));
    render(SafetySheet, { close });
    await fireEvent.click(screen.getByRole('checkbox', { name: /dark as tea/ }));
    await fireEvent.click(button('Save'));
    expect(report).toHaveBeenCalledWith(['rf_dark_urine'], []);
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
  });

  it('cannot remove an active sign', () => {
    hold({ ...scene('proposed-later'), flags: ['rf_fever'] });
    render(SafetySheet, { close });
    const fever = screen.getByRole<HTMLInputElement>('checkbox', { name: /Fever/ });
    expect([fever.checked, fever.disabled]).toEqual([true, true]);
  });

  it('saves a described issue even if "Add" was not pressed', async () => {
    hold('proposed-later');
    const report = vi.spyOn(ipc, 'report').mockResolvedValue(scene('proposed-later'));
    render(SafetySheet, { close });
    await fireEvent.click(button('Add a problem'));
    await pickKind('acute_injury');
    await pickPlace('Calves');
    await fireEvent.click(button('Save'));
    const place = expect.objectContaining({ kind: 'acute_injury', group: 'calves', side: 'left' });
    expect(report).toHaveBeenCalledWith([], [place]);
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(toast.line?.text).toBe('Noted: Fresh injury, left calf.');
  });

  it('assumes nothing of an issue, and waits for what it is and where', async () => {
    hold('proposed-later');
    const report = vi.spyOn(ipc, 'report').mockResolvedValue(scene('proposed-later'));
    render(SafetySheet, { close });
    await fireEvent.click(screen.getByRole('checkbox', { name: /^Fever/ }));
    await fireEvent.click(button('Add a problem'));
    expect(document.querySelector('.fields input[value=acute_injury]:checked')).toBeNull();
    expect(document.querySelector('.map [aria-pressed=true], .map .lit')).toBeNull();
    const save = button('Save');
    save.focus();
    await fireEvent.click(save);
    expect(missing()).toBe('Say what it is, and pick the place.');
    expect(document.activeElement).toBe(save);
    await pickPlace('Calves');
    expect(missing()).toBe('Say what it is.');
    await fireEvent.click(save);
    expect(report).not.toHaveBeenCalled();
    await pickKind('lump');
    expect(missing()).toBe('');
    await fireEvent.click(save);
    expect(report).toHaveBeenCalledOnce();
  });

  it('writes nothing when nothing is', async () => {
    hold('proposed-later');
    const report = vi.spyOn(ipc, 'report');
    render(SafetySheet, { close });
    await fireEvent.click(button('Nothing unusual'));
    expect(report).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalled();
  });

  it('names the workout that goes with the answers when they are taken back', async () => {
    const after = scene('proposed-later');
    // as saved right before, by a clock that stands still
    const undo = { change: 'workout_logged' as const, at: after.now, plan: null, flags: [] };
    hold({ ...after, questions_first: true, undo });
    vi.spyOn(ipc, 'answerSafetyQuestions').mockResolvedValue({ ...after, undo });
    render(SafetySheet, { close });
    await fireEvent.click(button('Nothing unusual'));
    await vi.waitFor(() => expect(toast.line?.text).toMatch(/^Saved: .+, your answers\./));
    expect(toast.line?.undo).toEqual(undo);
  });

  it.each(['questions_first', 'clot_question'] as const)(
    'answers what waits, even with nothing (%s)',
    async (what) => {
      hold({ ...scene('proposed-later'), [what]: true });
      const answer = vi
        .spyOn(ipc, 'answerSafetyQuestions')
        .mockResolvedValue(scene('proposed-later'));
      render(SafetySheet, { close });
      await fireEvent.click(button('Nothing unusual'));
      expect(answer).toHaveBeenCalledWith([], []);
      await vi.waitFor(() => expect(close).toHaveBeenCalled());
    },
  );

  it('keeps the ticks when saving fails, and says why', async () => {
    hold('proposed-later');
    vi.spyOn(ipc, 'report').mockRejectedValue({ code: 'E_DISK_FULL', detail: '' });
    render(SafetySheet, { close });
    const urine = screen.getByRole<HTMLInputElement>('checkbox', { name: /dark as tea/ });
    await fireEvent.click(urine);
    await fireEvent.click(button('Save'));
    await vi.waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('The disk is full'),
    );
    expect(urine.checked).toBe(true);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('a tick by mistake', () => {
  const urine = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /dark as tea/ });
  const fever = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Fever/ });
  const report = () => vi.spyOn(ipc, 'report').mockResolvedValue(scene('stop-urgent'));
  const untick = () => vi.spyOn(ipc, 'mistaken').mockResolvedValue(scene('proposed-later'));
  const begin = (flags: View['flags'] = ['rf_dark_urine']) => {
    hold({ ...scene('stop-urgent'), flags });
    render(SafetySheet, { cause: 'mistaken', close });
  };

  it('is taken back with "Nothing unusual" once nothing is ticked any more', async () => {
    const [added, removed] = [report(), untick()];
    begin();
    expect([urine().checked, urine().disabled]).toEqual([true, false]);
    expect(screen.queryByRole('button', { name: 'Nothing unusual' })).toBeNull();
    await fireEvent.click(urine());
    await fireEvent.click(button('Nothing unusual'));
    expect(removed).toHaveBeenCalledWith(['rf_dark_urine']);
    expect(added).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(toast.line?.text).toBe('The mistake is taken back.');
  });

  it('that took a kept time away says that it is kept again', async () => {
    const kept = scene('kept-therapist-booked');
    untick().mockResolvedValue({ ...kept, undo: { ...kept.undo!, plan: null } });
    begin();
    await fireEvent.click(urine());
    await fireEvent.click(button('Nothing unusual'));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(toast.line?.text).toMatch(/^The mistake is taken back\. Kept again: .*\d\d:\d\d\.$/);
  });

  it('that is left changes nothing, and says so', async () => {
    const [added, removed] = [report(), untick()];
    begin();
    await fireEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(added).not.toHaveBeenCalled();
    expect(removed).not.toHaveBeenCalled();
    expect(toast.line?.text).toBe('Nothing changed. What you ticked still applies.');
  });

  it('leaves the other ticks, and one that was meant instead', async () => {
    const [added, removed] = [report(), untick()];
    added.mockResolvedValue({ ...scene('stop-urgent'), flags: ['rf_dark_urine', 'rf_fever'] });
    begin();
    await fireEvent.click(fever());
    await fireEvent.click(urine());
    await fireEvent.click(button('Save'));
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(added).toHaveBeenCalledWith(['rf_fever'], []);
    expect(removed).toHaveBeenCalledWith(['rf_dark_urine']);
  });

  it('stays in force, and the sheet open, when it cannot be taken back', async () => {
    untick().mockRejectedValue({ code: 'E_DISK_FULL', detail: '' });
    begin();
    await fireEvent.click(urine());
    await fireEvent.click(button('Nothing unusual'));
    await screen.findByRole('alert');
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the foot of the safety questions', () => {
  it('follows the last of them, and does not stick to the window', () => {
    hold('proposed-later');
    render(SafetySheet, { close });
    // the test has no styles
    expect([...document.querySelector('footer')!.classList]).toContain('follows');
  });
});

describe('a red flag', () => {
  it('stops Today, too, where no plan is open', () => {
    open({ ...scene('nothing-due'), flags: ['rf_dark_urine'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Please get medical help now',
    );
    expect(document.querySelector('.st')).toBeNull();
  });

  it.each([
    ['rf_dvt', /has a professional said/i],
    ['rf_fever', /free of fever for a whole day/],
  ] as const)('ends with an answer, not with a click (%s)', async (flag, question) => {
    const resolve = vi.spyOn(ipc, 'resolve').mockResolvedValue(scene('proposed-later'));
    for (const part of [ActiveIssues, Today]) {
      const today = { ...scene('nothing-due'), local_issues: [], flags: [flag] };
      hold(withHeadline(today));
      render(part as typeof Today, { log: () => undefined, edit: () => undefined });
      await fireEvent.click(button(/^Mark as resolved/));
      expect(resolve).not.toHaveBeenCalled();
      const asked = screen.getByRole('group', { name: question });
      expect(asked.contains(document.activeElement)).toBe(true);
      await fireEvent.click(within(asked).getByRole('button', { name: 'Yes, continue' }));
      expect(resolve).toHaveBeenCalledWith([flag], []);
      await vi.waitFor(() => expect(live.today?.flags).toEqual([]));
      resolve.mockClear();
      cleanup();
    }
  });

  it('that ends leaves the others active', async () => {
    const resolve = vi.spyOn(ipc, 'resolve').mockResolvedValue(scene('proposed-later'));
    open({ ...scene('nothing-due'), flags: ['rf_dvt', 'rf_fever'] });
    await fireEvent.click(button('Mark as resolved'));
    await fireEvent.click(button('Yes, continue'));
    expect(resolve).toHaveBeenCalledWith(['rf_dvt'], []);
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
  });

  it('is named on its button where another ends in another way', () => {
    open({
      ...scene('nothing-due'),
      flags: ['rf_fever', 'rf_severe_unexplained_pain'],
    });
    expect(screen.getAllByRole('button', { name: /^Mark as resolved: / })).toHaveLength(2);
    expect(button('Mark as resolved: Fever or illness')).toBeTruthy();
  });

  it('found by the check-in can only be cleared by the next one', () => {
    open({ ...scene('stop-urgent'), flags: [] });
    expect(screen.queryByRole('button', { name: /^Mark as resolved/ })).toBeNull();
  });
});
