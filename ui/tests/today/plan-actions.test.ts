import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { ask, live } from '$page/store.svelte';
import { hideToast, toast } from '$page/toast.svelte';
import { undoLatest } from '$page/undo';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { tick } from 'svelte';
import { ms } from '$text/time';
import type { Today } from '$bindings/Today';
import { button, show } from './page';

const undo = { change: 'kept' as const, at: '2026-11-23T17:50:00Z', plan: 'p1', flags: [] };
const undoable = (name: string): Today => ({ ...scene(name), undo });

const press = (name: string | RegExp) => fireEvent.click(button(name));

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = true;
  hideToast();
});
afterEach(cleanup);

describe('a press', () => {
  it.each([
    ['proposed-later', 'Keep 21:00', 'keep', 'kept-self', '21:00 is kept.'],
    ['kept-self', 'Let it go', 'letGo', 'proposed-later', '21:00 is given up.'],
    ['running', 'Cancel', 'cancelStart', 'near', 'Not started after all.'],
    ['running', 'Finish', 'done', 'done', 'Massage noted.'],
    ['unanswered', 'No', 'didNot', 'proposed-later', 'Noted: not done.'],
    [
      'kept-therapist',
      'I have booked it',
      'booked',
      'kept-therapist-booked',
      'Booked: tomorrow 11:30.',
    ],
    ['near', 'Skip', 'skip', 'nothing-due', 'Skipped.'],
  ] as const)('in %s on %s says what happened, with undo', async (from, name, verb, to, said) => {
    const called = vi.spyOn(ipc, verb).mockResolvedValue(undoable(to));
    show(from);
    await press(name);
    await vi.waitFor(() => expect(toast.line?.text).toBe(said));
    expect(called).toHaveBeenCalledOnce();
    expect(toast.line?.undo).toEqual(undo);
    // the focus has not fallen off the page
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('on Done already says how many minutes were noted', async () => {
    const after = {
      ...undoable('done'),
      last_massage: { ...scene('done').last_massage!, minutes: 5 },
    };
    vi.spyOn(ipc, 'done').mockResolvedValue(after);
    show('proposed-later');
    await press('More');
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'Done already' }));
    await vi.waitFor(() => expect(toast.line?.text).toBe('5 minutes noted.'));
  });

  it('is not offered for a massage that cannot have fitted in yet', async () => {
    const today = scene('proposed-later');
    show({ ...today, now: today.open!.workout.end });
    await press('More');
    await screen.findByRole('menu');
    expect(screen.queryByRole('menuitem', { name: 'Done already' })).toBeNull();
  });

  it('takes the minutes that were chosen', async () => {
    const done = vi.spyOn(ipc, 'done').mockResolvedValue(undoable('done'));
    show('unanswered');
    await press('10 min');
    await press('Yes, 10 min');
    await vi.waitFor(() => expect(toast.line?.text).toBe('10 minutes noted.'));
    expect(done.mock.calls[0]![1].minutes).toBe(10);
  });

  it.each([
    ['near', 'Start'],
    ['running', 'Guide me'],
  ])('in %s on %s leads to the guided session', async (name, words) => {
    const start = vi.spyOn(ipc, 'start');
    show(name);
    await press(words);
    expect(location.hash).toBe('#session/plan');
    expect(start).not.toHaveBeenCalled();
    location.hash = '';
  });
});

describe('another time', () => {
  it('puts an offer into the hero, and keeps it from there', async () => {
    const keep = vi.spyOn(ipc, 'keep').mockResolvedValue(undoable('kept-therapist'));
    show('proposed-later');
    await press('Another time');
    await press(/Tomorrow 11:30 ?Therapist/);
    expect(document.querySelector('h1')?.textContent).toContain('60 minutes');
    await press('Keep 11:30');
    await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce());
    expect(keep.mock.calls[0]![1]).toMatchObject({
      start: '2026-11-24T10:30:00.000Z',
      delivery: 'therapist',
      minutes: 60,
    });
  });

  it('says by when the therapist of the picked time has to be booked', async () => {
    show('proposed-therapist');
    const [first, second] = scene('proposed-later').open!.plan.alternatives.filter(
      ({ delivery }) => delivery === 'therapist',
    );
    const line = () => document.querySelector('.line2')?.textContent?.trim();
    expect(line()).toMatch(/^Book it by tomorrow 09:30\./);
    await press('Another time');
    const later = [first!, second!].find(({ start }) => start !== live.today!.open!.slot!.start)!;
    await press(/Tomorrow 19:00 ?Therapist/);
    expect(ms(later.start)).toBeGreaterThan(ms(live.today!.open!.slot!.start));
    expect(line()).toMatch(/^Book it by tomorrow 17:00\./);
  });

  it('says the reasons against a time before it is kept', async () => {
    const keep = vi
      .spyOn(ipc, 'keep')
      .mockRejectedValueOnce({ code: 'E_RULE_WARNS', detail: 'R-BUSY' })
      .mockResolvedValue(undoable('kept-self'));
    show('proposed-later');
    await press('Keep 21:00');
    await vi.waitFor(() => button('Keep 21:00 anyway'));
    expect(document.querySelector('.line2')?.textContent).toContain('Your busy times stay free.');
    await press('Keep 21:00 anyway');
    await vi.waitFor(() => expect(toast.line?.text).toBe('21:00 is kept.'));
    expect(keep.mock.calls[1]![1].despite_warnings).toBe(true);
  });

  it('lets go of the offer on Escape', async () => {
    show('proposed-later');
    await press('Another time');
    await press(/Tomorrow 11:30 ?Therapist/);
    await fireEvent.keyDown(document.querySelector('[role=dialog]')!, { key: 'Escape' });
    expect(button('Keep 21:00')).toBeTruthy();
  });

  it.each(['Escape', 'Close'])('gives the focus back to its button on %s', async (how) => {
    show('proposed-later');
    const opener = button('Another time');
    opener.focus();
    await press('Another time');
    const list = await vi.waitFor(() => document.querySelector('[role=dialog]')!);
    expect(document.activeElement).toBe(list);
    if (how === 'Escape') await fireEvent.keyDown(list, { key: 'Escape' });
    else await press('Close');
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('gives the focus to the title where nothing had it before', async () => {
    show('proposed-later');
    await press('Another time');
    const list = await vi.waitFor(() => document.querySelector('[role=dialog]')!);
    await fireEvent.keyDown(list, { key: 'Escape' });
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('h1')));
  });
});

describe('the focus', () => {
  it('goes to the headline when a change from elsewhere removes what had it', async () => {
    show('kept-self');
    button('Let it go').focus();
    vi.spyOn(ipc, 'today').mockResolvedValue(scene('running'));
    await ask();
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('h1')));
  });

  it('stays where it is when that is still there, and nowhere when it was nowhere', async () => {
    show('kept-self');
    button('Another time').focus();
    vi.spyOn(ipc, 'today').mockResolvedValue(scene('kept-self'));
    await ask();
    await tick();
    expect(document.activeElement).toBe(button('Another time'));
    button('Another time').blur();
    await ask();
    await tick();
    expect(document.activeElement).toBe(document.body);
  });

  it('is on the headline when the window opens on a question', async () => {
    show('unanswered');
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('h1')));
  });
});

describe('the soreness question', () => {
  it('turns into its receipt, with undo, and stays', async () => {
    vi.spyOn(ipc, 'reportSoreness').mockResolvedValue({
      ...undoable('morning-after'),
      top: null,
      asks_soreness: false,
    });
    show('morning-after');
    await press('5 out of 10');
    expect(await screen.findByText('Sore 5 out of 10, noted.')).toBeTruthy();
    expect(button('Undo')).toBeTruthy();
  });

  it('names what its undo takes back, and never takes back something else', async () => {
    const answered = { ...undo, change: 'soreness' as const, plan: null };
    const after = { ...scene('morning-after'), undo: answered, top: null, asks_soreness: false };
    vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(after);
    const back = vi.spyOn(ipc, 'undo').mockResolvedValue(scene('morning-after'));
    const read = vi.spyOn(ipc, 'today').mockResolvedValue({
      ...after,
      undo: { ...answered, change: 'skipped', at: '2026-11-24T06:41:00Z' },
    });
    show('morning-after');
    await press('5 out of 10');
    await screen.findByText('Sore 5 out of 10, noted.');
    await press('Undo');
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(() => button('Undo')).toThrow());
    expect(back).not.toHaveBeenCalled();
    read.mockResolvedValue(after);
    await ask();
    await vi.waitFor(() => button('Undo'));
    await press('Undo');
    await vi.waitFor(() => expect(toast.line?.text).toBe('Taken back: soreness was reported.'));
    expect(back).toHaveBeenCalledOnce();
  });

  it('takes a digit from the keyboard', async () => {
    const report = vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(scene('proposed-later'));
    show('morning-after');
    await fireEvent.keyDown(button('0 out of 10'), { key: '7' });
    expect(report).toHaveBeenLastCalledWith(7);
    show('morning-after');
    await fireEvent.keyDown(document.body, { key: '4' });
    expect(report).toHaveBeenLastCalledWith(4);
  });

  it('takes no digit that belongs to something else', async () => {
    const report = vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(scene('proposed-later'));
    show('morning-after');
    await fireEvent.keyDown(document.body, { key: '4', ctrlKey: true });
    const field = document.body.appendChild(document.createElement('input'));
    await fireEvent.keyDown(field, { key: '4' });
    field.remove();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await fireEvent.keyDown(document.body, { key: '4' });
    dialog.remove();
    expect(report).not.toHaveBeenCalled();
  });
});

describe('undo', () => {
  it('takes back the latest change and says so', async () => {
    const back = vi.spyOn(ipc, 'undo').mockResolvedValue(scene('proposed-later'));
    vi.spyOn(ipc, 'today').mockResolvedValue(undoable('kept-self'));
    await undoLatest();
    expect(back).toHaveBeenCalledOnce();
    expect(toast.line?.text).toBe('Taken back: tonight 21:00 was picked.');
  });

  it('says that there is nothing to take back', async () => {
    const back = vi.spyOn(ipc, 'undo');
    vi.spyOn(ipc, 'today').mockResolvedValue(scene('kept-self'));
    await undoLatest();
    expect(back).not.toHaveBeenCalled();
    expect(toast.line?.text).toBe('Nothing to take back.');
  });
});
