import { cleanup, screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { live } from '$page/store.svelte';
import { scene, SCENES } from '$ipc/web/scenes';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { button, buttons, show, text } from './page';

// jsdom measures no text: letters as wide as Inter's are on average
vi.mock('$text/measure', async (real) => ({
  ...(await real<typeof import('$text/measure')>()),
  width: (text: string, size: number) => text.length * size * 0.43,
}));

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
    'Book it by tomorrow 09:30 60 minutes',
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
  running: ['6 min left', 'Inner thighs then buttocks', [], [], ['Finish', 'Guide me', 'Cancel']],
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

it('by when to book is past once it is asked whether that was done', () => {
  show('ask-booked');
  expect(text('.seat.words')).toBe('It was due by 09:30');
});

it('says by when a therapist has to be booked whatever else is to be said', () => {
  const today = scene('proposed-therapist');
  const open = { ...today.open!, also: scene('several').open!.also };
  show({ ...today, open });
  expect(text('.line2')).toMatch(/^Book it by tomorrow 09:30\./);
});

describe('the question above the hero', () => {
  it.each([
    ['clot', /^You have been travelling: is one calf/],
    ['runs-on', 'Your massage has been running since 18:45.'],
    ['did-you', 'Did you do the 15 minutes, yesterday 20:00?'],
    ['morning-after', 'How sore are your legs?'],
    ['how-it-went', 'Lower body: how did it go?'],
    ['top-trial-leg', 'Your trial: ten minutes for your left leg only, before tomorrow 17:00'],
    ['top-trial', 'Your trial: how sore is each leg?'],
    ['check-in', /^Weekly check-in/],
  ])('is one at a time (%s)', (name, question) => {
    show(name);
    expect(document.querySelectorAll('.top')).toHaveLength(1);
    expect(text('.top .ask')).toMatch(question);
  });

  it('comes before what stays until it is resolved, which is one press away', () => {
    show('news');
    const asked = () => text('.top .ask, .top .text');
    expect(document.querySelectorAll('.top')).toHaveLength(1);
    expect(asked()).toBe('How sore are your legs?');
    button('3 more').click();
    flushSync();
    expect(asked()).toMatch(/^Poor sleep after hard days/);
    // the check-in that it comes from may be over
    expect(buttons('.top.referral')).toEqual(['What to do', '3 more']);
    button('3 more').click();
    flushSync();
    expect(asked()).toBe('The time you picked, tonight 21:30, was removed for your safety.');
    button('3 more').click();
    flushSync();
    expect(asked()).toMatch(/^Your journal was damaged/);
    live.today = { ...live.today!, top: { kind: 'clot_question' } };
    flushSync();
    expect(asked()).toMatch(/^You have been travelling/);
  });

  it.each(['check_in', 'conditions'] as const)(
    'comes after a referral if it can wait: %s',
    (kind) => {
      show({ ...scene('news'), inbox: [], top: { kind } });
      expect(buttons('.top.referral')).toEqual(['What to do', '1 more']);
    },
  );

  it('keeps the focus on what leads to the next', async () => {
    show('news');
    for (let pressed = 0; pressed < 5; pressed += 1) {
      const more = button(/^\d more$/);
      more.focus();
      more.click();
      flushSync();
      await tick();
      expect(document.activeElement).toBe(button(/^\d more$/));
    }
  });

  it('leaves out what was said about a time that is past', () => {
    show('news');
    live.today = { ...live.today!, top: null, referral: null };
    live.now = ms(live.today.inbox[0]!.slot!.end);
    flushSync();
    expect(document.querySelectorAll('.top')).toHaveLength(1);
    expect(text('.top .text')).toMatch(/^Your journal was damaged/);
    expect(buttons('.top')).toEqual(['']);
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

describe('advice that comes before the massage', () => {
  it('stands below the main button', () => {
    show('advice');
    expect(buttons('.seat')).toEqual(['Keep 21:00']);
    const said = 'You are extremely sore. Go through the warning signs first. Ask your doctor';
    expect(text('.line2')).toContain(said);
  });

  it('names a referral there while a question stands above it', () => {
    const news = { ...scene('news'), inbox: [] };
    const plan = { ...news.open!.plan, advice: ['referral_open' as const] };
    const today = { ...news, open: { ...news.open!, plan } };
    show(today);
    expect(text('.line2')).toBe('Your check-in said to have something looked at.');
    cleanup();
    show({ ...today, top: null });
    expect(text('.line2')).not.toContain('check-in');
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

  it.each([
    ['recent_clot', /No massage at all until a doctor says so.*you have noted that under Health c/],
    ['sore_over_a_week', /until you rate your soreness 3 out of 10 or less, .* 24 hours old/],
  ] as const)('says what ends it, which is no press of a button: %s', (kind, ends) => {
    show({ ...scene('stop-soon'), flags: [], headline: { kind: 'stop', cause: { kind } } });
    expect(text('.stop')).toMatch(ends);
    expect(text('.stop')).not.toContain('mark this as resolved');
    if (kind === 'recent_clot')
      expect(document.querySelector('a[href="#settings/conditions"]')).toBeTruthy();
  });

  it('says that a new check-in ends what an earlier one has found', () => {
    show({ ...scene('stop-soon'), flags: [] });
    expect(text('.stop')).toContain('until a new check-in no longer shows it');
  });

  it('says of a fever once when to see a doctor', () => {
    show('stop-soon');
    expect(text('.call')).toMatch(/If it lasts or gets worse\.$/);
    expect(text('.stop')).not.toContain('appointment');
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
    const missing = /\{|undefined|NaN|\b(?:hero|when|line|act|seat|calm|marks)-[a-z]/;
    expect(document.body.textContent).not.toMatch(missing);
    await useLanguage('en');
  });
});
