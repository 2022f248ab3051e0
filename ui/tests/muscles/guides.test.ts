import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from '$page/store.svelte';
import Guide from '$features/guides/Guide.svelte';
import Guides from '$features/guides/Guides.svelte';
import { NO_WORDS, searchWordsIn } from '$features/guides/guides';
import { openGuides } from '$features/guides/open';
import { search } from '$features/guides/search';
import { muscles, waysOf } from '$features/muscles/facts';
import Figure from '$features/muscles/Figure.svelte';
import { figures } from '$features/muscles/figures';
import { figureLabel } from '$features/muscles/figure-label';
import { SECTIONS } from '$features/guides/muscle-guides';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { t, useLanguage } from '$text/fluent.svelte';

const groups = Object.keys(muscles) as (keyof typeof muscles)[];

beforeAll(async () => {
  await Promise.all([
    openGuides(),
    import('$features/guides/MuscleGuide.svelte'),
    import('$features/muscles/MuscleMap.svelte'),
    import('$features/muscles/GuideFigure.svelte'),
  ]);
}, 60_000);
beforeEach(() => Object.assign(live, { today: scene('proposed-later'), settings, rules }));
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

/** What people call a muscle, and its guide. */
const QUERIES: Record<string, [query: string, group: string][]> = {
  en: [
    ['calf', 'calves'],
    ['gastrocnemius', 'calves'],
    ['ITB', 'tfl_itb'],
    ['piriformis', 'deep_rotators'],
    ['quadriceps', 'quads'],
    ['trapezius', 'upper_traps'],
    ['Achilles', 'calves'],
    ['psoas', 'hip_flexors'],
    ['plantar fascia', 'feet'],
    ['tennis elbow', 'forearm_extensors'],
  ],
  de: [
    ['Wade', 'calves'],
    ['ITB', 'tfl_itb'],
    ['Piriformis', 'deep_rotators'],
    ['Trapezius', 'upper_traps'],
    ['Achillessehne', 'calves'],
    ['Po', 'glutes'],
    ['Fußsohle', 'feet'],
    ['Tennisarm', 'forearm_extensors'],
  ],
};

describe.each(['en', 'de'])('the search in %s', (language) => {
  const find = async (query: string) => {
    await useLanguage(language);
    return search(await openGuides(), query, await searchWordsIn(language)).map(
      ({ guide }) => guide.id,
    );
  };

  it.each(QUERIES[language]!)('finds by %s the guide to %s', async (query, id) => {
    expect(await find(query)).toContain(id);
  });

  it('finds each muscle by its name, before the guides that mention it', async () => {
    await useLanguage(language);
    const guides = await openGuides();
    for (const group of groups) {
      const hits = search(guides, t(`muscle-${group}`), NO_WORDS);
      expect([group, hits.slice(0, 2).map(({ guide }) => guide.id)]).toEqual([
        group,
        expect.arrayContaining([group]),
      ]);
    }
  });
});

describe.each(['en', 'de'])('the guide to each muscle in %s', (language) => {
  it.each(groups)('says where not to press, how, and when to stop: %s', async (group) => {
    await useLanguage(language);
    render(Guide, { id: group });
    await screen.findByRole('heading', { level: 1, name: t(`muscle-${group}`) });
    const { textContent: text } = document.body;
    for (const id of ['find', 'feel', 'stop', 'not_today', 'who', 'after', 'desk', 'floor'])
      expect(text).toContain(t(`${group}_${id}`));
    for (const { id } of muscles[group].keep_off) expect(text).toContain(t(`${id}.why`));
    for (const { id } of waysOf(group)[0]!.moves) expect(text).toContain(t(id));
    // A message that is missing is shown as its id.
    expect(text).not.toMatch(/\b[a-z]+_[a-z_]+\b|\b(?:muscles|figure|move)-[a-z]/);
    SECTIONS.forEach((_, index) =>
      expect(document.getElementById(`part-${index}`)?.tagName).toBe('H2'),
    );
    expect(document.querySelectorAll('svg.figure text')).toHaveLength(0);
    expect(document.querySelectorAll('svg.figure[aria-label]').length).toBeGreaterThan(1);
  });
});

describe('a link to a section', () => {
  it.each([
    ['calves', 'part-2'],
    ['massage-gun', 'part-1'],
  ])('leads there: %s, %s', async (id, section) => {
    const scrolled: string[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this.id);
    };
    render(Guide, { id, part: section.replace('part-', '') });
    await vi.waitFor(() => expect(scrolled).toEqual([section]));
  });
});

describe('the guide to calves', () => {
  const open = async () => {
    render(Guide, { id: 'calves' });
    await screen.findByRole('heading', { level: 1, name: 'Calves' });
  };
  const shown = () => document.querySelectorAll('svg.figure')[1]!;

  it('shows the move that is chosen, for the tool that is chosen', async () => {
    await open();
    expect(shown().getAttribute('aria-label')).toContain('Left calf, from behind. Long stroke:');
    await fireEvent.click(screen.getByRole('radio', { name: 'Stay and wait' }));
    expect(shown().getAttribute('aria-label')).toContain('Stay and wait: Rest flat fingers');
    expect(shown().querySelector('.pulse')).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'Roller' }));
    expect(shown().getAttribute('aria-label')).toContain('Rolling: From where the tendon ends');
    expect(screen.getByText(/do not stack the other on top/)).toBeTruthy();
    expect(shown().querySelector('rect.tool')).toBeTruthy();
  });

  it('is mirrored for the other side', async () => {
    await open();
    const left = shown().getAttribute('viewBox')!.split(' ').map(Number);
    await fireEvent.click(screen.getByRole('radio', { name: 'Right' }));
    expect(shown().getAttribute('aria-label')).toContain('Right calf');
    const right = shown().getAttribute('viewBox')!.split(' ').map(Number);
    expect(right[0]).toBe(1200 - left[0]! - left[2]!);
    expect(right.slice(1)).toEqual(left.slice(1));
    expect(shown().querySelector('g[transform="matrix(-1 0 0 1 1200 0)"]')).toBeTruthy();
  });

  it('leads on to its neighbours, whose first tool is then chosen', async () => {
    const { rerender } = render(Guide, { id: 'calves' });
    await screen.findByRole('heading', { level: 1, name: 'Calves' });
    await fireEvent.click(screen.getByRole('radio', { name: 'Massage gun' }));
    expect(screen.getByRole('link', { name: 'Soles' }).getAttribute('href')).toBe('#guide/feet');
    await rerender({ id: 'abs' });
    expect(screen.getByRole('heading', { level: 1, name: 'Belly' })).toBeTruthy();
    expect(screen.getByText(/^Do not press here/)).toBeTruthy();
  });
});

describe('a figure', () => {
  it('without a move shows where the muscle is, and what to keep off', () => {
    render(Figure, { group: 'shins', label: figureLabel('shins', 'left') });
    const figure = screen.getByRole('img', { name: /^Left shin, from the front. Hatched: / });
    expect(figure.querySelectorAll('.lit').length).toBe(1);
    expect(figure.querySelectorAll('.no').length).toBe(figures.shins.keep_off.length);
    expect(figure.querySelector('.line')).toBeNull();
  });

  it('names a muscle that is left in peace by what is not done to it', () => {
    expect(figureLabel('abs', 'left')).toContain('Hatched: any pressure into the belly');
  });

  it('stands in a guide that names it', async () => {
    render(Guide, { id: 'roller-ball-stick' });
    await screen.findByRole('heading', { level: 1 });
    expect(
      await screen.findByRole('img', { name: /^Left calf, from behind. Rolling/ }),
    ).toBeTruthy();
  });
});

describe('the way to the muscles', () => {
  const open = async () => {
    render(Guides);
    return screen.findByRole('region', { name: 'Which muscle?' });
  };

  it('is a list of all of them for the keyboard', async () => {
    const region = await open();
    const links = [...region.querySelectorAll('.names a')];
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      groups.map((group) => `#guide/${group}`).sort(),
    );
    expect(within(region).getByRole('link', { name: 'Belly do not press' })).toBeTruthy();
  });

  it('is the body map for the pointer: it names what it points at, and a click opens it', async () => {
    const region = await open();
    const calf = within(region).getByRole('link', { name: 'Left calf' });
    await fireEvent.pointerEnter(calf);
    expect(within(region).getByText('Calves', { selector: 'p' })).toBeTruthy();
    expect(calf.classList).toContain('hand');
    await fireEvent.click(calf);
    expect(location.hash).toBe('#guide/calves');
    location.hash = '';
  });

  it('is the body map for the keys as well: arrows walk on it, and Enter opens', async () => {
    const region = await open();
    const map = within(region).getByRole('group', { name: /Body map/ });
    const first = map.querySelector<SVGElement>('[tabindex="0"]')!;
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = document.activeElement!;
    expect(second).not.toBe(first);
    const name = region.querySelector('.title p')!.textContent.trim();
    await fireEvent.keyDown(second, { key: 'Enter' });
    const group = location.hash.replace('#guide/', '') as (typeof groups)[number];
    expect(t(`muscle-${group}`)).toBe(name);
    location.hash = '';
  });
});
