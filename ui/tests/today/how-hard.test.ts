// How hard a workout was that a device recorded: asked on Today, and a guess until then.
import { cleanup, fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { trained } from '$features/today/workout-line';
import { answersOf, summaryOf } from '$features/today/why-answers';
import { briefOf } from '$features/today/therapist-brief';
import { topThings } from '$features/today/top-things';
import { ipc } from '$ipc';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { firstPaint } from '$page/first-paint.svelte';
import { acceptPresses, isRefusing } from '$page/press-guard';
import { route } from '$page/route.svelte';
import { ask, clockFormat, live } from '$page/store.svelte';
import { useLanguage } from '$text/fluent.svelte';
import { button, hold, show, text } from './page';

const asked = scene('how-hard');
const answered: Today = {
  ...asked,
  top: null,
  asks_soreness: false,
  undo: { change: 'workout_edited', at: asked.now, plan: null, flags: [] },
};

beforeEach(() => {
  vi.restoreAllMocks();
  firstPaint.done = false;
  route.wrong = false;
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

const say = (after: Today) => vi.spyOn(ipc, 'sayEffort').mockResolvedValue(after);
const press = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: `Digit${key}`, bubbles: true, ...more }),
  );

describe('how hard it was', () => {
  it('is asked with the workout that it is about, and the scale with its words', () => {
    show(asked);
    expect(text('.top .text')).toBe('How hard was it? Lower body, 55 minutes, until 18:00');
    const keys = [...document.querySelectorAll('.top .keys button')];
    expect(keys.map((key) => key.getAttribute('aria-label'))).toHaveLength(10);
    expect(keys[4]!.getAttribute('aria-label')).toBe('5, hard');
    expect(keys[9]!.getAttribute('aria-label')).toBe('10, maximal');
  });

  it('is answered by a press, with a receipt', async () => {
    const sent = say(answered);
    show(asked);
    await fireEvent.click(button('7, very hard'));
    await vi.waitFor(() => expect(text('.top .ask')).toBe('7 out of 10, very hard: noted.'));
    expect(sent).toHaveBeenCalledWith('w1', 7);
    expect(text('.top .more')).toBe('Your plan takes it into account.');
    expect(button('Undo')).toBeTruthy();
    expect(route.wrong).toBe(false);
  });

  it.each([
    ['4', 4],
    ['0', 10],
  ])('is answered by the key %s', async (key, value) => {
    const sent = say(answered);
    show(asked);
    press(key);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith('w1', value));
  });

  it('is not answered by a key that is held or belongs to something else', () => {
    const sent = say(answered);
    show(asked);
    press('4', { repeat: true });
    press('4', { ctrlKey: true });
    expect(sent).not.toHaveBeenCalled();
  });

  it('takes no press that was meant for another workout', async () => {
    show(asked);
    acceptPresses();
    const top = { ...asked.top!, workout: 'w2' } as Today['top'];
    vi.spyOn(ipc, 'today').mockResolvedValue({ ...asked, top });
    await ask();
    expect(isRefusing()).toBe(true);
  });

  it('of nine or more is followed by the safety questions', async () => {
    say({ ...answered, questions_first: true });
    show(asked);
    press('9');
    await vi.waitFor(() => expect(route.wrong).toBe('hard'));
  });

  it('can be put off, and comes before soreness and a referral', () => {
    const { referral } = scene('referral');
    const things = topThings({ ...asked, referral }, asked.top, false, Date.parse(asked.now));
    expect(things.map(({ id }) => id)).toEqual(['how_hard/w1', 'referral']);
    show(asked);
    button('Not now').click();
    flushSync();
    expect(text('.top .ask')).toBe('');
  });
});

describe.each([
  ['en', 'RPE about 5, a guess', 'which is a guess', '5 out of 10 (hard; a guess)'],
  ['de', 'RPE etwa 5, geschätzt', 'das ist geschätzt', '5 von 10 (anstrengend; geschätzt)'],
])('a guess (%s)', (language, line, why, brief) => {
  it('is called one above the plan, in its reasons and in the brief', async () => {
    await useLanguage(language);
    hold(asked);
    const open = live.today!.open!;
    const [now, format] = [live.now, clockFormat()];
    expect(trained(open, now, format)).toContain(line);
    const gentle = answersOf(open, rules, now, format).find((it) => it.question === 'gentle');
    expect(gentle!.text).toContain(why);
    expect(summaryOf(open, now, format)).toMatch(/guess|geschätzt/);
    expect(briefOf(live.today!, [], live.settings, now, format)[0]![1]).toContain(brief);
    const named = { ...open, workout: { ...open.workout, guessed: false } };
    const all = [
      trained(named, now, format),
      summaryOf(named, now, format),
      ...answersOf(named, rules, now, format).map((it) => it.text),
    ].join(' ');
    expect(all).not.toMatch(/guess|geschätzt|undefined|\{/);
  });

  it('that it was easy is called one where it decides the length', async () => {
    await useLanguage(language);
    hold(asked);
    const open = live.today!.open!;
    const easy = { ...open, why: { ...open.why!, minutes: 'R-EASY-SHORT' as const } };
    const minutes = answersOf(easy, rules, live.now, clockFormat()).at(-1)!;
    expect(minutes.text).toContain(why);
  });
});
