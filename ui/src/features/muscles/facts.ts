// The facts of self-massage, from the data file that the rules read, too. Every sentence about them is a
// message with the same id.
import facts from '$facts/self-massage.json';
import type { Activity } from '$bindings/Activity';
import type { Grade } from '$bindings/Grade';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Tool } from '$bindings/Tool';

export interface Move {
  /** Its message says what to do. */
  id: string;
  /** The message `move-<kind>` names it. */
  kind: string;
  direction: string;
  /** A side, at the usual length. */
  seconds: number;
  reps?: number;
  /** Gets what is left when seconds are shared out. */
  main?: boolean;
  /** May shrink, never grow. */
  fixed?: boolean;
}

export interface Handling {
  tool: Tool;
  station: string;
  max_level: number;
  partner_only?: boolean;
  both_sides_at_once?: boolean;
  moves: Move[];
}

export interface MuscleFacts {
  order: number;
  sides: 'left_right' | 'together';
  max_level: number;
  /** A side. */
  seconds: { short: number; usual: number; long: number };
  for_self: boolean;
  tools: Handling[];
  /** Where it is not for self-massage. */
  instead?: { station: string; level: number; moves: Move[] };
  after_seconds: number;
  gun: { setting: string; max_seconds: number } | null;
  /** `only: held`: strokes may pass, nothing stays. */
  keep_off: { id: string; grade: Grade; only?: 'held' }[];
  activities: Activity[];
  neighbours: MuscleGroup[];
  basis: { id: string; grade: Grade; sources: string[] }[];
}

export const muscles = facts.muscles as unknown as Record<MuscleGroup, MuscleFacts>;

/** What is done for a muscle: a tool and its moves, or what to do instead. */
export interface Way {
  /** The message that says how to sit or lie. */
  how: string;
  tool: Tool | null;
  partner: boolean;
  moves: Move[];
}

export function waysOf(group: MuscleGroup): Way[] {
  const { tools, instead } = muscles[group];
  if (instead)
    return [{ how: `${group}_instead.how`, tool: null, partner: false, moves: instead.moves }];
  return tools.map(({ tool, moves, partner_only = false }) => ({
    how: `${group}_${tool}`,
    tool,
    partner: partner_only,
    moves,
  }));
}

export const moveOf = (group: MuscleGroup, id: string): Move | undefined =>
  waysOf(group)
    .flatMap(({ moves }) => moves)
    .find((move) => move.id === id);

/** The areas of the map, each with its muscles from the middle outwards. */
export const AREAS: [id: string, groups: MuscleGroup[]][] = [
  [
    'legs',
    [
      ...(['glutes', 'deep_rotators', 'tfl_itb', 'hip_flexors', 'quads', 'hamstrings'] as const),
      ...(['adductors', 'calves', 'shins', 'peroneals', 'feet'] as const),
    ],
  ],
  ['front', ['chest', 'abs']],
  ['back', ['neck_posterior', 'upper_traps', 'mid_back', 'lats', 'lower_back']],
  [
    'arms',
    [
      ...(['delts', 'rotator_cuff', 'biceps', 'triceps'] as const),
      ...(['forearm_flexors', 'forearm_extensors', 'hands'] as const),
    ],
  ],
];
