import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untilTick } from '$features/guided-session/ticker';
import { nextMuscle, stretchesOf } from '$features/guided-session/muscle-steps';
import {
  doneAt,
  lengthOf,
  massagedAt,
  placeAt,
  positionAt,
  spanAt,
  spansOf,
  untilChange,
} from '$features/guided-session/progress';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { root } from '../sources';

const running = () => structuredClone(scene('session-arrive').guided!);
/** The instant at which the session began. */
const zero = (session = running()) => ms(session.running_since!);
const DAY = 86_400_000;

/** A row of the table that the other programs are tested with, too. */
interface Case {
  name: string;
  steps: number[];
  position_ms: number;
  ran_ms: number | null;
  step: number;
  passed_ms: number;
  left_ms: number;
}

const cases = JSON.parse(
  readFileSync(join(root, '../tests/session-places.json'), 'utf8'),
) as Case[];

describe('the place of a session', () => {
  it.each(cases)('is that of every program: $name', (known) => {
    const session = {
      steps: known.steps.map((seconds) => ({ kind: 'arrive' as const, seconds, part: null })),
      position_ms: known.position_ms,
      running_since: known.ran_ms === null ? null : '1970-01-01T00:00:00Z',
    };
    const place = placeAt(session, known.ran_ms ?? 1);
    expect([place.index, place.passed, place.leftInAll]).toEqual([
      known.step,
      known.passed_ms,
      known.left_ms,
    ]);
  });

  it('follows from the clock alone', () => {
    const session = running();
    expect(placeAt(session, zero()).step.kind).toBe('arrive');
    expect(placeAt(session, zero() + 29_999).left).toBe(1);
    const change = placeAt(session, zero() + 30_000);
    expect([change.index, change.passed, change.step.kind]).toEqual([1, 0, 'change']);
    const quads = placeAt(session, zero() + 50_000);
    expect([quads.index, quads.step.part?.muscle]).toEqual([2, 'quads']);
  });

  it('is over at its length, however late anybody looks', () => {
    const session = running();
    const end = zero() + lengthOf(session.steps);
    expect(placeAt(session, end - 1).isOver).toBe(false);
    for (const late of [0, 60_000, DAY]) {
      const { isOver, leftInAll, step } = placeAt(session, end + late);
      expect([isOver, leftInAll, step.kind]).toEqual([true, 0, 'end']);
    }
  });

  it('loses nothing when the clock is set back', () => {
    const session = { ...running(), position_ms: 70_000 };
    expect(positionAt(session, zero() - DAY)).toBe(70_000);
  });

  it('stays while it is paused, over a night as well', () => {
    const session = { ...running(), position_ms: 70_000, running_since: null };
    expect(positionAt(session, zero() + DAY)).toBe(70_000);
    expect(untilChange(session, zero())).toBeNull();
  });
});

describe('the moves of a step', () => {
  it('fill it, whatever its length', () => {
    const step = running().steps[2]!;
    for (const seconds of [step.seconds, 30, 37, 240]) {
      const spans = spansOf({ ...step, seconds });
      expect(spans[0]?.from).toBe(0);
      expect(spans.at(-1)?.until).toBe(seconds * 1000);
      spans.slice(1).forEach(({ from }, index) => expect(from).toBe(spans[index]?.until));
    }
  });

  it('are in hand one after the other', () => {
    const step = running().steps[2]!;
    const [first, second] = spansOf(step);
    expect(spanAt(step, 0)).toEqual(first);
    expect(spanAt(step, first!.until)).toEqual(second);
    expect(spanAt({ ...step, part: null }, 0)).toBeNull();
  });
});

describe('the next beat', () => {
  it('is the next second while the window is seen, and the next change while it is not', () => {
    const session = running();
    expect(untilTick(session, zero() + 300, false)).toBe(700);
    expect(untilTick(session, zero() + 300, true)).toBe(29_700);
    expect(untilTick(session, zero() + 29_990, false)).toBe(10);
  });

  it('does not come by itself when nothing is left, or when it is paused and hidden', () => {
    const session = running();
    expect(untilTick(session, zero() + DAY, false)).toBeNull();
    const paused = { ...session, running_since: null };
    expect(untilTick(paused, zero(), true)).toBeNull();
    expect(untilTick(paused, zero(), false)).toBe(1000);
  });
});

describe('what was done', () => {
  it('is what passed on each step, beside what was done before', () => {
    const session = { ...running(), done_ms: running().steps.map(() => 0) };
    session.done_ms[2] = 5_000;
    const done = doneAt(session, zero() + 60_000);
    expect(done.slice(0, 4)).toEqual([30_000, 20_000, 15_000, 0]);
    expect(massagedAt(session, zero() + 60_000)).toBe(15_000);
  });
});

describe('the parts of a session', () => {
  it('are its muscles, with their sides', () => {
    const { steps } = running();
    const stretches = stretchesOf(steps);
    expect(stretches[0]?.group).toBe('quads');
    expect(stretches[0]?.works.map(({ step }) => step.part.side)).toEqual(['left', 'right']);
    const next = nextMuscle(steps, 2);
    expect(next).not.toBeNull();
    expect(steps[next!]?.kind).toBe('change');
    expect(steps[next!]?.part?.muscle).toBe(stretches[1]?.group);
    expect(nextMuscle(steps, steps.length - 1)).toBeNull();
  });
});
