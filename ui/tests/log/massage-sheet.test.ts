import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewMassage } from '$bindings/NewMassage';
import { massage, today } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { shell } from '../wall';

const logMassage = vi.fn();
const editMassage = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { ...shell, logMassage, editMassage },
}));

const { live } = await import('$page/store.svelte');
const { toast } = await import('$page/toast.svelte');
const { default: MassageSheet } = await import('$features/log/MassageSheet.svelte');

const close = vi.fn();
const saved = (verb: typeof logMassage) => verb.mock.lastCall!.at(-1) as NewMassage;
async function enter() {
  document.querySelector('form')!.requestSubmit();
  await vi.waitFor(tick);
  await new Promise((next) => setTimeout(next));
}
async function fill(text: string) {
  const field = screen.getByLabelText<HTMLInputElement>('Ended at');
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await tick();
  return field;
}
const choose = async (name: string) => {
  screen.getByRole('radio', { name }).click();
  await tick();
};

beforeEach(() => {
  globalThis.scrollTo = () => undefined;
  Object.assign(live, { today, rules, now: ms(today.now) });
  live.startup = { ...live.startup, hour12: false };
  for (const verb of [logMassage, editMassage, close]) verb.mockReset().mockResolvedValue(today);
});
afterEach(cleanup);

describe('the massage sheet', () => {
  it('starts from the last massage, which ended just now', async () => {
    render(MassageSheet, { close });
    await enter();
    expect(saved(logMassage)).toMatchObject({
      minutes: 60,
      type: 'sports',
      delivery: 'therapist',
      pressure: 3,
      start: new Date(ms(today.now) - 3_600_000).toISOString(),
    });
    expect(close).toHaveBeenCalled();
  });

  it('ended when it was said that it did, however long the sheet is left', async () => {
    render(MassageSheet, { close });
    await choose('30 min ago');
    const start = new Date(live.now - 90 * 60_000).toISOString();
    live.now += 13 * 3_600_000;
    await tick();
    expect(screen.getByLabelText<HTMLSelectElement>('Day').selectedOptions[0]!.textContent).toBe(
      'Yesterday',
    );
    await enter();
    expect(saved(logMassage)).toMatchObject({ start });
  });

  it('has no list to open, and offers the types of who gave it', async () => {
    render(MassageSheet, { close });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Sports massage' })).toBeTruthy();
    await choose('Myself');
    expect(screen.queryByRole('radio', { name: 'Sports massage' })).toBeNull();
    await enter();
    expect(saved(logMassage)).toMatchObject({ delivery: 'self', type: 'swedish' });
  });

  it('saves what the shell reads of a typed time', async () => {
    shell.readWallTime.mockResolvedValueOnce('2026-10-25T00:30:00Z');
    render(MassageSheet, { close });
    await choose('At …');
    await fill('2:30');
    await enter();
    expect(shell.readWallTime).toHaveBeenLastCalledWith({
      zone: 'Europe/Berlin',
      date: '2026-11-23',
      time: '02:30',
    });
    expect(saved(logMassage).start).toBe('2026-10-24T23:30:00.000Z');
  });

  it('keeps the instant of an edited one while its time is not touched', async () => {
    const twice = { ...massage, start: '2026-10-25T01:10:30Z', minutes: 20 };
    render(MassageSheet, { close, edited: twice });
    screen.getByRole('button', { name: '5 minutes more' }).click();
    await enter();
    // it ends when it did, on its side of the change of the clock
    expect(saved(editMassage)).toMatchObject({ start: '2026-10-25T01:05:30.000Z', minutes: 25 });
    expect(shell.readWallTime).not.toHaveBeenCalledWith(
      expect.objectContaining({ date: '2026-10-25' }),
    );
    expect(toast.line?.text).toBe('Saved: Sports massage.');
  });

  it('takes the muscles with the keys alone', async () => {
    render(MassageSheet, { close, edited: { ...massage, muscles: [] } });
    const map = screen.getByRole('group', { name: /Front and back of the body/ });
    const boxes = [...map.querySelectorAll<SVGElement>('[role=checkbox]')];
    const inReach = () => boxes.filter((box) => box.getAttribute('tabindex') === '0');
    expect(inReach()).toEqual([boxes[0]]);
    boxes[0]!.focus();
    await fireEvent.keyDown(boxes[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(boxes[1]);
    expect(inReach()).toEqual([boxes[1]]);
    await fireEvent.keyDown(boxes[1]!, { key: ' ' });
    expect(boxes[1]!.getAttribute('aria-checked')).toBe('true');
    await enter();
    expect(saved(editMassage).muscles).toHaveLength(1);
    await fireEvent.keyDown(boxes[1]!, { key: 'End' });
    expect(document.activeElement).toBe(boxes.at(-1));
  });

  it.each(['25:00', ''])('does not save the time "%s", and says what it takes', async (text) => {
    render(MassageSheet, { close, edited: massage });
    const field = await fill(text);
    await enter();
    expect(editMassage).not.toHaveBeenCalled();
    expect(field.validationMessage).not.toBe('');
    expect(screen.getByText(/Type a time such as 19:30/)).toBeTruthy();
  });

  it('stays open with everything entered when saving fails', async () => {
    editMassage.mockRejectedValue({ code: 'E_DISK_FULL', detail: '' });
    render(MassageSheet, { close, edited: massage });
    await enter();
    expect(screen.getByRole('alert').textContent).toContain('The disk is full');
    expect(close).not.toHaveBeenCalled();
  });
});
