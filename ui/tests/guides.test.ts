import { describe, expect, it } from 'vitest';
import { guideOf } from '../src/build/guides';
import { GROUPS, guidesIn, search } from '$lib/guides';

const words = { limited: 'limited', custom: 'custom' };
const file = `---
id: sample
title: "A sample"
order: 1
group: types
short: "Short."
sources: ["Smith 1994"]
---

## Heading

A claim. {grade:limited}

1. One. {grade:custom}
2. <b>Two</b> with [a link](#guide/swedish) and [another](https://example.org).
`;

describe('a guide', () => {
  const guide = guideOf(file, { 'Smith 1994': { name: 'Smith 1994', reference: 'Smith L. 1994.' } }, words);

  it('keeps its grades beside its paragraphs, and inside its lists', () => {
    expect(guide.blocks.map((block) => [block.kind, block.grades])).toEqual([
      ['heading', []],
      ['text', ['limited']],
      ['list', []],
    ]);
    expect(guide.blocks[1]!.html).toBe('<p>A claim.</p>');
    expect(guide.blocks[2]!.html).toContain('<em class="grade">custom</em>');
  });

  it('lets no markup and no outside link through', () => {
    expect(guide.blocks[2]!.html).not.toContain('<b>');
    expect(guide.blocks[2]!.html).toContain('href="#guide/swedish"');
    expect(guide.blocks[2]!.html).not.toContain('example.org');
  });

  it('brings its sources in full', () => {
    expect(guide.sources).toEqual([{ name: 'Smith 1994', reference: 'Smith L. 1994.' }]);
  });
});

describe.each(['en', 'de'])('the guides in %s', (language) => {
  it('have known groups, sources that are listed, and links that lead somewhere', async () => {
    const guides = await guidesIn(language);
    const ids = guides.map((guide) => guide.id);
    expect(guides.length).toBeGreaterThan(4);
    expect(guides.filter((guide) => !GROUPS.includes(guide.group)).map((guide) => guide.id)).toEqual([]);
    expect(guides.flatMap((guide) => guide.sources.filter((source) => !source.reference).map((source) => source.name))).toEqual([]);
    const links = guides.flatMap((guide) => guide.blocks.flatMap((block) => [...block.html.matchAll(/href="#guide\/([^"]+)"/g)].map((link) => link[1]!)));
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the search', () => {
  it('finds titles before texts, whatever the case and the accents', async () => {
    const guides = await guidesIn('de');
    expect(search(guides, 'KLASSISCHE')[0]?.guide.id).toBe('swedish');
    expect(search(guides, 'gefass').length).toBe(search(guides, 'Gefäß').length);
    expect(search(guides, '  ')).toEqual([]);
  });

  it('wants every word, and shows where one stands', async () => {
    const guides = await guidesIn('en');
    const hits = search(guides, 'lactate');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.some((hit) => hit.around.toLowerCase().includes('lactate'))).toBe(true);
    expect(search(guides, 'lactate xylophone')).toEqual([]);
  });
});
