import { beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '$features/log/draft.svelte';
import { key } from '$components/sides';
import { today, workout } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';

const NOW = ms(today.now);
const MINUTE = 60_000;

describe('an edited workout', () => {
  it('keeps its instant in the hour that comes twice while its time is not touched', async () => {
    const second = { ...workout, end: '2026-10-25T01:30:17Z' };
    const draft = new Draft(today, rules, NOW, second);
    expect(draft.at).toBe('02:30');
    draft.rpe = 9;
    expect((await draft.workout(NOW)).end).toBe('2026-10-25T01:30:17.000Z');
    draft.at = '02:31';
    expect((await draft.workout(NOW)).end).toBe('2026-10-25T00:31:00.000Z');
  });
});

describe('a new workout', () => {
  let draft: Draft;
  beforeEach(() => {
    draft = new Draft(today, rules, NOW);
  });

  it('starts from the last workout of the usual activity, and has just ended', async () => {
    expect(await draft.workout(NOW)).toEqual({
      activity: 'strength_lower',
      end: new Date(NOW).toISOString(),
      duration_min: 55,
      rpe: 8,
      muscles: [],
      competition: false,
      soreness: null,
      flags: [],
      local_issues: [],
      questions: 'not_asked',
      note: '',
    });
  });

  it('offers the four usual activities first', () => {
    expect(draft.near).toEqual(['strength_lower', 'strength_upper', 'running', 'tennis']);
  });

  it('takes the muscles and last numbers of another activity', async () => {
    draft.learn([{ kind: 'workout', ...workout, activity: 'running', rpe: 5, duration_min: 40 }]);
    draft.choose('running');
    expect(await draft.workout(NOW)).toMatchObject({ rpe: 5, duration_min: 40, muscles: [] });
    expect(draft.lit.has(key('feet', 'left'))).toBe(true);
  });

  it('preserves what was set by hand when the activity changes', async () => {
    draft.rpe = 9;
    draft.touch('rpe');
    draft.choose('yoga');
    expect(await draft.workout(NOW)).toMatchObject({ rpe: 9, duration_min: 60 });
  });

  it('lists picked muscles in the order of the activity, with their sides', async () => {
    draft.flip(key('calves', 'left'));
    draft.flip(key('chest', 'left'), key('chest', 'right'));
    expect((await draft.workout(NOW)).muscles).toEqual([
      { group: 'quads' },
      { group: 'glutes' },
      { group: 'hamstrings' },
      { group: 'adductors' },
      { group: 'calves', side: 'right' },
      { group: 'lower_back' },
      { group: 'chest' },
    ]);
  });

  it('ended as long ago as chosen', () => {
    draft.ended = 30;
    expect(draft.end(NOW)).toBe(NOW - 30 * MINUTE);
  });

  it('is counted from the moment of saving', () => {
    expect(draft.end(NOW + 5 * MINUTE)).toBe(NOW + 5 * MINUTE);
    draft.ended = 'at';
    const morning = ms('2026-11-24T06:45:00Z');
    draft.at = '07:30';
    expect(new Date(draft.end(morning)).toISOString()).toBe('2026-11-24T06:30:00.000Z');
    draft.at = '22:00';
    expect(new Date(draft.end(morning)).toISOString()).toBe('2026-11-23T21:00:00.000Z');
  });

  it('is the time that was meant once the sheet was left for long: 30 min ago', async () => {
    draft.pick(30, NOW + 5 * MINUTE);
    const meant = new Date(NOW - 25 * MINUTE).toISOString();
    // the same hour comes again the next evening
    for (const hours of [1, 14, 29]) {
      const late = new Draft(today, rules, NOW);
      late.restore(draft.values);
      expect((await late.workout(NOW + hours * 60 * MINUTE)).end).toBe(meant);
      expect([late.ended, late.isLeft]).toEqual(['at', true]);
    }
  });

  it('is the moment of saving, however late, for "Just now"', async () => {
    const morning = NOW + 14 * 60 * MINUTE;
    expect((await draft.workout(morning)).end).toBe(new Date(morning).toISOString());
    expect(draft.ended).toBe(0);
  });

  it('is what is chosen or typed after that', async () => {
    const morning = ms('2026-11-24T06:45:00Z');
    draft.pick(30, NOW);
    draft.fixRelativeTime(morning);
    draft.pick(0, morning);
    expect((await draft.workout(morning)).end).toBe(new Date(morning).toISOString());
    draft.pick('at', morning);
    draft.at = '07:30';
    expect((await draft.workout(morning)).end).toBe('2026-11-24T06:30:00.000Z');
    expect(draft.isLeft).toBe(false);
  });

  it('treats a time later than now as yesterday’s', () => {
    draft.ended = 'at';
    draft.at = '22:00';
    expect(new Date(draft.end(NOW)).toISOString()).toBe('2026-11-22T21:00:00.000Z');
    draft.at = '17:30';
    expect(new Date(draft.end(NOW)).toISOString()).toBe('2026-11-23T16:30:00.000Z');
  });

  it.each([
    ['an exhausting session', 'hard', () => (draft.rpe = 9)],
    ['being very sore', 'sore', () => (draft.soreness = 7)],
    [
      'first use',
      'first',
      () =>
        (draft = new Draft(
          { ...today, safety_questions: { ...today.safety_questions, always: true } },
          rules,
          NOW,
        )),
    ],
  ])('asks about warning signs after %s', (_, cause, given) => {
    expect(draft.cause).toBeNull();
    given();
    expect(draft.cause).toBe(cause);
  });
});

describe('an edited workout', () => {
  it('is unchanged until something is edited', async () => {
    const picked = {
      ...workout,
      end: '2026-11-23T17:00:42Z',
      muscles: [{ group: 'calves' as const, side: 'left' as const }],
      note: 'hills',
    };
    const draft = new Draft(today, rules, NOW, picked);
    expect(await draft.workout(NOW)).toMatchObject({
      end: '2026-11-23T17:00:42.000Z',
      muscles: picked.muscles,
      note: 'hills',
      rpe: 8,
    });
  });

  it('keeps its instant in the hour that comes twice, unless its time is edited', async () => {
    const twice = { ...workout, end: '2026-10-25T01:30:00Z' };
    const draft = new Draft(today, rules, NOW, twice);
    draft.rpe = 7;
    expect(await draft.workout(NOW)).toMatchObject({ end: '2026-10-25T01:30:00.000Z', rpe: 7 });
    draft.at = '02:15';
    expect((await draft.workout(NOW)).end).not.toBe('2026-10-25T01:30:00.000Z');
  });

  it('asks about warning signs only when the edit calls for them', () => {
    const harder = new Draft(today, rules, NOW, workout);
    expect(harder.cause).toBeNull();
    harder.rpe = 9;
    expect(harder.cause).toBe('hard');
    expect(new Draft(today, rules, NOW, { ...workout, rpe: 9 }).cause).toBeNull();
  });

  it('moves within its own day', () => {
    const draft = new Draft(today, rules, NOW, { ...workout, end: '2026-11-22T10:00:00Z' });
    draft.at = '21:30';
    expect(new Date(draft.end(NOW)).toISOString()).toBe('2026-11-22T20:30:00.000Z');
  });
});
