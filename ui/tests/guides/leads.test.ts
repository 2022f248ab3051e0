// Searches that must not lead past an emergency.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { live } from '$page/store.svelte';
import Guides from '$features/guides/Guides.svelte';
import { chosen } from '$features/guides/claims';
import { guidesIn, searchWordsIn } from '$features/guides/guides';
import { openGuides } from '$features/guides/open';
import { search } from '$features/guides/search';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts, t, useLanguage } from '$text/fluent.svelte';

beforeAll(openGuides, 60_000);
afterEach(cleanup);
const find = async (query: string, language: string) =>
  search(await guidesIn(language), query, await searchWordsIn(language));

describe('the name of a warning sign', () => {
  it.each([
    ['en', 'blood clot'],
    ['en', 'thrombosis'],
    ['en', 'DVT'],
    ['en', 'stroke'],
    ['en', 'signs of a stroke'],
    ['en', 'heart attack'],
    ['en', 'concussion'],
    ['en', 'concus'],
    ['en', 'rhabdomyolysis'],
    ['de', 'Thrombose'],
    ['de', 'Schlaganfall'],
    ['de', 'Herzinfarkt'],
    ['de', 'Gehirnerschütterung'],
    ['de', 'Gehirnersch'],
  ])('leads to what to do about it first (%s: %s)', async (language, query) => {
    const [first] = await find(query, language);
    expect(first?.guide.id).toBe('when-not-to');
    expect(first!.section?.title).toMatch(/^(Get help now|Jetzt Hilfe holen)$/);
  });

  it('shows it as a word of its own', async () => {
    const [first] = await find('stroke', 'en');
    const text = first!.around.map((one) => one.text).join('');
    expect(text).toContain('A stroke');
  });

  it('still finds the strokes of a massage', async () => {
    const ids = (await find('stroke', 'en')).map(({ guide }) => guide.id);
    expect(ids).toContain('swedish');
  });

  it('is not in the middle of other words', async () => {
    const ids = (await find('clot', 'en')).map(({ guide }) => guide.id);
    expect(ids[0]).toBe('when-not-to');
    const [first] = await find('long strokes', 'en');
    expect(first?.guide.id).not.toBe('when-not-to');
  });
});

describe('words of self-harm', () => {
  const help = {
    country: 'DE',
    emergency: ['112'],
    crisis: [{ name: 'TelefonSeelsorge', number: '0800 111 0 111' }],
    advice: [],
    checked: { on: '2026-11-26', against: [] },
  };
  const type = (value: string) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value } });

  it.each([
    ['en', ['self-harm', 'suicide', 'suicidal thoughts', 'I want to kill myself']],
    ['de', ['Suizid', 'Selbstmord', 'mir etwas antun', 'suizi']],
  ])('lead to whom to call (%s)', async (language, queries) => {
    await useLanguage(language);
    const { startup } = live;
    live.startup = { ...startup, help };
    Object.assign(live, { today: scene('proposed-later'), rules });
    render(Guides);
    await vi.waitFor(() => expect(document.querySelector('.topics li')).not.toBeNull());
    for (const other of ['massage', 'self-', 'hurt my knee', 'Selbstm', 'nicht mehr']) {
      await type(other);
      expect(document.querySelector('a[href="tel:112"]'), other).toBeNull();
    }
    for (const query of queries) {
      await type(query);
      const dialled = [...document.querySelectorAll('a[href^="tel:"]')];
      expect(dialled.map((one) => one.getAttribute('href'))).toEqual([
        'tel:112',
        'tel:08001110111',
      ]);
    }
    live.startup = startup;
    await useLanguage('en');
  });
});

it.each(['DOMS', 'ITB', 'CWI'])('the claims are found by %s as well', async (query) => {
  await addGuideTexts();
  const texts = ({ number }: { number: number }) =>
    ['', '.said', '.found'].map((part) => t(`claim-${number}${part}`)).join(' ');
  const choice = { theme: 'all', grade: 'all', query } as const;
  const claims = Array.from({ length: 43 }, (_, at) => ({ ...rules.claims[0]!, number: at + 1 }));
  expect(chosen(claims, choice, texts, await searchWordsIn('en'))).not.toEqual([]);
});
