// Searches that lead somewhere before all else: names of warning signs, and words of self-harm.
import { fold } from './fold';

/** So much of a word is enough while it is being typed. */
const ENOUGH = 5;

/** Whether a search names one of these, or begins to; `nearly`, once at most two letters are missing. */
export function names(query: string, those: string[], nearly = false): boolean {
  const asked = fold(query).trim().replace(/\s+/g, ' ');
  const enough = (one: string) => (nearly ? one.length - 2 : ENOUGH);
  return those
    .map(fold)
    .some(
      (one) =>
        ` ${asked} `.includes(` ${one} `) || (asked.length >= enough(one) && one.startsWith(asked)),
    );
}

/** Where the name of a warning sign leads: a guide, and a place among its headings. */
export const SIGNS_GUIDE = 'when-not-to';
export const SIGNS_SECTION = 1;
