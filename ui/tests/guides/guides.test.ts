import { describe, expect, it } from 'vitest';
import { guideOf } from '../../src/build/guides';
import { GROUPS, guidesIn, searchWordsIn } from '$features/guides/guides';
import { marked, search, wordsOf, type Hit, type Stretch } from '$features/guides/search';

const words = { limited: 'limited', custom: 'custom' };
const file = `---
id: sample
title: "A sample"
order: 1
group: types
short: "Short."
sources: ["Smith 1994", "guide", "more"]
---

## Heading

A claim. {grade:limited}

1. One. {grade:custom}
2. <b>Two</b> with [a link](#guide/swedish) and [another](https://example.org).

| StartCheck | Found |
|---|---|
| Less? | Yes {grade:limited}, see [there](#guide/swedish) |

## Sources

- Smith 1994, Guide & co: small. {grade:limited}
- A sentence: Smith 1994 is in it.

Closing.
`;
const known = {
  'Smith 1994': { id: 'Smith 1994', name: 'Smith 1994', reference: 'Smith L. 1994.' },
  guide: { id: 'guide', name: 'Guide & co', reference: 'Advice <not> research.' },
  more: { id: 'more', name: 'More', reference: 'More of it.' },
};

describe('a guide', () => {
  const guide = guideOf(file, known, words);

  it('keeps its grades beside its paragraphs, and inside its lists and tables', () => {
    expect(guide.blocks.map((block) => [block.kind, block.grades])).toEqual([
      ['heading', []],
      ['text', ['limited']],
      ['list', []],
      ['table', []],
      ['heading', []],
      ['list', []],
      ['text', []],
    ]);
    expect(guide.blocks[1]!.html).toBe('<p>A claim.</p>');
    expect(guide.blocks[2]!.html).toContain('<em class="grade">custom</em>');
    expect(guide.blocks[3]!.html).toContain(
      '<td data-column="Found"><span>Yes <em class="grade">limited</em>, see <a href="#guide/swedish">there</a></span></td>',
    );
  });

  it('names the claims that its paragraphs are about', () => {
    const { blocks } = guideOf(file.replace('limited}', 'limited} {claim:7}'), known, words);
    expect(blocks.map(({ claims }) => claims)).toEqual([undefined, [7], ...Array(5)]);
    expect(blocks[1]!.html).toBe('<p>A claim.</p>');
  });

  it('has drawings between its paragraphs', () => {
    const drawn = guideOf(
      file.replace('A claim.', '{figure:calves/one quads/two}\n\n{windows:gap}\n\n{windows:}\n\nA'),
      known,
      words,
    ).blocks.filter(({ kind }) => kind === 'drawing');
    expect(drawn.map(({ figures, windows }) => figures ?? windows)).toEqual([
      [
        { group: 'calves', move: 'one' },
        { group: 'quads', move: 'two' },
      ],
      'gap',
      'all',
    ]);
  });

  it('lets no markup and no outside link through', () => {
    expect(guide.blocks[2]!.html).not.toContain('<b>');
    expect(guide.blocks[2]!.html).toContain('href="#guide/swedish"');
    expect(guide.blocks[2]!.html).not.toContain('example.org');
  });

  it('gives each source its reference where it is named, and the others after them', () => {
    expect(guide.blocks[5]!.html.match(/<li>.*<\/li>/g)).toEqual([
      '<li>Smith 1994, Guide &amp; co: small. <em class="grade">limited</em><span class="reference">Smith L. 1994.</span><span class="reference">Advice &lt;not&gt; research.</span></li>',
      '<li>A sentence: Smith 1994 is in it.</li>',
      '<li>More<span class="reference">More of it.</span></li>',
    ]);
  });

  it('lists its sources after a text that names none', () => {
    const [, text] = file.split('## Sources');
    const plain = guideOf(file.replace(text!, '\n\nAll of them.\n\nClosing.\n'), known, words);
    expect(plain.blocks.slice(-3).map((block) => block.kind)).toEqual(['text', 'list', 'text']);
    expect(plain.blocks.at(-2)!.html.match(/class="reference"/g)).toHaveLength(3);
  });
});

describe.each(['en', 'de'])('the guides in %s', (language) => {
  it('have known groups, sources that are listed, and links that lead somewhere', async () => {
    const guides = await guidesIn(language);
    const ids = guides.map((guide) => guide.id);
    expect(guides.length).toBeGreaterThan(4);
    expect(
      guides.filter((guide) => !GROUPS.includes(guide.group)).map((guide) => guide.id),
    ).toEqual([]);
    expect(
      guides.flatMap((guide) =>
        guide.sources.filter((source) => !source.reference).map((source) => source.name),
      ),
    ).toEqual([]);
    const counts = guides.map(
      (guide) =>
        guide.blocks
          .map((block) => block.html)
          .join('')
          .split('class="reference"').length - 1,
    );
    expect(counts).toEqual(guides.map((guide) => guide.sources.length));
    const links = guides.flatMap((guide) =>
      guide.blocks.flatMap((block) =>
        [...block.html.matchAll(/href="#guide\/([^"]+)"/g)].map((link) => link[1]!),
      ),
    );
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the guides of two languages', () => {
  it('have the same places, sources, sections and grades', async () => {
    const outline = async (language: string) =>
      (await guidesIn(language)).map(({ id, order, group, grade, sources, blocks }) => ({
        ...{ id, order, group, grade, sources: sources.length },
        blocks: blocks.map(({ kind, level, grades, html }) => ({
          ...{ kind, level, grades },
          rows: html.split(/<(?:li|tr)>/).length,
          graded: html.split('class="grade"').length,
        })),
      }));
    expect(await outline('de')).toEqual(await outline('en'));
  });
});

describe('a part that guides share', () => {
  const shared = file.replace('A claim. {grade:limited}', '{part:care}');

  it('is included where it is named, with its headings and grades', () => {
    const { blocks } = guideOf(shared, known, words, {
      care: '### Care\n\nGently. {grade:custom}',
    });
    expect(blocks.slice(1, 3)).toMatchObject([
      { kind: 'heading', level: 3 },
      { kind: 'text', grades: ['custom'], html: '<p>Gently.</p>' },
    ]);
  });

  it('has to be there', () => {
    expect(() => guideOf(shared, known, words)).toThrow('care');
  });
});

describe.each([
  [
    'en',
    'By yourself',
    ['throat', 'breast tissue', 'kidneys', 'behind the knee', 'infected'],
    ['blood thinners', 'blood clot', 'under 18', 'pacemaker'],
  ],
  [
    'de',
    'Selbst machen',
    ['Kehle', 'Brustgewebe', 'Nieren', 'Kniekehle', 'taub'],
    ['Blutverdünner', 'Blutgerinnsel', 'unter 18', 'Herzschrittmacher'],
  ],
])('the guides to self-massage in %s', (language, alone, places, conditions) => {
  it('each send the reader to the page that says when not to', async () => {
    const guides = await guidesIn(language);
    const has = (text: string) => (guide: (typeof guides)[number]) =>
      guide.blocks.some((block) => block.html.toLowerCase().includes(text.toLowerCase()));
    const heading = (text: string) => (guide: (typeof guides)[number]) =>
      guide.blocks.some((block) => block.kind === 'heading' && block.html.includes(`>${text}<`));
    const ids = (some: typeof guides) => some.map((guide) => guide.id).sort();
    const selfMassage = guides.filter((guide) => heading(alone)(guide) || guide.id === 'at-home');
    expect(selfMassage.length).toBe(11);
    expect(ids(selfMassage.filter(has('href="#guide/when-not-to"')))).toEqual(ids(selfMassage));
    const page = guides.find((guide) => guide.id === 'when-not-to')!;
    for (const words of [...places, ...conditions])
      expect([words, has(words)(page)]).toEqual([words, true]);
    expect(guides.filter(has('{part')).length + guides.filter(has('{text')).length).toBe(0);
  });
});

describe('the search', () => {
  const find = async (query: string, language = 'en') =>
    search(await guidesIn(language), query, await searchWordsIn(language));
  const said = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');

  it('finds titles before texts, whatever the case and the accents', async () => {
    expect((await find('KLASSISCHE', 'de'))[0]?.guide.id).toBe('swedish');
    expect((await find('gefass', 'de')).length).toBe((await find('Gefäß', 'de')).length);
    expect(await find('  ', 'de')).toEqual([]);
  });

  it('requires every word, and marks a match in context', async () => {
    const hits = await find('lactate');
    expect(hits.length).toBeGreaterThan(0);
    for (const { around, title } of hits) {
      const marks = [...around, ...title].filter(({ hit }) => hit);
      expect(marks.some(({ text }) => /lact/i.test(text))).toBe(true);
    }
    expect(await find('lactate xylophone')).toEqual([]);
  });

  it.each([
    ['DOMS', 'soreness', 'en'],
    ['ITB', 'outer hip', 'en'],
    ['foam rolling', 'roller', 'en'],
    ['calf', 'calves', 'en'],
    ['Kater', 'Muskelkater', 'de'],
  ])('finds as much by %s as by %s', async (one, other, language) => {
    const ids = (hits: Hit[]) => hits.map(({ guide }) => guide.id).sort();
    const found = ids(await find(one, language));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(ids(await find(other, language)));
  });

  it.each([
    ['en', 'DOMS, RPE, session RPE, load, eccentric, ITB, trigger point, effleurage, petrissage'],
    ['en', 'tapotement, hydration, cramp, shin splints, Achilles, theragun, ice bath, protein'],
    ['en', 'contraindications, thrombosis, rhabdo, pacemaker, teenager, insurance, piriformis'],
    ['de', 'DOMS, RPE, Session-RPE, Load, exzentrisch, Triggerpunkt, Effleurage, Petrissage'],
    [
      'de',
      'Tapotement, Trinken, Krampf, Schienbeinkantensyndrom, Achillessehne, Blackroll, Eisbad',
    ],
    ['de', 'Kontraindikation, Thrombose, Herzschrittmacher, Teenager, Krankenkasse, Pferdekuss'],
  ])('knows the words of the field (%s: %s)', async (language, list) => {
    for (const word of list.split(', '))
      expect([word, (await find(word, language)).length]).not.toEqual([word, 0]);
  });

  it('finds what a word is also called only where a word begins, and a short one by itself', () => {
    const marks = (text: string, words: string[][]) =>
      marked(text, words)
        .filter(({ hit }) => hit)
        .map(({ text }) => text);
    expect(marks('Po, Sport, Position', [['gesass', 'po']])).toEqual(['Po']);
    expect(marks('clots, eclot, clothing', [['thrombosis', 'clot']])).toEqual(['clot']);
    expect(marks('Muskelkater', [['kater']])).toEqual(['kater']);
    expect(marks('ROM, from', [['rom']])).toEqual(['ROM']);
  });

  it('leads to the section, and not to what all guides share', async () => {
    const hits = await find('breast tissue');
    expect(hits.map(({ section }) => section?.title)).not.toContain('Never there');
    const [hit] = await find('cortisol');
    expect(hit!.section!.index).toBeGreaterThanOrEqual(0);
    const heading = hit!.guide.blocks.filter(({ kind }) => kind === 'heading')[hit!.section!.index];
    expect(heading!.html).toContain(hit!.section!.title);
  });

  it('keeps the text while it marks what it folds', () => {
    const words = wordsOf('strasse hugel', { alike: [] });
    const stretches = marked('Große Straße über den Hügel', words);
    expect(said(stretches)).toBe('Große Straße über den Hügel');
    expect(stretches.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['Straße', 'Hügel']);
  });

  it.each(['en', 'de'])('suggests only what finds something (%s)', async (language) => {
    const { suggestions, alike } = await searchWordsIn(language);
    expect(suggestions).toHaveLength(3);
    for (const word of suggestions) expect((await find(word, language)).length).toBeGreaterThan(2);
    expect(alike.filter((group) => group.length < 2)).toEqual([]);
  });
});
