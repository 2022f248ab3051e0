import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Suggestions as Shown } from '$bindings/Suggestions';
import { live } from '$page/store.svelte';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import Suggestions from '$features/today/Suggestions.svelte';
import { hold } from './page';

const today = scene('suggestions');
const none: Shown = { pre_workout: null, pre_competition: null, maintenance: null };
const texts = () =>
  [...document.querySelectorAll('details')].map(
    (item) => item.textContent?.replace(/\s+/g, ' ') ?? '',
  );

beforeEach(() => hold(today));
afterEach(cleanup);

describe('the suggestions beside a plan', () => {
  it('say what, when and on what basis', () => {
    render(Suggestions, { suggestions: today.suggestions });
    const [session, race, rest] = texts();
    expect(session).toContain('Before your training, tomorrow 18:00');
    expect(session).toContain(
      'Self-massage with your hands, very light to light, 10 minutes. Tomorrow 15:30 is best.',
    );
    expect(session).toContain('no gain');
    expect(race).toContain('Before your competition, Thu 10:00');
    expect(race).toContain('30 to 45 minutes. Today or tomorrow, if you like.');
    expect(rest).toContain('Today is a rest day');
    for (const suggestion of [session, race, rest])
      expect(suggestion).toMatch(/convention|practice|limited|moderate|strong|unsupported/);
  });

  it('carry the advice that applies, what is left out, and where never to press', () => {
    const calf = { group: 'calves', side: 'left' } as const;
    const session = {
      ...today.suggestions.pre_workout!,
      advice: ['ask_clinician_first' as const],
      left_out: [calf],
    };
    render(Suggestions, { suggestions: { ...today.suggestions, pre_workout: session } });
    const [before, , rest] = texts();
    expect(before).toContain('Ask your doctor before this massage');
    expect(before).toContain('Left out: left calf.');
    expect(before).toContain('Avoid: the front and sides of the neck');
    expect(rest).not.toContain('Avoid:');
  });

  it('say so where no time is free', () => {
    render(Suggestions, {
      suggestions: { ...none, pre_workout: { ...today.suggestions.pre_workout!, start: null } },
    });
    expect(texts()[0]).toContain('You have no free time for it between 14:00 and 17:00.');
  });

  it('offer only today on the last day before a competition', () => {
    live.now = ms('2026-11-24T12:00:00Z');
    render(Suggestions, {
      suggestions: { ...none, pre_competition: today.suggestions.pre_competition },
    });
    expect(texts()[0]).toContain('minutes. Today, if you like.');
  });

  it('name one length where the shortest is the longest', () => {
    const race = {
      ...today.suggestions.pre_competition!,
      minutes_range: [10, 10] as [number, number],
    };
    render(Suggestions, { suggestions: { ...none, pre_competition: race } });
    expect(texts()[0]).toContain(', 10 minutes. Today or tomorrow');
  });

  it('are gone once the rest day is', () => {
    live.now = ms('2026-11-23T23:30:00Z');
    render(Suggestions, { suggestions: { ...none, maintenance: today.suggestions.maintenance } });
    expect(texts()).toEqual([]);
  });
});
