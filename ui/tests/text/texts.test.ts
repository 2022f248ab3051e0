import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parse,
  Visitor,
  type BaseNode,
  type Resource,
  type VariableReference,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { idsOf } from '../bindings';
import { root, sources } from '../sources';
import { FAMILIES } from './families';
import { t, useLanguage } from '$text/fluent.svelte';

const locales = join(root, '../locales');

/** Every message and attribute of a language, with its variables. */
function textsOf(language: string, only = /\.ftl$/): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(locales, language)).filter((name) => only.test(name))) {
    const resource: Resource = parse(readFileSync(join(locales, language, file), 'utf8'), {});
    for (const entry of resource.body) {
      if (entry.type === 'Junk') throw new Error(`${language}/${file}: ${entry.content}`);
      if (entry.type !== 'Message') continue;
      if (entry.value) found.set(entry.id.name, variables(entry.value));
      for (const part of entry.attributes)
        found.set(`${entry.id.name}.${part.id.name}`, variables(part.value));
    }
  }
  return found;
}

function variables(node: BaseNode): string[] {
  const names = new Set<string>();
  class Find extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      names.add(reference.id.name);
    }
  }
  new Find().visit(node);
  return [...names].sort();
}

const en = textsOf('en');
const de = textsOf('de');

/** Literal ids in code: `t('save')`, `t(sure ? 'a' : 'b')`. */
function literalIds(): string[] {
  const all = new Set<string>();
  for (const [, text] of sources()) {
    for (const [, inside] of text.matchAll(/\b(?:t|hasMessage)\(((?:[^()`]|\([^()]*\))*?)[,)]/g)) {
      // A comparison within the argument compares ids of data, not of messages.
      const chosen = inside!.replace(/[\w.?[\]]+ [=!]== '[^']*'/g, '');
      for (const [, id] of chosen.matchAll(/'([a-z][\w.-]+)'/g)) all.add(id!);
    }
  }
  return [...all];
}

/** What only the window shows. */
const WINDOW = /^(?:window|session|import|trial|week)\.ftl$/;

describe('texts', () => {
  it('finds ids to check at all', () => {
    expect(literalIds().length).toBeGreaterThan(150);
    expect(idsOf('RuleId').length).toBeGreaterThan(40);
  });

  it.each([
    ['English', en],
    ['German', de],
  ] as const)('are there in %s for every id written in the code', (_, texts) => {
    expect(literalIds().filter((id) => !texts.has(id))).toEqual([]);
  });

  it.each(FAMILIES)('are there in both languages for %s', (family, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const texts of [en, de]) {
      expect(ids.map((id) => family.replace('*', id)).filter((id) => !texts.has(id))).toEqual([]);
    }
  });

  it('are the same messages with the same variables in both languages', () => {
    const [mine, theirs] = [textsOf('en', WINDOW), textsOf('de', WINDOW)];
    expect([...theirs.keys()].sort()).toEqual([...mine.keys()].sort());
    for (const [id, names] of mine) expect([id, theirs.get(id)]).toEqual([id, names]);
  });

  it('of the window are all used', () => {
    const code = sources()
      .map(([, text]) => text)
      .join('\n');
    const families = FAMILIES.flatMap(([family, ids]) => ids.map((id) => family.replace('*', id)));
    const unused = [...textsOf('en', WINDOW).keys()].filter(
      (id) => !code.includes(`'${id}'`) && !families.includes(id) && !id.endsWith('.with-year'),
    );
    expect(unused).toEqual([]);
  });

  it.each(['en', 'de'])(
    'distinguish paused reminders from the button that pauses them (%s)',
    (language) => {
      const file = readFileSync(join(locales, language, 'window.ftl'), 'utf8');
      const text = (id: string) => new RegExp(`^${id} = (.+)$`, 'm').exec(file)![1]!;
      expect(text('reminders-paused')).not.toBe(text('reminders-pause'));
      expect(text('reminders-paused-until')).not.toContain(text('reminders-pause'));
    },
  );

  it.each([
    ['en', '1 minute', '15 minutes'],
    ['de', '1 Minute', '15 Minuten'],
  ])('in %s count one minute as one', async (language, one, many) => {
    await useLanguage(language);
    expect(t('minutes', { minutes: 1 })).toBe(one);
    expect(t('hero-now-short', { minutes: 1 })).toContain(one);
    expect(t('minutes', { minutes: 15 })).toBe(many);
    await useLanguage('en');
  });

  it('have no exclamation marks', () => {
    for (const language of ['en', 'de']) {
      const file = readFileSync(join(locales, language, 'window.ftl'), 'utf8');
      expect(
        file.split('\n').filter((line) => !line.startsWith('#') && line.includes('!')),
      ).toEqual([]);
    }
  });
});
