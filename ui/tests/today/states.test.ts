import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '$app/first-paint.svelte';
import { live } from '$app/store.svelte';
import Today from '$features/today/Today.svelte';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene, SCENES } from '$ipc/web/scenes';
import { linesOf } from '$features/today/lines';
import { answersOf } from '$features/today/why-answers';
import { placeAt } from '$features/session/progress';
import { muscle } from '$text/words';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';

// jsdom measures no text: letters as wide as Inter's are on average
vi.mock('$text/measure', async (real) => ({
  ...(await real<typeof import('$text/measure')>()),
  width: (text: string, size: number) => text.length * size * 0.43,
}));

function show(name: string): void {
  const today = scene(name);
  Object.assign(live, {
    today,
    rules,
    settings,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  render(Today, { log: () => undefined, edit: () => undefined });
}
const text = (selector: string) =>
  document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const buttons = (selector: string) =>
  [...document.querySelectorAll(`${selector} button`)].map((one) => one.textContent.trim());

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

/** State: headline, the line below it, the seat, the quiet ones, and what ends something. */
const TABLE: Record<string, [string, string, string[], string[], string[]]> = {
  'proposed-later': [
    '15 minutes for your legs',
    'Tonight 21:00 in 2 h 10 min',
    ['Keep 21:00'],
    ['Another time', 'More'],
    [],
  ],
  'window-open': [
    '15 minutes for your legs',
    'Until 22:15 21:00 suits best',
    ['Start', 'Keep 21:00'],
    ['Snooze', 'More'],
    [],
  ],
  'kept-self': [
    '21:00 is kept',
    '15 minutes for your legs in 2 h 10 min',
    [],
    ['Another time', 'More', 'Let it go'],
    [],
  ],
  'kept-therapist': [
    'Tomorrow 11:30 is kept',
    'Book it by 09:30 60 minutes for your legs',
    [],
    ['Another time', 'Copy the brief', 'Let it go'],
    ['I have booked it'],
  ],
  'kept-therapist-booked': [
    'Tomorrow 11:30 is booked',
    '60 minutes for your legs in 16 h 40 min',
    [],
    ['Another time', 'Copy the brief', 'Let it go'],
    [],
  ],
  'ask-booked': [
    'Did you book it?',
    'Today 11:30 60 minutes for your legs',
    [],
    ['Another time', 'Copy the brief', 'Let it go'],
    ['I have booked it'],
  ],
  near: [
    'Now: 15 minutes for your legs',
    '21:00 in 10 min, or start now',
    ['Start'],
    ['Snooze', 'Skip'],
    [],
  ],
  'near-therapist': [
    'Now: 60 minutes for your legs',
    '11:30 in 20 min',
    [],
    ['Another time', 'Copy the brief', 'Let it go'],
    [],
  ],
  running: ['6 min left', 'Hamstrings then inner thighs', [], [], ['Finish', 'Guide me', 'Cancel']],
  unanswered: [
    'Did you do it?',
    '15 minutes for your legs tonight 21:00',
    [],
    [],
    ['Yes, 15 min', 'No'],
  ],
  done: ['Done. Rest well.', '15 minutes for your legs 21:00 – 21:15', [], [], []],
  'easy-day': [
    'No massage needed',
    '10 gentle minutes, 21:00 if you like',
    ['Keep 21:00'],
    ['Another time', 'Skip'],
    [],
  ],
  deferred: [
    'First the session, then your legs',
    'Tonight, about 21:00 running until 20:30',
    [],
    ['Change the session', 'More'],
    [],
  ],
  blocked: [
    'Rest for your left calf',
    'Until Thu 18:00 fresh injury, since today',
    [],
    [],
    ['It is better now', 'Correct it'],
  ],
  'nothing-due': [
    'Nothing due',
    'Next massage: Thu 3 Dec in 8 days',
    ['I just finished a workout'],
    [],
    [],
  ],
};

describe.each(Object.entries(TABLE))('in the state %s', (name, [title, when, seat, quiet, end]) => {
  beforeEach(() => show(name));

  it('the hero has its words and its buttons', () => {
    expect(text('h1')).toBe(title);
    expect(text('.when')).toBe(when);
    expect(buttons('.seat')).toEqual(seat);
    expect(buttons('.quiets')).toEqual(quiet);
    expect(buttons('.line2')).toEqual(end);
  });

  it('there is at most one main button', () => {
    expect(document.querySelectorAll('.btn.primary').length).toBeLessThanOrEqual(1);
  });
});

describe('the question above the hero', () => {
  it.each([
    ['clot', /^You have been travelling: is one calf/],
    ['did-you', 'Did you do the 15 minutes, yesterday 20:00?'],
    ['morning-after', 'How sore are your legs?'],
    ['check-in', /^Weekly check-in/],
  ])('is one at a time (%s)', (name, question) => {
    show(name);
    expect(document.querySelectorAll('.top')).toHaveLength(1);
    expect(text('.top .ask')).toMatch(question);
  });

  it('stands below a referral, which stays until it is settled', () => {
    show('referral');
    live.today = { ...live.today!, check_in: null, top: { kind: 'soreness' } };
    flushSync();
    const asked = [...document.querySelectorAll('.top .ask')].map((one) => one.textContent.trim());
    expect(asked).toEqual(['Poor sleep after hard days', 'How sore are your legs?']);
    // the check-in that it comes from may be over
    expect(buttons('.top.referral')).toEqual(['What to do']);
  });

  it('is none where nothing is to be asked', () => {
    show('proposed-later');
    expect(document.querySelector('.top')).toBeNull();
  });
});

describe('questions that come before the plan', () => {
  it('show neither the plan nor a card until they are answered', () => {
    show('questions');
    expect(text('h1')).toBe('First a few questions');
    expect(buttons('.seat')).toEqual(['Answer them']);
    expect(document.querySelector('.quiets')).toBeNull();
    expect(document.body.textContent).not.toMatch(/15 minutes|For my therapist|Why this time/);
    expect(screen.getByText(/keep an eye on your urine/)).toBeTruthy();
  });
});

describe('each thing is said once', () => {
  it('the last start that fits is not also the one that suits best', () => {
    const today = scene('window-open');
    const slot = { ...today.open!.slot!, start: '2026-11-23T21:15:00Z' };
    const phase = { kind: 'window_open' as const, last_start: slot.start };
    const lines = linesOf(
      { ...today, open: { ...today.open!, slot, phase } },
      { ...today.open!, slot },
      phase,
      ms('2026-11-23T21:10:00Z'),
      { hour12: false, zone: today.zone },
      0,
    );
    expect([lines.fact, lines.distance, lines.sentence]).toEqual(['Until 22:15', '', '']);
  });

  it('soreness is not promised for later while it is asked now, and about the same muscles', () => {
    const done = scene('done');
    const asks = {
      ...done,
      asks_soreness: true,
      top: { kind: 'soreness' as const },
      next_reminder: { id: 'r', kind: 'soreness' as const, at: '2026-11-24T17:00:00Z' },
    };
    Object.assign(live, { today: asks, rules, settings, now: ms(asks.now) });
    render(Today, { log: () => undefined, edit: () => undefined });
    expect(text('#top-ask')).toBe('How sore are your legs?');
    expect(document.body.textContent).not.toContain('Rubdown asks how sore');
  });

  it('ten minutes do not count for a therapist', () => {
    show('unanswered');
    expect(document.body.textContent).toContain('Ten minutes count');
    cleanup();
    const today = scene('unanswered');
    const slot = { ...today.open!.slot!, delivery: 'therapist' as const };
    Object.assign(live, { today: { ...today, open: { ...today.open!, slot } } });
    render(Today, { log: () => undefined, edit: () => undefined });
    expect(document.body.textContent).not.toContain('Ten minutes count');
  });
});

describe('a guided session of the plan', () => {
  it.each([
    ['guided-running', / left$/],
    ['guided-paused', /^Paused, .* left$/],
  ])('is what Today shows of its massage (%s)', (name, title) => {
    show(name);
    const { guided, now } = live.today!;
    const { step, leftInAll } = placeAt(guided!, ms(now));
    expect(text('h1')).toMatch(title);
    expect(text('h1')).toContain(`${Math.ceil(leftInAll / 60_000)} min`);
    const side = step.part!.side === 'both' ? undefined : step.part!.side;
    expect(text('.when')).toContain(muscle({ group: step.part!.muscle, side }));
    expect(buttons('.line2')).toEqual(['Back to it']);
  });
});

describe('why', () => {
  it('has something of the person in each of its four answers', () => {
    show('proposed-later');
    const answers = answersOf(live.today!.open!, rules, live.now, {
      hour12: false,
      zone: live.today!.zone,
    }).map((answer) => answer.text);
    expect(answers).toEqual([
      'After lower body until 18:00, same evening comes first: a start between 20:00 and 22:15.',
      'You called it 8 out of 10. After that, moderate pressure is as firm as it should be.',
      'After lower body, self-massage with your hands is the first choice.',
      'On your own, 15 minutes will do 3 h after training.',
    ]);
  });
});

describe('a time that was kept before the questions', () => {
  it.each([
    ['questions-kept', 'Tonight 21:00 stays kept.'],
    ['questions-unanswered', 'Then: did you do it, tonight 21:00?'],
    ['questions-done', ''],
  ])('stays in sight below them: %s', (name, line) => {
    show(name);
    expect(text('h1')).toBe('First a few questions');
    expect(text('.when')).toBe(line);
    expect(document.querySelector('.top')).toBeNull();
    if (line) expect(text('.say > p')).toContain('Lower body');
  });
});

describe('a medical stop', () => {
  it('has the page to itself, with a number to call', () => {
    const checked = { on: '2026-11-26', against: [] };
    const help = { country: 'DE', emergency: ['112'], crisis: [], advice: [], checked };
    live.startup = { ...live.startup, help };
    show('stop-urgent');
    expect(screen.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');
    expect(document.querySelector('.st, .top, .timeline')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ticked by mistake' })).toBeTruthy();
  });

  it('says "your emergency number" where that is not known', () => {
    live.startup = { ...live.startup, help: null };
    show('stop-urgent');
    expect(screen.getByText('Your emergency number')).toBeTruthy();
  });
});

describe.each(['en', 'de'])('every scene in %s', (language) => {
  it.each(SCENES.filter((name) => name !== 'first'))('has all its words (%s)', async (name) => {
    await useLanguage(language);
    show(name);
    expect(text('h1')).not.toBe('');
    expect(document.body.textContent).not.toMatch(
      /\{|undefined|NaN|\b(?:hero|when|line|act|seat|calm|marks)-[a-z]/,
    );
    await useLanguage('en');
  });
});
