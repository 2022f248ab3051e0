import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReminderHistory } from '$bindings/ReminderHistory';
import { happened, sentenceOf } from '$features/reminders/history-text';
import { agent, today } from '$ipc/web/sample';
import { notices } from '$ipc/web/sample-beside';
import { scene } from '$ipc/web/scenes';
import { histories } from '$ipc/web/sample-histories';
import { ms } from '$text/time';

const recentReminders = vi.fn();
const pause = vi.fn();
const resume = vi.fn();
const dismissNotice = vi.fn();
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  ipc: { recentReminders, pause, resume, dismissNotice },
}));

const { live } = await import('$page/store.svelte');
const { default: NextReminder } = await import('$features/reminders/NextReminder.svelte');

const of = (id: string) => histories.find((history) => history.id === id)!;
const idle = () => new Promise((next) => setTimeout(next));

beforeEach(() => {
  Object.assign(live, {
    today,
    agent,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  recentReminders.mockReset().mockResolvedValue(histories);
  pause.mockReset().mockResolvedValue({ ...today, pause: { until: null } });
  resume.mockReset().mockResolvedValue(today);
});
afterEach(cleanup);

describe('a reminder', () => {
  it.each([
    ['r1', 'Waiting.'],
    ['r3', 'Answered: you started the massage.'],
    ['r4', 'Missed: you had paused reminders.'],
    ['r5', 'No longer needed: you skipped the massage.'],
  ])('%s says in one sentence why it came or did not', (id, sentence) => {
    expect(sentenceOf(of(id))).toBe(sentence);
  });

  it('does not give leaving the screen as the reason', () => {
    const closed: ReminderHistory = {
      ...of('r5'),
      events: [
        ...of('r5').events,
        { at: '2026-11-19T16:10:01Z', state: 'withdrawn', cause: 'closed_on_screen' },
      ],
    };
    expect(sentenceOf(closed)).toBe('No longer needed: you skipped the massage.');
  });

  it('lists all its events', () => {
    expect(happened(of('r3')).map((event) => event.words)).toEqual([
      'Waiting.',
      'About to be shown: it was due.',
      'Shown.',
      'Answered: you started the massage.',
    ]);
  });
});

describe('the bell', () => {
  it('opens upcoming reminders, soonest first, and past ones', async () => {
    render(NextReminder);
    screen.getByRole('button', { name: 'Next reminder 20:00' }).click();
    await idle();
    const [ahead, past] = [...document.querySelectorAll('dialog section')].map((section) =>
      [...section.querySelectorAll('ul > li > p:first-child')].map((line) => line.textContent),
    );
    expect(ahead).toEqual([
      'Tonight 20:00 The massage window opens',
      'Tonight 20:50 Time for your massage',
    ]);
    // What was only withdrawn is of no interest.
    expect(past).toHaveLength(2);
  });

  it('has a dot until the sheet is opened, which names what nobody was shown', async () => {
    let inbox = notices;
    live.today = { ...today, inbox };
    dismissNotice.mockImplementation((id: string) => {
      inbox = inbox.filter((notice) => notice.id !== id);
      return Promise.resolve({ ...today, inbox });
    });
    render(NextReminder);
    expect(document.querySelector('.bell .dot')).not.toBeNull();
    document.querySelector<HTMLButtonElement>('.bell')!.click();
    await idle();
    await idle();
    expect(document.querySelector('.bell .dot')).toBeNull();
    const missed = document.querySelector('section[aria-labelledby="inbox"]')!;
    expect(missed.querySelectorAll('li')).toHaveLength(notices.length);
    expect(missed.textContent).toContain('3 reminders of this were not shown.');
    expect(missed.textContent).toContain('you may not have seen it.');
    expect(inbox).toEqual([]);
  });

  it('leaves the minutes of a guided session to the session', () => {
    live.today = scene('running');
    live.now = ms(live.today.now);
    render(NextReminder);
    expect(document.querySelector('.bell')?.textContent).toContain('6 min');
    cleanup();
    live.today = scene('guided-running');
    render(NextReminder);
    expect(document.querySelector('.bell')?.textContent).not.toContain('6 min');
  });

  it('pauses and resumes in place, and reloads', async () => {
    render(NextReminder);
    screen.getByRole('button', { name: 'Next reminder 20:00' }).click();
    await idle();
    const before = recentReminders.mock.calls.length;
    const reminders = screen.getByRole('switch', { name: 'Reminders', hidden: true });
    expect(reminders.getAttribute('aria-checked')).toBe('true');
    reminders.click();
    await idle();
    expect(pause).toHaveBeenCalledWith('until_resumed');
    expect(recentReminders.mock.calls.length).toBe(before + 1);
    expect(reminders.getAttribute('aria-checked')).toBe('false');
    reminders.click();
    await idle();
    expect(resume).toHaveBeenCalled();
    screen.getByRole('button', { name: '1 hour', hidden: true }).click();
    await idle();
    expect(pause).toHaveBeenLastCalledWith('hour');
  });
});
