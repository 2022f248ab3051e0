// Compiles the guides at build time, from front matter and Markdown to plain data and clean HTML.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { TimingWindow } from '$bindings/TimingWindow';
import type { Block, Guide, Source } from '$features/guides/guides';
import { messagesOf, sourcesIn } from './sources.ts';

const NAME = 'virtual:guides';
const GRADE = /\s*\{grade:([a-z]+)\}/g;
/** The claim of the rules that a paragraph is about: what Rubdown makes of it stands beside it. */
const CLAIM = /\s*\{claim:(\d+)\}/g;

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!,
  );

const markdown = new Marked({
  renderer: {
    html: ({ text }) => escape(text),
    image: ({ text }) => escape(text),
    // Links only lead to other guides, never to the network.
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      return href.startsWith('#') ? `<a href="${escape(href)}">${inner}</a>` : inner;
    },
    // Each cell carries its column heading, so that a narrow page can show rows as lists: the heading
    // beside the one element that holds the cell's words, links and grades.
    table({ header, rows }) {
      const inline = (cell: Tokens.TableCell) => this.parser.parseInline(cell.tokens);
      const heads = header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
      const cells = (row: Tokens.TableCell[]) =>
        row
          .map(
            (cell, at) =>
              `<td data-column="${escape(header[at]?.text ?? '')}"><span>${inline(cell)}</span></td>`,
          )
          .join('');
      const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
      return `<table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
    },
  },
});

const TAGS: Partial<Record<string, Block['kind']>> = {
  heading: 'heading',
  list: 'list',
  table: 'table',
};

/** The names of the grades, for those shown inside a list or table. */
export type Grades = Record<string, string>;

function blocksOf(text: string, words: Grades): Block[] {
  return markdown
    .lexer(text)
    .filter((token) => token.type !== 'space')
    .map((token) => blockOf(token, words));
}

function blockOf(token: Token, words: Grades): Block {
  const kind = TAGS[token.type] ?? 'text';
  // Each item of a list and each cell of a table can have its own grade; elsewhere the grade appears
  // beside the block.
  if (kind === 'list' || kind === 'table') {
    const html = withGrades(markdown.parser([token]).trim(), words);
    return { kind, level: 0, grades: [], html };
  }
  const grades = [...new Set([...token.raw.matchAll(GRADE)].map((found) => found[1]!))];
  const claims = [...token.raw.matchAll(CLAIM)].map((found) => Number(found[1]));
  const [clean] = markdown.lexer(token.raw.replace(GRADE, '').replace(CLAIM, ''));
  const level = token.type === 'heading' ? (token as Tokens.Heading).depth : 0;
  const html = clean ? markdown.parser([clean]).trim() : '';
  return { kind, level, grades, html, ...(claims.length ? { claims } : {}) };
}

const withGrades = (html: string, words: Grades) =>
  html.replace(
    GRADE,
    (_, grade: string) => ` <em class="grade">${escape(words[grade] ?? grade)}</em>`,
  );

/**
 * Adds the reference to each source named in the last section of a guide, on what each found.
 * Sources it does not name follow.
 */
function withReferences(blocks: Block[], sources: Source[]): Block[] {
  const at = blocks.findLastIndex((block) => block.kind === 'heading') + 1;
  const last = blocks[at];
  if (!last || !sources.length) return blocks;
  const open = new Set(sources);
  const cite = ({ reference, link, copy }: Source) => {
    const shown = escape((link ?? '').replace('https://', ''));
    // Copied, not opened: nothing leaves the machine.
    const button = `<button type="button" data-copy="${escape(link ?? '')}" title="${escape(copy ?? '')}">${shown}</button>`;
    return `<span class="reference">${escape(reference)}${link ? ` ${button}` : ''}</span>`;
  };
  const named = (item: string) => {
    const names = item.split(': ')[0]!.split(', ');
    const found = names.flatMap((name) => sources.filter((source) => escape(source.name) === name));
    found.forEach((source) => open.delete(source));
    return found.map(cite).join('');
  };
  const list = last.kind === 'list';
  const html = list
    ? last.html.replace(
        /<li>([^]*?)<\/li>/g,
        (_, item: string) => `<li>${item.trim()}${named(item)}</li>`,
      )
    : '';
  const rest = [...open].map((source) => `<li>${escape(source.name)}${cite(source)}</li>`).join('');
  if (list) return blocks.with(at, { ...last, html: html.replace(/<\/ul>$/, `${rest}</ul>`) });
  return blocks.toSpliced(at + 1, 0, {
    kind: 'list',
    level: 0,
    grades: [],
    html: `<ul>${rest}</ul>`,
  });
}

/** Text shared by several guides, by name; `{part:name}` on a line of its own includes it. */
export type Parts = Record<string, string>;

const PART = /^\{part:([a-z-]+)\}$/gm;

/**
 * What is drawn, on a line of its own: `{figure:calves/calves_roller_roll}`, more of them beside it after a
 * space; or the windows after a workout, all of them or one: `{windows:}`, `{windows:gap}`.
 */
const DRAWN = /^\{((?:figure|windows):[a-z_/ ]*)\}$/gm;

/** The blocks of a body. Those of a part are marked as shared. */
function allBlocks(body: string, parts: Parts, words: Grades): Block[] {
  // Splitting by a pattern with a group yields text and names in turn.
  return body.split(PART).flatMap((piece, index): Block[] => {
    if (index % 2 === 0) return withDrawings(piece, words);
    if (!parts[piece]) throw new Error(`no part ${piece} for the guides`);
    return blocksOf(parts[piece], words).map((block) => ({ ...block, shared: true }));
  });
}

const withDrawings = (text: string, words: Grades): Block[] =>
  text.split(DRAWN).flatMap((piece, index): Block[] => {
    if (index % 2 === 0) return blocksOf(piece, words);
    const [kind, what = ''] = piece.split(':');
    const drawing: Block = { kind: 'drawing', level: 0, grades: [], html: '' };
    if (kind === 'windows')
      return [{ ...drawing, windows: (what || 'all') as TimingWindow | 'all' }];
    const figures = what.split(' ').map((one) => one.split('/') as [MuscleGroup, string]);
    return [{ ...drawing, figures: figures.map(([group, move]) => ({ group, move })) }];
  });

/** Parses one guide from a file's text. */
export function guideOf(
  file: string,
  sources: Record<string, Source>,
  words: Grades,
  parts: Parts = {},
): Guide {
  const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const { sources: named = [], ...head } = parse(front) as Omit<Guide, 'blocks' | 'sources'> & {
    sources?: string[];
  };
  const known = named.map((name) => sources[name] ?? { id: name, name, reference: '' });
  return { ...head, sources: known, blocks: withReferences(allBlocks(text, parts, words), known) };
}

export function guides(folder: string, locales: string): Plugin {
  const gradesIn = (language: string): Grades =>
    Object.fromEntries(
      [
        ...readFileSync(join(locales, language, 'terms.ftl'), 'utf8').matchAll(
          /^grade-(\w+) = (.+)$/gm,
        ),
      ].map(([, id, word]) => [id, word]),
    );
  // A part can reuse a message of the window: `{text:id}`.
  const partsIn = (language: string): [name: string, path: string, text: string][] => {
    const say = messagesOf(locales, language);
    const inside = join(folder, language, 'parts');
    return readdirSync(inside).map((file) => {
      const path = join(inside, file);
      return [
        file.replace(/\.md$/, ''),
        path,
        readFileSync(path, 'utf8')
          .replace(/\{text:([a-z-]+)\}/g, (_, id: string) => say(id))
          .trim(),
      ];
    });
  };
  const languages = () =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);

  return {
    name: 'guides',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) {
        const ways = languages().map((l) => `${JSON.stringify(l)}: () => import('${NAME}/${l}')`);
        return `export const shelves = { ${ways.join(', ')} };`;
      }
      if (!id.startsWith(`\0${NAME}/`)) return undefined;
      const language = id.slice(NAME.length + 2);
      const sources = sourcesIn(folder, locales, language);
      const words = gradesIn(language);
      const parts = partsIn(language);
      parts.forEach(([, path]) => this.addWatchFile(path));
      const shared = Object.fromEntries(parts.map(([name, , text]) => [name, text]));
      const files = readdirSync(join(folder, language))
        .filter((file) => file.endsWith('.md'))
        .sort();
      const all = files.map((file) => {
        const path = join(folder, language, file);
        this.addWatchFile(path);
        return guideOf(readFileSync(path, 'utf8'), sources, words, shared);
      });
      all.sort((a, b) => a.order - b.order);
      const vocabulary = join(folder, language, 'search.json');
      this.addWatchFile(vocabulary);
      return `export default ${JSON.stringify(all)};
export const sources = ${JSON.stringify(sources)};
export const searchWords = ${readFileSync(vocabulary, 'utf8')};`;
    },
  };
}
