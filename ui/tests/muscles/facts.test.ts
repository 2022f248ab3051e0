import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import facts from '$facts/self-massage.json';
import { AREAS, muscles, waysOf } from '$features/muscles/facts';
import { figures } from '$features/muscles/figures';
import { idsOf } from '../bindings';
import { root } from '../sources';

const groups = Object.keys(muscles) as (keyof typeof muscles)[];
const rules = readFileSync(join(root, '../docs/recovery-rules.md'), 'utf8');

/** The ids of every message and attribute of self-massage in a language. */
function messages(language: string): Map<string, string> {
  const text = readFileSync(join(root, '../locales', language, 'self-massage.ftl'), 'utf8');
  const found = new Map<string, string>();
  let id = '';
  for (const line of text.split('\n')) {
    const [, name, value] = /^([a-z][\w-]*) = (.+)$/.exec(line) ?? [];
    const [, part, more] = /^ {4}\.([a-z]+) = (.+)$/.exec(line) ?? [];
    if (name) found.set((id = name), value!);
    if (part) found.set(`${id}.${part}`, more!);
  }
  return found;
}

const ABOUT = 'find feel stop not_today who after desk floor reach'.split(' ');

/** Every message that the facts of a muscle call for. */
const wanted = (group: (typeof groups)[number]) => [
  ...ABOUT.map((about) => `${group}_${about}`),
  ...waysOf(group).flatMap(({ how, moves }) => [how, ...moves.map(({ id }) => id)]),
  ...(muscles[group].for_self ? [] : [`${group}_instead`]),
  ...muscles[group].keep_off.flatMap(({ id }) => [id, `${id}.why`]),
  ...muscles[group].basis.map(({ id }) => id),
];

describe('the facts of self-massage', () => {
  it('know every muscle of the rules, in an order of their own', () => {
    expect([...groups].sort()).toEqual(idsOf('MuscleGroup').sort());
    expect(
      Object.values(muscles)
        .map(({ order }) => order)
        .sort((a, b) => a - b),
    ).toEqual(groups.map((_, index) => index + 1));
    expect(AREAS.flatMap(([, some]) => some).sort()).toEqual([...groups].sort());
  });

  it('use the ids of the rules', () => {
    expect(Object.keys(facts.tools).sort()).toEqual(idsOf('Tool').sort());
    const grades = idsOf('Grade');
    for (const group of groups) {
      const { tools, activities, neighbours, keep_off, basis } = muscles[group];
      expect(idsOf('Activity')).toEqual(expect.arrayContaining(activities));
      expect(groups).toEqual(expect.arrayContaining(neighbours));
      expect(idsOf('Tool')).toEqual(expect.arrayContaining(tools.map(({ tool }) => tool)));
      for (const { grade } of [...keep_off, ...basis]) expect(grades).toContain(grade);
    }
    for (const { flag, issue } of facts.signs as { flag?: string; issue?: string }[]) {
      if (flag) expect(idsOf('Flag')).toContain(flag);
      if (issue) expect(idsOf('LocalIssueKind')).toContain(issue);
    }
  });

  it.each(groups)('of %s have moves that fill its usual time, at most three a tool', (group) => {
    const { seconds, after_seconds, keep_off, max_level } = muscles[group];
    expect(seconds.short).toBeLessThan(seconds.usual);
    expect(seconds.usual).toBeLessThan(seconds.long);
    expect(keep_off.length).toBeGreaterThan(1);
    expect(max_level).toBeLessThanOrEqual(3);
    for (const { tool, moves } of waysOf(group)) {
      expect(moves.length).toBeLessThanOrEqual(3);
      expect(moves.filter(({ main }) => main)).toHaveLength(1);
      for (const { kind } of moves) expect(facts.kinds).toContain(kind);
      const sum = moves.reduce((all, move) => all + move.seconds, after_seconds);
      expect([group, tool, sum]).toEqual([group, tool, seconds.usual]);
    }
  });

  it.each(groups)('of %s say the same about the gun as the rules do', (group) => {
    const row = new RegExp(`^\\| ${group} \\|.*\\| (.+?) \\|$`, 'm').exec(rules);
    const never = /^(\*\*never\*\*|no$)/.test(row![1]!);
    expect([group, muscles[group].gun === null]).toEqual([group, never]);
    const gun = muscles[group].tools.find(({ tool }) => tool === 'gun');
    expect(Boolean(gun)).toBe(!never);
    for (const { kind, seconds } of gun?.moves ?? [])
      if (kind === 'percussion') {
        expect(seconds).toBeLessThanOrEqual(muscles[group].gun!.max_seconds);
        expect(seconds).toBeLessThanOrEqual(facts.session.gun_seconds_a_side);
      }
  });

  it('leave neck, belly and hip flexors in peace', () => {
    const left = groups.filter((group) => !muscles[group].for_self);
    expect(left.sort()).toEqual(['abs', 'hip_flexors', 'neck_posterior']);
    for (const group of left) {
      expect(muscles[group].tools).toEqual([]);
      expect(muscles[group].max_level).toBe(1);
      expect(muscles[group].instead?.moves.length).toBeGreaterThan(1);
    }
    expect(groups.filter((group) => figures[group].leave).sort()).toEqual(left);
  });

  it.each(['en', 'de'])(
    'have a sentence for each id, and no sentence without one (%s)',
    (language) => {
      const said = messages(language);
      const ids = groups.flatMap(wanted);
      expect(ids.length).toBeGreaterThan(500);
      expect(ids.filter((id) => !said.has(id))).toEqual([]);
      const kinds = facts.kinds.flatMap((kind) => [`move-${kind}`, `move-${kind}.field`]);
      expect(kinds.filter((id) => !said.has(id))).toEqual([]);
      const known = new Set([...ids, ...kinds]);
      const more = [...said.keys()].filter((id) => !known.has(id));
      expect(more.filter((id) => !/^(muscles|figure)-/.test(id))).toEqual([]);
      expect([...said].filter(([, text]) => text.includes('!'))).toEqual([]);
    },
  );
});
