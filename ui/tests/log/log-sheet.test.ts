import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewWorkout } from '$bindings/NewWorkout';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { shell } from '../wall';
import { missing, pickKind, pickPlace } from '../safety/place';
import { enter, fill, press } from './form';

const logWorkout = vi.fn();
const editWorkout = vi.fn();
const travelled = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: {
    ...shell,
    logWorkout,
    editWorkout,
    travelled,
    deleteWorkout: vi.fn(),
    list: () => Promise.resolve([]),
  },
}));

const { live } = await import('$page/store.svelte');
const { followHash, route } = await import('$page/route.svelte');
const { toast } = await import('$page/toast.svelte');
const { default: LogSheet } = await import('$features/log/LogSheet.svelte');

followHash();
const close = vi.fn();
const logged = () => logWorkout.mock.lastCall![0] as NewWorkout;

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
  const startup = { ...live.startup, hour12: false };
  Object.assign(live, { today, rules, now: ms(today.now), startup });
  logWorkout.mockReset().mockResolvedValue(today);
  editWorkout.mockReset().mockResolvedValue(today);
  close.mockReset();
});
afterEach(cleanup);

describe('the log sheet', () => {
  it('saves a usual workout with Enter alone', async () => {
    render(LogSheet, { close });
    await enter();
    expect(logged()).toMatchObject({
      activity: 'strength_lower',
      rpe: 8,
      duration_min: 55,
      end: new Date(ms(today.now)).toISOString(),
    });
    expect(close).toHaveBeenCalled();
  });

  it('names each step of effort by number and word', () => {
    render(LogSheet, { close });
    const effort = screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'));
    expect(effort).toContain('8, extremely hard');
  });

  it('saves a warning sign with the session that it is noted for', async () => {
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^9,/ }).click();
    await tick();
    await press('Something hurts');
    screen.getByRole('heading', { level: 1, name: 'That was all-out. Anything unusual?' });
    screen.getByRole('checkbox', { name: /dark as tea/ }).click();
    await tick();
    await press('Save');
    expect(logged()).toMatchObject({ rpe: 9, flags: ['rf_dark_urine'] });
  });

  it('stays open with everything typed when saving fails, and says why', async () => {
    logWorkout.mockRejectedValue({ code: 'E_DISK_FULL', detail: '' });
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^3,/ }).click();
    await tick();
    await enter();
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^3,/ }).checked).toBe(true);
  });

  it('names the day and time that "Just now" is, once it has been open for long', async () => {
    render(LogSheet, { close });
    const said = () => document.querySelector('fieldset [role=status]')?.textContent?.trim();
    expect(said()).toBe('');
    live.now += 13 * 3_600_000;
    const saved = new Date(live.now).toISOString();
    await tick();
    expect(said()).toBe('Today 07:50');
    await enter();
    expect(logWorkout).toHaveBeenCalledWith(expect.objectContaining({ end: saved }));
  });

  it('accepts a local issue while a workout is edited', async () => {
    render(LogSheet, { close, edited: workout });
    screen.getByRole('button', { name: 'Something hurts' }).click();
    await tick();
    screen.getByRole('button', { name: 'Add a problem' }).click();
    await tick();
    await press('Save');
    expect(missing()).toBe('Say what it is, and pick the place.');
    // and from the questions before as well
    await press('Back');
    await press('Save');
    expect(missing()).toBe('Say what it is, and pick the place.');
    await pickKind('acute_injury');
    await pickPlace('Calves');
    expect(editWorkout).not.toHaveBeenCalled();
    await press('Save');
    expect(editWorkout).toHaveBeenCalledWith(
      'w1',
      expect.objectContaining({ local_issues: [expect.objectContaining({ group: 'calves' })] }),
    );
  });

  it('never takes Enter for an answer to the safety questions', async () => {
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^10,/ }).click();
    await tick();
    await press('Something hurts');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await enter();
    await enter();
    expect(logWorkout).not.toHaveBeenCalled();
    await press('Nothing unusual, save');
    expect(logWorkout).toHaveBeenCalledOnce();
  });

  it('saves at once what calls for the safety questions, and asks them then', async () => {
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^10,/ }).click();
    await tick();
    await enter();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(logged()).toMatchObject({ rpe: 10, questions: 'open' });
    expect(route.wrong).toBe('hard');
    route.wrong = false;
  });

  it('gives the focus back to "Something hurts" after the safety questions', async () => {
    render(LogSheet, { close });
    await press('Something hurts');
    await press('Back');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Something hurts' }));
  });

  it('answers the question about a clot with the same questions', async () => {
    travelled.mockResolvedValue({ ...today, clot_question: true });
    render(LogSheet, { close });
    screen.getByRole('radio', { name: /^9,/ }).click();
    screen.getByRole('checkbox', { name: /4 hours of travel/ }).click();
    await tick();
    await press('Something hurts');
    await press('Nothing unusual, save');
    expect(travelled).toHaveBeenCalledOnce();
    expect(logged()).toMatchObject({ questions: 'answered', flags: [] });
  });

  it('takes the effort from the digits, wherever the focus is but in a field', async () => {
    render(LogSheet, { close });
    const effort = () =>
      screen
        .getAllByRole<HTMLInputElement>('radio')
        .find(
          (one) => one.checked && /,/.test(one.ariaLabel ?? one.getAttribute('aria-label') ?? ''),
        )?.value;
    const type = async (key: string, on: Element) => {
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await tick();
    };
    const save = screen.getByRole('button', { name: /^Save/ });
    await type('4', save);
    expect(effort()).toBe('4');
    await type('1', save);
    await type('0', save);
    expect(effort()).toBe('10');
    await type('3', screen.getByRole('textbox', { name: 'Minutes' }));
    expect(effort()).toBe('10');
  });

  it.each(['1:30', '1h30', '90 min', '1,5 h', '1½'])('reads the length %s', async (text) => {
    render(LogSheet, { close });
    await fill('Minutes', text);
    await enter();
    expect(logged().duration_min).toBe(90);
  });

  it.each(['', 'long', '0', '9 days'])('does not save the length "%s"', async (text) => {
    render(LogSheet, { close });
    const field = await fill('Minutes', text);
    await enter();
    expect(logWorkout).not.toHaveBeenCalled();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.validationMessage).not.toBe('');
  });

  it.each(['25:00', 'noon', '9h30m', ''])('does not save the time "%s"', async (text) => {
    render(LogSheet, { close });
    screen.getByRole('radio', { name: 'At …' }).click();
    await tick();
    const field = await fill('Ended at', text);
    await enter();
    expect(logWorkout).not.toHaveBeenCalled();
    expect(screen.getByText(/Type a time such as 19:30/)).toBeTruthy();
    await fill('Ended at', '17:30');
    expect(field.validationMessage).toBe('');
    await enter();
    expect(logged().end).toBe('2026-11-23T16:30:00.000Z');
  });

  it('saves what the shell reads of a typed time, not what it shows meanwhile', async () => {
    live.now = ms('2026-10-25T10:00:00Z');
    live.today = { ...today, now: '2026-10-25T10:00:00Z' };
    shell.readWallTime.mockResolvedValueOnce('2026-10-25T00:30:00Z');
    render(LogSheet, { close });
    screen.getByRole('radio', { name: 'At …' }).click();
    await tick();
    await fill('Ended at', '2:30');
    await enter();
    expect(shell.readWallTime).toHaveBeenLastCalledWith({
      zone: 'Europe/Berlin',
      date: '2026-10-25',
      time: '02:30',
    });
    expect(logged().end).toBe('2026-10-25T00:30:00.000Z');
  });

  it('leads to Today from every view, and back to the guide', async () => {
    location.hash = '#guide/swedish';
    await vi.waitFor(() => expect(route.place.view).toBe('guide'));
    render(LogSheet, { close });
    await enter();
    await vi.waitFor(() => expect(location.hash).toBe('#today'));
    expect(toast.line?.text).toMatch(/^Saved: .+\. Your massage: tonight 21:00/);
    toast.line!.actions.find(({ name }) => name === 'Back to the guide')!.run();
    expect(location.hash).toBe('#guide/swedish');
    location.hash = '#today';
  });
});
