// Texts for the ids of the rules.
import type { Delivery } from '$bindings/Delivery';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { MassageType } from '$bindings/MassageType';
import type { Muscle } from '$bindings/Muscle';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Side } from '$bindings/Side';
import type { Slot } from '$bindings/Slot';
import type { TimingWindow } from '$bindings/TimingWindow';
import type { Fault } from '$bindings/Fault';
import { list, hasMessage, t } from './fluent.svelte';
import { rem } from './measure';
import { dayAndClock, dayNumber, local, type ClockFormat } from './time';

/** A muscle's common name, with its side if it is only one. */
export function muscle({ group, side }: { group: MuscleGroup; side?: Side | null }): string {
  return side === 'left' || side === 'right' ? t(`muscle-${group}.${side}`) : t(`muscle-${group}`);
}

const SOFT_HYPHEN = '\u00ad';

/** Words longer than this find no room in a narrow column even alone. */
const LONG = 16;

/**
 * A name for a narrow column: its long words can be broken at their joints, with a hyphen. The engine knows
 * where to break English words and no others. With large text any word may be long. Only to be shown: what is
 * copied or searched has no such marks.
 */
export function breakable(name: string): string {
  const least = rem() > 20 ? 1 : LONG;
  const words = t('window-joints').split(' ');
  const long = words.filter((word) => word.length > least);
  return long.reduce(
    (text, word) => text.replaceAll(word.replaceAll('|', ''), word.replaceAll('|', SOFT_HYPHEN)),
    name,
  );
}

/** What a place has and where it is, for a list. */
export const placeWords = (issue: LocalIssue): string[] => [
  t(`issue-${issue.kind}`),
  inSentence(muscle(issue)),
];

/** A list of muscles: `Quads, buttocks, right calf`. */
export const muscles = (all: Muscle[]) =>
  list(all.map((one, index) => (index === 0 ? muscle(one) : inSentence(muscle(one)))));

/** How many muscles are named where space is short. */
const FEW = 6;

/** At most six muscles by name: `Quads, buttocks, calves and 7 more`. */
export function someMuscles(all: Muscle[]): string {
  if (all.length <= FEW) return muscles(all);
  return t('muscles-and-more', { muscles: muscles(all.slice(0, FEW)), more: all.length - FEW });
}

/** Where nouns are capitalized, the word before one is not: `hintere Oberschenkel`. */
const BEFORE_A_NOUN =
  /^(?:\p{Lu}\p{Ll}*(?:e|er|es|en|em) \p{Lu}|(?:Am|Zwischen|Gleich|Geknallt)\b)/u;

/** A name for use within a sentence: lowercase, unless it begins with a noun and the language capitalizes them. */
export function inSentence(name: string): string {
  const small =
    t('window-nouns') === 'small' ? !/^\p{Lu}{2}/u.test(name) : BEFORE_A_NOUN.test(name);
  return small ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}

/** The name of a massage type, which differs between a practice and home. */
export const massageType = (type: MassageType, delivery: Delivery) =>
  t(delivery === 'self' ? `type-${type}.self` : `type-${type}`);

/** `moderate pressure` for one level, `light to moderate` for a range. */
export function pressure([lo, hi]: [number, number]): string {
  if (lo === hi) return t(`pressure-${hi}.phrase`);
  return levels([lo, hi]);
}

/** `moderate`, `light to moderate`. */
export const levels = ([lo, hi]: [number, number]) =>
  lo === hi
    ? t(`pressure-${hi}`)
    : t('pressure-range', { lo: t(`pressure-${lo}`), hi: t(`pressure-${hi}`) });

/** A window's name; a variant if it starts on the evening of the workout. */
export function windowName(id: TimingWindow, from: string, end: string, zone: string): string {
  const { hour } = local(from, zone);
  const evening = dayNumber(from, zone) === dayNumber(end, zone) && hour >= 17 && hour < 23;
  return t(evening ? `window-${id}.evening` : `window-${id}`);
}

/** The recommendation in one line. */
export const slotTitle = (
  type: MassageType,
  slot: Pick<Slot, 'delivery' | 'pressure' | 'minutes'>,
) =>
  t('today-title', {
    type: massageType(type, slot.delivery),
    // Non-breaking.
    pressure: pressure(slot.pressure).replaceAll(' ', '\u00a0'),
    minutes: slot.minutes,
  });

/** A planned session in one line. */
export function sessionName({ kind, activity }: Pick<SessionEntry, 'kind' | 'activity'>): string {
  if (!activity) return t(`kind-${kind}`);
  const name = t(`activity-${activity}`);
  return kind === 'training' ? name : t('upcoming-competition', { activity: name });
}

/** `No deep tissue massage before 19:00.`, or `No deep tissue massage.` without a time. */
export function notBefore(
  massage: MassageType,
  at: number,
  now: number,
  format: ClockFormat,
  say: typeof dayAndClock = dayAndClock,
): string {
  const type = inSentence(
    massage === 'percussion' ? t('type-percussion.self') : t(`type-${massage}`),
  );
  return at === Infinity
    ? t('today-not-at-all', { type })
    : t('today-not-before', { type, time: say(at, now, format) });
}

/** What rules say, from a list of their ids. */
export const rulesInWords = (ids: string) =>
  ids
    .split(',')
    .map((rule) => t(`rule-${rule}`).replace(/\.$/, ''))
    .join('; ');

/** An error message: what happened, what was preserved, what to do. */
export function faultText(fault: Fault): string {
  const said = `error-${fault.code}`;
  // The same without the command of a terminal.
  const id = hasMessage(`${said}.window`) ? `${said}.window` : said;
  if (fault.code === 'E_RULE_FORBIDS' || fault.code === 'E_RULE_WARNS') {
    return t(id, { detail: rulesInWords(fault.detail) });
  }
  return hasMessage(id)
    ? t(id, { detail: fault.detail })
    : t('fault-unknown', { code: fault.code, detail: fault.detail });
}
