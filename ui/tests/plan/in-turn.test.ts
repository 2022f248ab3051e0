import { describe, expect, it } from 'vitest';
import type { MassageType } from '$bindings/MassageType';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Tool } from '$bindings/Tool';
import { stretchesOf } from '$features/guided-session/muscle-steps';
import { inTurn, stationOf } from '$features/plan/in-turn';
import { stepsOf } from '$features/today/muscle-progress';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';

const TOOLS: Tool[] = ['hands', 'roller', 'ball'];
const inOrder = (type: MassageType, all: MuscleGroup[]) =>
  inTurn(all, (group) => stationOf(group, type, TOOLS));

describe('muscles in turn', () => {
  // as the rules' own worked examples run (rules 4.11)
  it.each<[MassageType, MuscleGroup[], MuscleGroup[]]>([
    [
      'myofascial',
      ['calves', 'quads', 'hamstrings', 'glutes', 'hip_flexors', 'tfl_itb', 'shins'],
      ['calves', 'quads', 'hamstrings', 'glutes', 'tfl_itb', 'shins', 'hip_flexors'],
    ],
    [
      'myofascial',
      ['quads', 'glutes', 'hip_flexors', 'tfl_itb', 'lower_back', 'upper_traps', 'hands'],
      ['quads', 'glutes', 'tfl_itb', 'lower_back', 'upper_traps', 'hands', 'hip_flexors'],
    ],
    [
      'swedish',
      ['hip_flexors', 'adductors', 'glutes', 'hamstrings'],
      ['adductors', 'hamstrings', 'glutes', 'hip_flexors'],
    ],
    [
      'swedish',
      ['quads', 'glutes', 'hamstrings', 'adductors'],
      ['quads', 'hamstrings', 'adductors', 'glutes'],
    ],
  ])('%s: the most important first, then what is done in its place', (type, all, turns) => {
    expect(inOrder(type, all)).toEqual(turns);
  });

  it('are by hand where none of the tools suits', () => {
    expect(stationOf('calves', 'myofascial', TOOLS)).toBe('floor');
    expect(stationOf('calves', 'myofascial', ['hands'])).toBe('chair');
  });

  it('come in one order before a session and without guidance', () => {
    const today = scene('running');
    const { open } = today;
    const { steps } = propose({ occasion: { kind: 'plan', plan: 'p1' } }, today, TOOLS);
    const led = stretchesOf(steps).map(({ group }) => group);
    const since = today.now;
    const until = new Date(Date.parse(since) + open!.slot!.minutes * 60_000).toISOString();
    const alone = stepsOf(since, until, open!.slot, TOOLS, Date.parse(since));
    expect(alone?.muscles.map(({ group }) => group)).toEqual(led);
    expect(led).not.toEqual(open!.slot!.focus.slice(0, led.length).map(({ group }) => group));
  });

  it('are the therapist’s to order', () => {
    const { open } = scene('running');
    const slot = { ...open!.slot!, delivery: 'therapist' as const };
    const alone = stepsOf(slot.start, slot.end, slot, TOOLS, 0);
    expect(alone?.muscles).toEqual(slot.focus.slice(0, alone!.muscles.length));
  });
});
