// What a massage is for, in the user's words: "your legs" rather than a list of muscles.
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import { headline } from '$text/fitting';
import { list, t } from '$text/fluent.svelte';
import { inSentence, muscle } from '$text/words';

export type Region =
  'legs' | 'lower_legs' | 'back' | 'arms' | 'shoulders' | 'upper_body' | 'whole_body';

const LOWER_LEGS: MuscleGroup[] = ['calves', 'shins', 'peroneals', 'feet'];
const LEGS: MuscleGroup[] = [
  ...LOWER_LEGS,
  'quads',
  'hamstrings',
  'adductors',
  'glutes',
  'deep_rotators',
  'hip_flexors',
  'tfl_itb',
];
const BACK: MuscleGroup[] = ['mid_back', 'lats', 'lower_back'];
const ARMS: MuscleGroup[] = ['biceps', 'triceps', 'forearm_flexors', 'forearm_extensors', 'hands'];
const SHOULDERS: MuscleGroup[] = ['neck_posterior', 'upper_traps', 'delts', 'rotator_cuff'];
/** Regions all of whose muscles are adjacent, smallest first. */
const PARTS: [Region, MuscleGroup[]][] = [
  ['lower_legs', LOWER_LEGS],
  ['back', BACK],
  ['arms', ARMS],
  ['shoulders', SHOULDERS],
];
/** Names that say where rather than what, and do not follow "your". */
const UNNAMED: MuscleGroup[] = ['mid_back', 'lats'];

/** The region of these muscles: the smallest part that holds all, else the half that holds most. */
export function regionOf(muscles: Muscle[]): Region {
  const groups = muscles.map(({ group }) => group);
  const part = PARTS.find(([, all]) => groups.length && groups.every((one) => all.includes(one)));
  if (part) return part[0];
  const legs = groups.filter((group) => LEGS.includes(group)).length;
  const share = legs / Math.max(1, groups.length);
  if (share >= 2 / 3) return 'legs';
  return share <= 1 / 3 ? 'upper_body' : 'whole_body';
}

/** "your legs", or "your left calf" where it is only one muscle. */
export function aim(muscles: Muscle[]): string {
  const [only, second] = muscles;
  return only && !second && !UNNAMED.includes(only.group)
    ? t('hero-one', { muscle: inSentence(muscle(only)) })
    : t(`region-${regionOf(muscles)}`);
}

/** Whether they are few and of both halves of the body, so that no region names them. */
function isMixed(muscles: Muscle[]): boolean {
  const legs = muscles.filter(({ group }) => LEGS.includes(group)).length;
  return muscles.length <= 3 && legs > 0 && legs < muscles.length;
}

/**
 * "15 minutes for your legs", or the muscles themselves where they are few and far apart; where two halves of the body share the minutes, which comes first:
 * "15 minutes, upper body first".
 */
export function massageFor(minutes: number, muscles: Muscle[]): string {
  const [only, second] = muscles;
  const region = regionOf(muscles);
  const whole = t('hero-for', { minutes, region: t(`region-${region}`) });
  if (only && !second && !UNNAMED.includes(only.group))
    return headline(t('hero-for-one', { minutes, muscle: inSentence(muscle(only)) }), whole);
  if (isMixed(muscles)) {
    const names = list(muscles.map((one) => inSentence(muscle(one))));
    const several = t('hero-for-several', { minutes, count: muscles.length });
    return headline(t('hero-for-one', { minutes, muscle: names }), several);
  }
  const first = region === 'whole_body' ? regionOf(muscles.slice(0, 3)) : region;
  return first === region
    ? whole
    : t('hero-for-first', { minutes, region: t(`region-${first}.first`) });
}
