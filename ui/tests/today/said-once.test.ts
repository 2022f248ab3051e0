import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { live } from '$page/store.svelte';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { linesOf } from '$features/today/hero-lines';
import { answersOf } from '$features/today/why-answers';
import { placeAt } from '$features/guided-session/progress';
import { muscle } from '$text/words';
import { ms } from '$text/time';
import { buttons, show, text } from './page';

// jsdom measures no text: letters as wide as Inter's are on average
vi.mock('$text/measure', async (real) => ({
  ...(await real<typeof import('$text/measure')>()),
  width: (text: string, size: number) => text.length * size * 0.43,
}));

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

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
    show(asks);
    expect(text('#top-ask')).toBe('How sore are your legs?');
    expect(document.body.textContent).not.toContain('Rubdown asks how sore');
  });

  it('ten minutes do not count for a therapist', () => {
    show('unanswered');
    expect(document.body.textContent).toContain('Ten minutes count');
    cleanup();
    const today = scene('unanswered');
    const slot = { ...today.open!.slot!, delivery: 'therapist' as const };
    show({ ...today, open: { ...today.open!, slot } });
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
      'You trained until 18:00 (lower body). First choice after that: same evening, with a start between 20:00 and 22:15.',
      'You called it 8 out of 10. After that, moderate pressure is as firm as it should be.',
      'After this workout (lower body), self-massage with your hands is the first choice.',
      'If you massage yourself 3 h after training, 15 minutes will do.',
    ]);
  });
});

describe('a time that was kept before the questions', () => {
  it.each([
    ['questions-kept', 'Tonight 21:00 still stands.'],
    ['questions-unanswered', 'Then: did you do the massage (tonight 21:00)?'],
    ['questions-done', ''],
  ])('stays in sight below them: %s', (name, line) => {
    show(name);
    expect(text('h1')).toBe('First a few questions');
    expect(text('.when')).toBe(line);
    expect(document.querySelector('.top')).toBeNull();
    if (line) expect(text('.say > p')).toContain('Lower body');
  });
});
