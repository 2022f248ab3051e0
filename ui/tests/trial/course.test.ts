// A trial from its invitation to its last answer.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idsOf } from '../bindings';
import TrialCard from '$features/trial/TrialCard.svelte';
import { invitation } from '$features/trial/invitation.svelte';
import { minutesOf, musclesOf } from '$features/guided-session/occasion';
import { sampleTrials } from '$ipc/web/sample-trial';
import { route } from '$page/route.svelte';
import { live } from '$page/store.svelte';
import { hideToast, toast } from '$page/toast.svelte';
import { addTrialTexts, hasMessage, useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { after, journal, now, open, title } from './stage';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const key = (key: string, on: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(on, { key, code: `Digit${key}` });
const scale = (leg: string) => within(screen.getByRole('group', { name: `${leg} leg` }));
const number = (leg: string, value: number) =>
  scale(leg).getByRole('button', { name: `${value} out of 10` });

beforeEach(() => {
  localStorage.clear();
  invitation.declined = false;
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  hideToast();
  route.wrong = false;
  location.hash = '';
  await useLanguage('en');
});

describe('the way in', () => {
  const card = async (trials: string) => {
    journal(trials);
    render(TrialCard);
    await screen.findByRole('link');
  };

  it('says what it is, and goes for whoever does not want it', async () => {
    await card('none');
    screen.getByRole('heading', { name: 'Does massage help your legs?' });
    await press(/^Not for me/);
    expect(screen.queryByRole('heading')).toBeNull();
    // the way stays
    expect(screen.getByRole('link').getAttribute('href')).toBe('#insights/trial');
    expect(localStorage.getItem('trial-not-for-me')).toBe('1');
  });

  it('says where the one that runs stands, wanted or not', async () => {
    invitation.declined = true;
    await card('asks');
    screen.getByText('3 of 8 sessions. How sore is each leg?');
    screen.getByRole('link', { name: 'Open the trial' });
  });

  it('invites to nothing while the result of the last one is there', async () => {
    await card('less');
    screen.getByRole('link', { name: 'See the result' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('before it begins', () => {
  it('it says how many sessions it takes, and takes as many as are chosen', async () => {
    const { start, trials } = await open('none');
    screen.getByText(/^8 leg sessions that count/);
    await fireEvent.click(screen.getByRole('radio', { name: '12 sessions' }));
    screen.getByText(/^12 leg sessions that count/);
    expect(start).not.toHaveBeenCalled();
    trials.mockResolvedValue(sampleTrials('begun', now));
    await press('Start the trial');
    expect(start.mock.calls).toEqual([[12]]);
    await vi.waitFor(() => expect(title()).toBe('Your trial has begun. First: right leg'));
    await vi.waitFor(() =>
      expect(toast.line?.text).toBe(
        'The trial has begun. The legs are drawn, and the draw is sealed.',
      ),
    );
    expect(toast.line?.undo?.change).toBe('trial_started');
  });

  it('it goes back to the insights for whoever does not want it', async () => {
    await open('none');
    await press('Not for me');
    expect([location.hash, invitation.declined]).toEqual(['#insights', true]);
  });

  it('it says why it cannot begin', async () => {
    const { start } = await open('none');
    start.mockRejectedValue({ code: 'E_TRIAL_RUNS', detail: '' });
    await press('Start the trial');
    await screen.findByText(/^A trial is running already/);
  });

  it('earlier ones are there, with what came out of them', async () => {
    await open('earlier', 'new');
    expect(title()).toBe('Does massage help your legs?');
    const found = await screen.findByRole('link', { name: /No clear difference/ });
    expect(found.getAttribute('href')).toBe('#insights/trial/open');
    screen.getByRole('link', { name: /Ended after 3 of 8 sessions$/ });
  });

  it('no second one is offered while one runs', async () => {
    await open('session', 'new');
    expect(title()).toBe('3 of 8 sessions. Next: right leg');
  });
});

describe('while it runs', () => {
  it('each leg is known only when its turn has come', async () => {
    await open('session');
    const lots = within(screen.getByRole('list', { name: 'Sessions of the trial' }));
    expect(
      lots.getAllByRole('listitem').map((lot) => lot.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      '1 Right counts',
      '2 Left counts',
      '3 Left counts',
      '4, next Right',
      ...['5 sealed', '6 sealed', '7 sealed', '8 sealed'],
    ]);
  });

  it('what does not count says why', async () => {
    await open('session');
    screen.getByText(/^Session 3, left leg, .*: the other leg was massaged, too$/);
    screen.getByText(/^Session 3, left leg, .*: a leg was hurt$/);
  });

  it.each(['en', 'de'])('there are words for each reason not to count (%s)', async (language) => {
    await useLanguage(language);
    await addTrialTexts();
    const reasons = idsOf('TrialSessionState').filter((id) => id !== 'open' && id !== 'counts');
    expect(reasons).toHaveLength(6);
    expect(reasons.filter((id) => !hasMessage(`trial-state-${id}`))).toEqual([]);
  });

  it('a leg that is hurt is named before the session', async () => {
    await open('hurt');
    screen.getByText(/^A problem in a leg is noted/);
    expect(screen.getByRole('link', { name: 'See the note' }).getAttribute('href')).toBe(
      '#settings/conditions',
    );
  });

  it('the massage is led on that leg alone, for ten minutes', async () => {
    await open('massage');
    const address = screen.getByRole('link', { name: 'Guide me' }).getAttribute('href')!;
    const [, , muscles] = address.split('/');
    expect(musclesOf(muscles!)).toEqual(
      ['quads', 'hamstrings', 'calves'].map((group) => ({ group, side: 'right' })),
    );
    expect(minutesOf(muscles!)).toBe(10);
  });

  it('a massage without guidance is noted by one press, and can be taken back', async () => {
    const { massaged, trials } = await open('massage');
    trials.mockResolvedValue(sampleTrials('evening', now));
    await press('I did it');
    expect(massaged).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(title()).toMatch(/Next question: tomorrow 17:00$/));
    await vi.waitFor(() => expect(toast.line?.undo?.change).toBe('massage_logged'));
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('asks by itself once the evening has come', async () => {
    const { trials } = await open('evening');
    trials.mockResolvedValue(sampleTrials('asks', now));
    live.now = ms('2026-11-24T15:59:00Z');
    await Promise.resolve();
    expect(trials).toHaveBeenCalledOnce();
    live.now = ms('2026-11-24T16:00:00Z');
    await vi.waitFor(() => expect(title()).toMatch(/How sore is each leg\?$/));
  });

  it('ends early only after it has asked, and once is enough', async () => {
    const { stop, trials } = await open('session');
    await press('End the trial without a result');
    expect(document.activeElement?.textContent).toBe('Keep going');
    await press('Keep going');
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe('End the trial without a result'),
    );
    expect(stop).not.toHaveBeenCalled();
    await press('End the trial without a result');
    trials.mockResolvedValue(sampleTrials('stopped', now));
    await press('End the trial');
    expect(stop).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(title()).toBe('Ended early, without a result'));
    await vi.waitFor(() => expect(toast.line?.undo?.change).toBe('trial_stopped'));
  });
});

describe('the question', () => {
  it('is put in the order that was drawn', async () => {
    await open('asks');
    const asked = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(asked).toEqual(['Right leg', 'Left leg']);
  });

  it('is answered for both legs, and nothing is sent before', async () => {
    const { answer } = await open('asks');
    await fireEvent.click(number('Right', 3));
    await press('Save');
    expect(answer).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement).toBe(number('Left', 0)));
    await fireEvent.click(number('Left', 4));
    await press('Save');
    expect(answer.mock.calls).toEqual([[{ left: 4, right: 3 }]]);
    await vi.waitFor(() =>
      expect(toast.line?.text).toBe('Noted. Your answers stay closed until the end.'),
    );
    expect(toast.line?.undo?.change).toBe('trial_answered');
    expect(route.wrong).toBe(false);
  });

  it('is answered by digits and Enter, ten among them', async () => {
    const { answer } = await open('asks');
    screen.getByRole('heading', { level: 1 }).focus();
    await key('1');
    await key('0');
    await key('Enter');
    await vi.waitFor(() => expect(document.activeElement).toBe(number('Left', 0)));
    await key('2');
    await key('Enter');
    await vi.waitFor(() => expect(answer.mock.calls).toEqual([[{ left: 2, right: 10 }]]));
  });

  it('leaves Enter to a number that is not picked yet, and to other buttons', async () => {
    const { answer } = await open('asks');
    await fireEvent.click(number('Right', 3));
    await fireEvent.click(number('Left', 3));
    number('Left', 5).focus();
    expect(await key('Enter')).toBe(true);
    screen.getByRole('button', { name: 'Neither leg is sore' }).focus();
    expect(await key('Enter')).toBe(true);
    expect(answer).not.toHaveBeenCalled();
  });

  it('takes one press where neither leg is sore', async () => {
    const { answer } = await open('asks');
    await press('Neither leg is sore');
    expect(answer.mock.calls).toEqual([[{ left: 0, right: 0 }]]);
  });

  it('asks whether something is wrong where a leg is very sore', async () => {
    const { answer } = await open('asks');
    const from = after('trial_answered').safety_questions.from_soreness!;
    await fireEvent.click(number('Right', 1));
    await fireEvent.click(number('Left', from));
    await press('Save');
    expect(answer).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(route.wrong).toBe('sore'));
  });

  it('says why an answer was not taken, and keeps it', async () => {
    const { answer } = await open('asks');
    answer.mockRejectedValue({ code: 'E_TRIAL_ASKS_NOTHING', detail: '' });
    await fireEvent.click(number('Right', 3));
    await fireEvent.click(number('Left', 4));
    await press('Save');
    await screen.findByText(/^The trial asks nothing now/);
    expect(number('Left', 4).getAttribute('aria-pressed')).toBe('true');
  });

  it('says which answer was the last', async () => {
    await open('last');
    await press('Neither leg is sore');
    await vi.waitFor(() => expect(toast.line?.text).toBe('Noted. That was the last answer.'));
  });
});
