import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../sources';

/** Words for a joint that may be infected. */
const JOINT = { en: /infected joint|joint is hot/i, de: /Gelenkinfektion|Gelenk heiß/ };
/** A table and what stands right below it belong together, as does a paragraph. */
const parts = (text: string) => text.split(/\n\n(?!None of our sources|Von der)/);

describe('a joint that may be infected', () => {
  it.each(['en', 'de'] as const)(
    'is graded as a caution of our own, with no source (%s)',
    (tag) => {
      const folder = join(root, 'src/guides', tag);
      const said = readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .flatMap((name) => parts(readFileSync(join(folder, name), 'utf8')))
        .filter((part) => JOINT[tag].test(part));
      expect(said.length).toBeGreaterThanOrEqual(2);
      for (const part of said) expect(part).toContain('{grade:own}');
    },
  );
});
