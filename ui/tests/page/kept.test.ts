import { describe, expect, it } from 'vitest';
import { hasEnded, keptIn, lost } from '$page/kept';
import { scene } from '$ipc/web/scenes';
import type { ChangeKind } from '$bindings/ChangeKind';

const booked = keptIn(scene('kept-therapist-booked'));
const own = keptIn(scene('kept-self'));
const undo = (change: ChangeKind, plan: string | null) => ({ change, plan, at: '', flags: [] });

describe('a kept time that is gone', () => {
  it.each(['kept', 'started', 'skipped'] as const)('is named if %s replaced it', (change) => {
    expect(booked?.delivery).toBe('therapist');
    expect(lost(booked, own, undo(change, 'p1'))).toBe(booked);
  });

  it('is not named again by what is about it', () => {
    expect(lost(booked, null, undo('let_go', 'p1'))).toBeNull();
    expect(lost(booked, null, undo('did_not', 'p1'))).toBeNull();
    expect(lost(own, null, undo('skipped', 'p1'))).toBeNull();
    expect(lost(booked, booked, undo('booked', 'p1'))).toBeNull();
  });

  it('is named if it goes with something else', () => {
    expect(lost(own, null, undo('workout_deleted', null))).toBe(own);
  });
});

describe('a massage that runs', () => {
  const running = scene('running');
  const after = (change: ChangeKind, plan: string | null) => ({
    ...scene('nothing-due'),
    undo: undo(change, plan),
  });

  it('is named if it ends with something else', () => {
    expect(hasEnded(running, after('workout_deleted', null))).toBe(true);
  });

  it('is not named by what is about it, by a stop, or if it goes on', () => {
    expect(hasEnded(running, after('done', 'p1'))).toBe(false);
    expect(hasEnded(running, { ...scene('stop-urgent'), undo: undo('flag_reported', null) })).toBe(
      false,
    );
    expect(hasEnded(running, { ...running, undo: undo('soreness', null) })).toBe(false);
  });

  it('is not named where there was none', () => {
    expect(hasEnded(scene('kept-self'), after('workout_deleted', null))).toBe(false);
  });
});
