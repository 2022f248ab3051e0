/** The longest workout, in minutes: a week, which is the journal’s limit. */
export const LONGEST = 10_080;

const HALVES: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const NUMBER = String.raw`\d+(?:[.,]\d+)?|\d*\s?[¼½¾]`;
const HOURS = String.raw`h|hrs?|hours?|std\.?|stunden?`;
const MINUTES = String.raw`m|min\.?|mins|minutes?|minuten?|′|'`;

const CLOCK = /^(\d{1,2}):([0-5]\d)(?:\s?h)?$/;
const BOTH = new RegExp(
  `^(${NUMBER})\\s?(?:${HOURS})\\s?(?:und |and )?(?:([0-5]?\\d)\\s?(?:${MINUTES})?)?$`,
);
const ONE = new RegExp(`^(${NUMBER})\\s?(${MINUTES})?$`);
/** Without a unit that can only be hours, up to twelve: a decimal may be minutes. */
const HOURS_ALONE = /^\d*\s?[¼½¾]$/;
const MOST_HOURS = 12;

/** `1,5`, `1.5`, `1½`, `½`. */
function numberOf(text: string): number {
  const half = HALVES[text.at(-1) ?? ''];
  if (half === undefined) return Number(text.replace(',', '.'));
  return Number(text.slice(0, -1).trim() || 0) + half;
}

/**
 * A length as people write it, in minutes: `90`, `90 min`, `1:30`, `1h30`, `1 h 30 min`, `1,5 h`,
 * `1½`. A sign such as `½` alone counts hours, up to twelve. A decimal needs its unit: `10,5` may be
 * minutes or hours, and `1.30` half past one. `null` for anything else. The terminal reads lengths in the same way (`locales/lengths.json`).
 */
export function readLength(text: string): number | null {
  const clean = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const clock = CLOCK.exec(clean);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const both = BOTH.exec(clean);
  if (both) return Math.round(numberOf(both[1]!) * 60) + Number(both[2] ?? 0);
  const one = ONE.exec(clean);
  if (!one) return null;
  const value = numberOf(one[1]!);
  if (one[2] || /^\d+$/.test(one[1]!)) return Math.round(value);
  return HOURS_ALONE.test(one[1]!) && value <= MOST_HOURS ? Math.round(value * 60) : null;
}
