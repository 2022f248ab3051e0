import type { Grade } from '$bindings/Grade';

export interface Source {
  id: string;
  name: string;
  /** Authors, title and place, and how much of it was seen. */
  reference: string;
  /** Where it is found; shown to be copied, never opened. */
  link?: string;
  /** What the button that copies the link says. */
  copy?: string;
}

/** A paragraph, heading, list or table, as clean HTML, with its grades of evidence. */
export interface Block {
  kind: 'text' | 'heading' | 'list' | 'table';
  level: number;
  grades: string[];
  html: string;
}

export interface Guide {
  id: string;
  title: string;
  order: number;
  /** Its heading is the message `guide-group-<group>`. */
  group: string;
  /** The short answer. */
  short: string;
  grade?: Grade;
  sources: Source[];
  /** Its row in the comparison of types or windows. */
  table?: {
    for?: string;
    when?: string;
    pressure?: [number, number];
    by?: string;
    length?: string;
  };
  /** Whether the claims of the rules belong to it. */
  claims?: boolean;
  blocks: Block[];
}

/** The groups in reading order. */
export const GROUPS = [
  'safety',
  'types',
  'when',
  'training',
  'home',
  'therapist',
  'practice',
  'evidence',
];

/** All guides in a language; English if it has none. */
export async function guidesIn(language: string): Promise<Guide[]> {
  const { shelves } = await import('virtual:guides');
  const shelf = shelves[language] ?? shelves['en'];
  return shelf ? (await shelf()).default : [];
}

export interface Hit {
  guide: Guide;
  /** The text around the first match, for matches in the body. */
  around: string;
}

const texts = new WeakMap<Guide, string>();

/** The guide's whole text, for searching. */
function wordsOf(guide: Guide): string {
  const known = texts.get(guide);
  if (known !== undefined) return known;
  const html = guide.blocks.map((block) => block.html).join(' ');
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  texts.set(guide, text);
  return text;
}

export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Guides that contain every word: first by title, then by short answer, then by body. */
export function search(guides: Guide[], query: string): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const rank = (guide: Guide) => {
    const title = fold(guide.title);
    const short = fold(`${guide.title} ${guide.short}`);
    const all = `${short} ${fold(wordsOf(guide))}`;
    if (words.every((word) => title.includes(word))) return 0;
    if (words.every((word) => short.includes(word))) return 1;
    return words.every((word) => all.includes(word)) ? 2 : -1;
  };
  return guides
    .map((guide) => ({ guide, rank: rank(guide) }))
    .filter((hit) => hit.rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.guide.order - b.guide.order)
    .map((hit) => ({
      guide: hit.guide,
      around: hit.rank === 2 ? around(wordsOf(hit.guide), words[0]!) : '',
    }));
}

function around(text: string, word: string): string {
  const at = fold(text).indexOf(word);
  if (at < 0) return '';
  const from = text.lastIndexOf(' ', Math.max(0, at - 48)) + 1;
  const end = text.indexOf(' ', at + 72);
  const to = end < 0 ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
