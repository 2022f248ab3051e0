import type { Grade } from '$bindings/Grade';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { TimingWindow } from '$bindings/TimingWindow';

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

/** A paragraph, heading, list, table or drawing, as clean HTML, with its grades of evidence. */
export interface Block {
  kind: 'text' | 'heading' | 'list' | 'table' | 'drawing';
  level: number;
  grades: string[];
  html: string;
  /** The numbers of the claims that it is about (rules 7). */
  claims?: number[];
  /** Whether several guides have it. */
  shared?: boolean;
  /** The muscle and the move of each figure. */
  figures?: { group: MuscleGroup; move: string }[];
  /** The windows after a workout, or one among them. */
  windows?: TimingWindow | 'all';
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
  /** The muscle it is about; such a guide is made of facts and messages. */
  muscle?: MuscleGroup;
  blocks: Block[];
}

/** The groups in reading order. */
export const GROUPS = [
  'safety',
  'muscles',
  'types',
  'when',
  'training',
  'home',
  'therapist',
  'practice',
  'evidence',
];

/** All guides that are written in a language; English if it has none. */
export async function guidesIn(language: string): Promise<Guide[]> {
  const { shelves } = await import('virtual:guides');
  const shelf = shelves[language] ?? shelves['en'];
  return shelf ? (await shelf()).default : [];
}

/** From `guides/<language>/search.json`. */
export interface SearchWords {
  /** Words that mean the same, in groups; each finds all of its group. */
  alike: string[][];
  /** Names of warning signs, which lead to what to do about them. */
  signs: string[];
  /** Words of self-harm, which lead to whom to call. */
  crisis: string[];
  /** Searches to offer when nothing is found. */
  suggestions: string[];
}

/** What a search knows before the words of its language are here. */
export const NO_WORDS: SearchWords = { alike: [], signs: [], crisis: [], suggestions: [] };

/** What a search in a language knows beside its guides. */
export async function searchWordsIn(language: string): Promise<SearchWords> {
  const { shelves } = await import('virtual:guides');
  const shelf = shelves[language] ?? shelves['en'];
  return shelf ? (await shelf()).searchWords : NO_WORDS;
}

/** Every source by its id, named in a language. */
export async function sourcesIn(language: string): Promise<Record<string, Source>> {
  const { shelves } = await import('virtual:guides');
  const shelf = shelves[language] ?? shelves['en'];
  return shelf ? (await shelf()).sources : {};
}
