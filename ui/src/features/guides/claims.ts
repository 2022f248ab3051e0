// Choosing among the claims: by theme, by grade, by words.
import type { Claim } from '$bindings/Claim';
import type { ClaimTheme } from '$bindings/ClaimTheme';
import { t } from '$text/fluent.svelte';
import type { SearchWords } from './guides';
import { fold } from './fold';
import { hasAll, wordsOf, type Section } from './search';

/** The themes in reading order. */
export const THEMES: ClaimTheme[] = [
  'feeling',
  'performance',
  'movement',
  'body',
  'dose',
  'besides',
];

export interface Choice {
  theme: ClaimTheme | 'all';
  /** A grade; `fact` for claims without one. */
  grade: string;
  query: string;
}

export const gradeOf = (claim: Claim): string => claim.grade ?? 'fact';

/** The grades that some claim has, best first. */
export const gradesOf = (claims: Claim[]): string[] => {
  const order = ['fact', 'strong', 'moderate', 'limited', 'unsupported', 'custom', 'own'];
  const found = new Set(claims.map(gradeOf));
  return order.filter((grade) => found.has(grade));
};

/** The claims that fit, by theme; themes without any are left out. */
export function chosen(
  claims: Claim[],
  { theme, grade, query }: Choice,
  textOf: (claim: Claim) => string,
  vocabulary: Pick<SearchWords, 'alike'>,
): [ClaimTheme, Claim[]][] {
  const words = wordsOf(query, vocabulary);
  const fits = (claim: Claim) =>
    (theme === 'all' || claim.theme === theme) &&
    (grade === 'all' || gradeOf(claim) === grade) &&
    (!words.length || hasAll(fold(textOf(claim)), words));
  return THEMES.map((one): [ClaimTheme, Claim[]] => [
    one,
    claims.filter((claim) => claim.theme === one && fits(claim)),
  ]).filter(([, some]) => some.length);
}

/** The claims as sections of their guide, for the search in all guides. */
export const claimSections = (claims: Claim[]): Section[] =>
  claims.map(({ number }) => ({
    index: -1,
    title: t(`claim-${number}.said`),
    text: `${t(`claim-${number}`)} ${t(`claim-${number}.found`)}`,
  }));
