import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { live } from '$page/store.svelte';
import Claims from '$features/guides/Claims.svelte';
import { chosen, claimSections, gradesOf, THEMES } from '$features/guides/claims';
import { guidesIn, NO_WORDS, searchWordsIn } from '$features/guides/guides';
import { search } from '$features/guides/search';
import { rules } from '$ipc/web/sample-rules';
import { addGuideTexts, hasMessage, t, useLanguage } from '$text/fluent.svelte';
import { root } from '../sources';

const evidence = join(root, '../src-tauri/crates/recovery/src/evidence');
const rust = (file: string) => readFileSync(join(evidence, file), 'utf8');

/** The claims as the rules have them: number, theme, grade, who says it, sources. */
const table = [...rust('claims.rs').matchAll(/^ {4}(\d+) (\w+)\((\w*)\) \[(.*?)\] \[(.*?)\];$/gm)];
const names = Object.fromEntries(
  [...rust('source.rs').matchAll(/^ {4}(\w+) "([^"]+)"/gm)].map(([, id, name]) => [id, name]),
);

beforeAll(addGuideTexts);

describe('the claims of the rules', () => {
  it.each(['en', 'de'])('have all their texts in %s, and a place on the page', async (language) => {
    await useLanguage(language);
    await addGuideTexts();
    expect(table.length).toBeGreaterThan(42);
    for (const [, number, theme] of table) {
      for (const part of ['', '.said', '.found'])
        expect(hasMessage(`claim-${number}${part}`), `claim-${number}${part}`).toBe(true);
      expect(THEMES).toContain(theme!.toLowerCase());
    }
    await useLanguage('en');
  });

  it('stand beside the paragraphs of the guides with their own grade', async () => {
    const grades = new Map(table.map(([, number, , grade]) => [Number(number), grade]));
    const named = async (language: string) =>
      (await guidesIn(language)).flatMap(({ id, blocks }) =>
        blocks.flatMap(({ claims = [], grades, html }) => {
          expect(html).not.toContain('{claim');
          return claims.map((claim) => ({ id, claim, grades }));
        }),
      );
    const all = await named('en');
    expect(all.length).toBeGreaterThan(8);
    expect(await named('de')).toEqual(all);
    for (const { id, claim, grades: own } of all)
      expect(own, `${id} ${claim}`).toContain(grades.get(claim)?.toLowerCase());
  });

  it('name the studies that their texts name', () => {
    const strays = table.flatMap(([, number, , , , listed]) => {
      const found = t(`claim-${number}.found`);
      const sources = listed!.split(' ').map((id) => names[id]!);
      const cited = [...found.matchAll(/[A-Z][\p{L}-]+(?: trial)? (?:19|20)\d\d/gu)].map(
        ([name]) => name,
      );
      return cited.filter((name) => !sources.includes(name)).map((name) => `${number}: ${name}`);
    });
    // A month is not a study.
    expect(strays.filter((stray) => !stray.includes('February'))).toEqual([]);
  });

  it.each(['en', 'de'])('have all their sources listed on their page in %s', async (language) => {
    const page = (await guidesIn(language)).find((guide) => guide.claims)!;
    const used = new Set(table.flatMap(([, , , , who, from]) => `${who} ${from}`.split(' ')));
    used.delete('');
    const listed = page.sources.map((source) => source.id);
    expect([...used].map((id) => names[id]).filter((name) => !listed.includes(name!))).toEqual([]);
  });
});

describe('choosing among claims', () => {
  const textOf = ({ number }: { number: number }) => t(`claim-${number}`);
  const all = { theme: 'all', grade: 'all', query: '' } as const;
  const numbers = (found: ReturnType<typeof chosen>) =>
    found.flatMap(([, some]) => some.map((claim) => claim.number));

  it('keeps the themes in reading order and leaves out the empty ones', () => {
    const themes = chosen(rules.claims, all, textOf, NO_WORDS).map(([theme]) => theme);
    expect(themes).toEqual(THEMES);
    expect(chosen(rules.claims, { ...all, theme: 'movement' }, textOf, NO_WORDS)).toHaveLength(1);
  });

  it('goes by grade, and by every word', () => {
    expect(numbers(chosen(rules.claims, { ...all, grade: 'fact' }, textOf, NO_WORDS))).toEqual([1]);
    expect(
      numbers(chosen(rules.claims, { ...all, query: 'DRINK thirsty' }, textOf, NO_WORDS)),
    ).toEqual([6]);
    expect(
      numbers(chosen(rules.claims, { ...all, query: 'drink xylophone' }, textOf, NO_WORDS)),
    ).toEqual([]);
  });

  it('offers the grades there are, best first', () => {
    expect(gradesOf(rules.claims)).toEqual([
      'fact',
      'moderate',
      'limited',
      'unsupported',
      'custom',
    ]);
  });
});

describe('the search in the guides', () => {
  it('finds a claim on its page', async () => {
    const [guides, vocabulary] = [await guidesIn('en'), await searchWordsIn('en')];
    const find = (query: string) =>
      search(guides, query, vocabulary, claimSections(rules.claims)).find(
        ({ guide }) => guide.claims,
      );
    expect(find('restrictions fascia')?.section?.title).toBe(t('claim-26.said'));
    expect(find('restrictions xylophone')).toBeUndefined();
  });
});

describe('the page of claims', () => {
  beforeEach(async () => {
    Object.assign(live, { rules });
    const page = (await guidesIn('en')).find((guide) => guide.claims)!;
    render(Claims, { sources: page.sources });
  });
  afterEach(cleanup);

  const claim = (number: number) =>
    screen.getByText(t(`claim-${number}`)).closest('li') as HTMLElement;

  it('sets beside each claim who says it, what was found and how well it is supported', () => {
    const one = within(claim(10));
    expect(one.getByRole('heading', { name: '“Massage prevents injuries.”' })).toBeTruthy();
    expect(one.getByText(/^Said by: Article on timing/)).toBeTruthy();
    expect(one.getByText('It has hardly been studied (Weerapong 2005).')).toBeTruthy();
    expect(one.getByText('unsupported')).toBeTruthy();
  });

  it('can be searched, and says how many are left', async () => {
    expect(screen.getByRole('status').textContent).toBe('7 claims');
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'injuries' } });
    expect(screen.getByRole('status').textContent).toBe('One claim');
    expect(claim(10)).toBeTruthy();
  });

  it('can be narrowed to a grade', async () => {
    const grade = screen.getByRole('combobox', { name: 'How well supported' });
    await fireEvent.change(grade, { target: { value: 'moderate' } });
    expect(screen.getByRole('status').textContent).toBe('One claim');
    expect(claim(7)).toBeTruthy();
  });
});
