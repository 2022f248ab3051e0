// The guides to the muscles, made of facts and messages, so that the search finds them as it does the others.
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Block, Guide, Source } from '$features/guides/guides';
import { t } from '$text/fluent.svelte';
import { muscles, waysOf } from '$features/muscles/facts';

/** The headings of a guide to a muscle, in order; links and the search lead to them. */
export const SECTIONS = ['keep-off', 'how', 'stop', 'elsewhere', 'who', 'studies'] as const;
export type SectionId = (typeof SECTIONS)[number];

export const headingOf = (section: SectionId, group: MuscleGroup) =>
  t(section === 'how' && !muscles[group].for_self ? 'muscles-instead' : `muscles-${section}`);

/** A guide to each muscle. `sources`: all that the guides know. */
export const muscleGuides = (sources: Record<string, Source>): Guide[] =>
  (Object.keys(muscles) as MuscleGroup[]).map((group) => guideOf(group, sources));

/** After the guides that are written. */
const AFTER = 1000;

function guideOf(group: MuscleGroup, sources: Record<string, Source>): Guide {
  const { order, basis } = muscles[group];
  const names = [...new Set(basis.flatMap((claim) => claim.sources))];
  return {
    id: group,
    title: t(`muscle-${group}`),
    order: AFTER + order,
    group: 'muscles',
    short: t(`${group}_find`),
    sources: names.flatMap((name) => sources[name] ?? []),
    muscle: group,
    blocks: [
      text(t(`muscle-${group}.anatomy`)),
      ...SECTIONS.flatMap((section) => [
        heading(headingOf(section, group)),
        text(textsOf(section, group).join(' ')),
      ]),
    ],
  };
}

function textsOf(section: SectionId, group: MuscleGroup): string[] {
  const say = (...parts: string[]) => parts.map((part) => t(`${group}_${part}`));
  switch (section) {
    case 'keep-off':
      return muscles[group].keep_off.flatMap(({ id }) => [`${t(id)}.`, t(`${id}.why`)]);
    case 'how':
      return [
        ...(muscles[group].for_self ? [] : say('instead')),
        ...waysOf(group).flatMap(({ tool, how, moves }) => [
          ...(tool ? [`${t(`tool-${tool}`)}:`] : []),
          t(how),
          ...moves.flatMap(({ id, kind }) => [`${t(`move-${kind}`)}:`, t(id)]),
        ]),
      ];
    case 'stop':
      return say('stop', 'not_today');
    case 'elsewhere':
      return say('after', 'desk', 'floor', 'reach');
    case 'who':
      return say('who');
    case 'studies':
      return muscles[group].basis.map(({ id }) => t(id));
  }
}

const escape = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const heading = (title: string): Block => ({
  kind: 'heading',
  level: 2,
  grades: [],
  html: `<h2>${escape(title)}</h2>`,
});

const text = (plain: string): Block => ({
  kind: 'text',
  level: 0,
  grades: [],
  html: `<p>${escape(plain)}</p>`,
});
