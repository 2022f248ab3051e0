// Reads the sources of the guides, and names each in a language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '$features/guides/guides';

/** How much of a source was seen, with the message that says so. */
const SEEN = {
  full: 'source-seen-full',
  abstract: 'source-seen-abstract',
  secondary: 'source-seen-secondary',
  unverified: 'source-seen-unverified',
};

/** The kinds that have been published somewhere, and so may have a DOI. */
const PAPERS = ['trial', 'review', 'survey', 'case', 'animal', 'method', 'consensus'];

/** A source as `sources.json` has it; `de` and the like replace what differs in a language. */
export interface SourceEntry {
  name?: string;
  authors: string;
  title: string;
  year?: number;
  journal?: string;
  /** Volume and pages. */
  pages?: string;
  note?: string;
  doi?: string;
  url?: string;
  seen: keyof typeof SEEN;
  kind: string;
  [language: string]: unknown;
}

/** A message of the window in one language. */
export type Say = (id: string) => string;

export const messagesOf = (locales: string, language: string): Say => {
  const said = ['window.ftl', 'terms.ftl']
    .map((file) => readFileSync(join(locales, language, file), 'utf8'))
    .join('\n');
  const say: Say = (id) => {
    const found = new RegExp(`^${id} = (.+)$`, 'm').exec(said)?.[1];
    if (!found) throw new Error(`no text ${id} for the guides`);
    // a message may include another one
    return found.replace(/\{ ([a-z-]+) \}/g, (_, other: string) => say(other));
  };
  return say;
};

const end = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

export function sourceOf(id: string, entry: SourceEntry, language: string, say: Say): Source {
  const {
    name = id,
    authors,
    title,
    year,
    journal,
    pages,
    note,
    doi,
    url,
    seen,
    kind,
  } = {
    ...entry,
    ...(entry[language] as Partial<SourceEntry> | undefined),
  };
  const where = [journal, year].filter(Boolean).join(' ') + (pages ? `;${pages}` : '');
  const missing = PAPERS.includes(kind) && !doi ? say('source-no-doi') : undefined;
  const parts = [authors, title, where, note, say(SEEN[seen]), missing].filter(
    (part) => part !== undefined,
  );
  const reference = parts.filter(Boolean).map(end).join(' ');
  const link = doi ? `https://doi.org/${doi}` : url;
  return {
    id,
    name,
    reference,
    ...(link && { link, copy: say('source-copy').replace('{ $link }', link) }),
  };
}

/** Every source by its id, named in a language. */
export function sourcesIn(folder: string, locales: string, language: string) {
  const all = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as Record<
    string,
    SourceEntry
  >;
  const say = messagesOf(locales, language);
  return Object.fromEntries(
    Object.entries(all).map(([id, entry]) => [id, sourceOf(id, entry, language, say)]),
  );
}
