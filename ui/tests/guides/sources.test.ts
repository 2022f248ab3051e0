import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceOf, type SourceEntry } from '../../src/build/sources';
import { guidesIn } from '$features/guides/guides';
import { muscles } from '$features/muscles/facts';
import { root } from '../sources';

const guides = join(root, 'src/guides');
const all = JSON.parse(readFileSync(join(guides, 'sources.json'), 'utf8')) as Record<
  string,
  SourceEntry
>;
const rust = readFileSync(
  join(root, '../src-tauri/crates/recovery/src/evidence/source.rs'),
  'utf8',
);
const inRules = [...rust.matchAll(/^ {4}\w+ "([^"]+)"(?: doi "([^"]+)")?/gm)];
const evidence = ['claims.rs', 'grade.rs'].map((file) =>
  readFileSync(join(root, '../src-tauri/crates/recovery/src/evidence', file), 'utf8'),
);

describe('the sources', () => {
  beforeAll(async () => void (await Promise.all(['en', 'de'].map(guidesIn))), 60_000);

  it.each(Object.entries(all))('say who, what, where and how much was seen: %s', (_, entry) => {
    expect(entry.authors).toMatch(/\S/);
    expect(entry.title).toMatch(/\S/);
    expect(['full', 'abstract', 'secondary', 'unverified']).toContain(entry.seen);
    const paper = ['trial', 'review', 'survey', 'case', 'animal', 'method', 'consensus'];
    expect([...paper, 'custom', 'article']).toContain(entry.kind);
    if (paper.includes(entry.kind)) {
      expect(entry.year).toBeGreaterThan(1950);
      expect(entry.journal).toMatch(/\S/);
    }
  });

  it('have well-formed DOIs, each once', () => {
    const dois = Object.values(all).flatMap(({ doi }) => doi ?? []);
    expect(dois.length).toBeGreaterThan(40);
    expect(dois.filter((doi) => !/^10\.\d{4,9}\/[-._;()/:A-Za-z0-9]+$/.test(doi))).toEqual([]);
    expect(new Set(dois).size).toBe(dois.length);
  });

  it('are those of the rules, with the same DOIs', () => {
    expect(inRules.length).toBeGreaterThan(50);
    for (const [, name, doi] of inRules) expect([name, all[name!]?.doi]).toEqual([name, doi]);
  });

  it.each(['en', 'de'])(
    'are each cited, and each citation is one of them (%s)',
    async (language) => {
      const cited = new Set([
        ...(await guidesIn(language)).flatMap((guide) => guide.sources.map(({ id }) => id)),
        ...Object.values(muscles).flatMap(({ basis }) => basis.flatMap((claim) => claim.sources)),
      ]);
      const ids = Object.keys(all);
      expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
      const variants = [...rust.matchAll(/^ {4}(\w+) "([^"]+)"/gm)];
      const byRules = variants
        .filter(([, variant]) => evidence.some((text) => new RegExp(`\\b${variant}\\b`).test(text)))
        .map(([, , name]) => name);
      expect(ids.filter((id) => !cited.has(id) && !byRules.includes(id))).toEqual([]);
    },
  );

  it.each(['en', 'de'])('are named where a guide in %s cites a year', (language) => {
    const known = Object.entries(all).map(([id, entry]) => {
      const own = entry[language] as Partial<SourceEntry> | undefined;
      return own?.name ?? id;
    });
    const strays = readdirSync(join(guides, language))
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => {
        const [, body = ''] = readFileSync(join(guides, language, file), 'utf8').split('\n---\n');
        return [...body.matchAll(/[A-Z][\p{L}-]+ (?:19|20)\d\d\b/gu)].map(([name]) => name);
      })
      .filter((name) => !known.some((one) => one === name || one.endsWith(` ${name}`)));
    expect(strays).toEqual([]);
  });
});

describe('a source', () => {
  const entry: SourceEntry = {
    authors: 'Ray A et al',
    title: 'Does it work?',
    year: 2020,
    journal: 'Journal',
    pages: '1:2–3',
    doi: '10.1000/x',
    seen: 'abstract',
    kind: 'trial',
    de: { note: 'An Fischen.' },
  };
  const say = (id: string) => (id === 'source-copy' ? 'Copy { $link }' : `<${id}>.`);

  it('is one line of reference, and an address to copy', () => {
    expect(sourceOf('Ray 2020', entry, 'en', say)).toEqual({
      id: 'Ray 2020',
      name: 'Ray 2020',
      reference: 'Ray A et al. Does it work? Journal 2020;1:2–3. <source-seen-abstract>.',
      link: 'https://doi.org/10.1000/x',
      copy: 'Copy https://doi.org/10.1000/x',
    });
  });

  it('says so where a paper has no DOI that was checked', () => {
    const { doi, ...unchecked } = entry;
    expect(sourceOf('Ray 2020', entry, 'en', say).link).toContain(doi);
    const { reference, link } = sourceOf('Ray 2020', unchecked, 'en', say);
    expect(reference).toMatch(/<source-seen-abstract>\. <source-no-doi>\.$/);
    expect(link).toBeUndefined();
    const page = sourceOf('Page', { ...unchecked, kind: 'custom' }, 'en', say);
    expect(page.reference).not.toContain('source-no-doi');
  });

  it('can differ in a language', () => {
    expect(sourceOf('Ray 2020', entry, 'de', say).reference).toContain('An Fischen.');
  });
});
