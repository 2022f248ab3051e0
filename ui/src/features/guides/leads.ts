// Searches that lead somewhere before all else: names of warning signs, and words of self-harm.
import { fold } from './search';

/** So much of a word is enough while it is being typed. */
const ENOUGH = 5;

/** Whether a search names one of these, or begins to. */
export function names(query: string, those: string[]): boolean {
  const asked = fold(query).trim().replace(/\s+/g, ' ');
  return those
    .map(fold)
    .some(
      (one) =>
        ` ${asked} `.includes(` ${one} `) || (asked.length >= ENOUGH && one.startsWith(asked)),
    );
}

/** Where the name of a warning sign leads: a guide, and a place among its headings. */
export const SIGNS_GUIDE = 'when-not-to';
export const SIGNS_SECTION = 1;
