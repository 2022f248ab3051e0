// The search in the guides: by word, with synonyms, down to the section.
import { fold, foldOne } from './fold';
import type { Guide, SearchWords } from './guides';
import { names, SIGNS_GUIDE, SIGNS_SECTION } from './leads';

/** A stretch of text, and whether it matches. */
export interface Stretch {
  text: string;
  hit: boolean;
}

export interface Hit {
  guide: Guide;
  /** The section with the best match; `null`: title or short answer. */
  section: Section | null;
  title: Stretch[];
  /** Text around the first match. */
  around: Stretch[];
}

export interface Section {
  /** Its place among the headings, from 0. */
  index: number;
  title: string;
  text: string;
}

/** A guide as the search reads it: folded once, since folding takes longer than finding. */
interface Folded {
  title: string;
  short: string;
  sections: FoldedSection[];
}

interface FoldedSection {
  section: Section;
  title: string;
  all: string;
}

const folds = new WeakMap<Guide, Folded>();

function foldedOf(guide: Guide): Folded {
  const found = folds.get(guide);
  if (found) return found;
  const title = fold(guide.title);
  const sections = sectionsOf(guide).map(foldedSection);
  const folded = { title, short: `${title} ${fold(guide.short)}`, sections };
  folds.set(guide, folded);
  return folded;
}

function foldedSection(section: Section): FoldedSection {
  const title = fold(section.title);
  return { section, title, all: `${title} ${fold(section.text)}` };
}

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

const known = new WeakMap<Guide, Section[]>();

/**
 * The sections of a guide, with their text. What several guides share is left out: it would be found
 * in all of them.
 */
export function sectionsOf(guide: Guide): Section[] {
  const found = known.get(guide);
  if (found) return found;
  const sections: Section[] = [];
  let index = -1;
  for (const block of guide.blocks) {
    if (block.kind === 'heading') index += 1;
    if (block.shared) continue;
    if (block.kind === 'heading') sections.push({ index, title: plain(block.html), text: '' });
    else if (sections.length) {
      const last = sections.at(-1)!;
      last.text = `${last.text} ${plain(block.html)}`.trim();
    } else sections.push({ index: -1, title: '', text: plain(block.html) });
  }
  known.set(guide, sections);
  return sections;
}

/** The words of a query, each as typed and then with the words that mean the same. */
export function wordsOf(query: string, { alike }: Pick<SearchWords, 'alike'>): string[][] {
  const groups = alike.map((group) => group.map(fold));
  const whole = fold(query).trim().replace(/\s+/g, ' ');
  if (!whole) return [];
  // A term of several words, such as `iliotibial band`, is looked up as one.
  const alikeTo = (word: string) => groups.filter((group) => group.includes(word)).flat();
  const terms = alikeTo(whole).length ? [whole] : whole.split(' ');
  return terms.map((word) => [...new Set([word, ...alikeTo(word)])]);
}

const LETTER = /[\p{L}\p{N}]/u;
const SHORT = 3;
/** A word of so few letters takes an ending of so few: `clots`, and not `clothing`. */
const BRIEF = 5;
const ENDING = 2;

/**
 * Where a word is in a folded text. What was typed is found inside other words as well; what it is also
 * called begins one, if it is long enough, or is one: `rom` is not in `from`, nor `clot` in `clothing`.
 */
function placesOf(text: string, word: string, typed: boolean): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const short = word.length <= SHORT;
    const begins = !LETTER.test(text[at - 1] ?? '');
    let ending = 0;
    while (ending <= ENDING && LETTER.test(text[at + word.length + ending] ?? '')) ending += 1;
    const is = short ? ending === 0 : word.length > BRIEF || ending <= ENDING;
    if (typed ? begins || !short : begins && is) places.push(at);
  }
  return places;
}

/** The places of each word and of what it is also called, by the word as typed. */
const allPlaces = (text: string, words: string[][]) =>
  words.map((some) =>
    some.flatMap((word, index) =>
      placesOf(text, word, index === 0).map((at) => ({ at, length: word.length })),
    ),
  );

export const hasAll = (text: string, words: string[][]) =>
  allPlaces(text, words).every((places) => places.length);

/** A text in stretches: what matches a word, and what is between. */
export function marked(text: string, words: string[][]): Stretch[] {
  const letters = [...text];
  let folded = '';
  /** The letter that each folded one comes from. */
  const from: number[] = [];
  letters.forEach((letter, at) => {
    const one = foldOne(letter);
    for (let index = 0; index < one.length; index += 1) from.push(at);
    folded += one;
  });
  const hit = new Array<boolean>(letters.length).fill(false);
  for (const { at, length } of allPlaces(folded, words).flat())
    for (let index = at; index < at + length; index += 1) hit[from[index]!] = true;
  const stretches: Stretch[] = [];
  letters.forEach((letter, at) => {
    const last = stretches.at(-1);
    if (last && last.hit === hit[at]) last.text += letter;
    else stretches.push({ text: letter, hit: hit[at]! });
  });
  return stretches;
}

const BEFORE = 48;
const AFTER = 110;

function around(text: string, words: string[][]): string {
  const folded = fold(text);
  const found = allPlaces(folded, words).flat();
  // a word of its own, before what is only part of one
  const begun = found.filter(({ at }) => !LETTER.test(folded[at - 1] ?? ''));
  const at = Math.min(...(begun.length ? begun : found).map((place) => place.at));
  if (!Number.isFinite(at)) return text.length > AFTER ? `${text.slice(0, AFTER)} …` : text;
  const from = at > BEFORE ? text.lastIndexOf(' ', at - BEFORE) + 1 : 0;
  const end = text.indexOf(' ', at + AFTER);
  const to = end < 0 ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/**
 * Guides that contain every word: first by title, then by short answer, then by the heading of a
 * section, then by its text. The claims belong to the guide that shows them. What to do about a warning sign
 * comes before all of them.
 */
export function search(
  guides: Guide[],
  query: string,
  vocabulary: SearchWords,
  claims: Section[] = [],
): Hit[] {
  const words = wordsOf(query, vocabulary);
  if (!words.length) return [];
  const isSign = names(query, vocabulary.signs);
  const hits: { rank: number; hit: Hit }[] = [];
  for (const guide of guides) {
    const { title, short, sections: own } = foldedOf(guide);
    const inTitle = hasAll(title, words);
    const inShort = hasAll(short, words);
    const sections = guide.claims ? [...own, ...claims.map(foldedSection)] : own;
    const best =
      inTitle || inShort
        ? null
        : (sections.find((one) => hasAll(one.title, words)) ??
          sections.find((one) => hasAll(one.all, words)) ??
          null);
    const leads = isSign && guide.id === SIGNS_GUIDE;
    if (!inTitle && !inShort && !best && !leads) continue;
    const section = leads
      ? (own.find((one) => one.section.index === SIGNS_SECTION)?.section ?? null)
      : (best?.section ?? null);
    const byHeading = best && hasAll(best.title, words);
    hits.push({
      rank: leads ? -1 : inTitle ? 0 : inShort ? 1 : byHeading ? 2 : 3,
      hit: {
        guide,
        section,
        title: marked(guide.title, words),
        around: marked(around(section ? section.text : guide.short, words), words),
      },
    });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || a.hit.guide.order - b.hit.guide.order)
    .map(({ hit }) => hit);
}
