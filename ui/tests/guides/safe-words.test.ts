// What the guides say where a wrong word could harm somebody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/guides');
const guide = (language: string, name: string) =>
  readFileSync(join(folder, language, `${name}.md`), 'utf8');
const WOOD = { en: 'as hard as wood', de: 'hart wie Holz' } as const;
const WITHIN_DAYS = { en: 'Within days', de: 'In den nächsten Tagen' } as const;
const TEN = { en: /ten light minutes/, de: /zehn leichte Minuten/ } as const;
const GROWTH = {
  en: /signal to build|what training builds on/,
  de: /Signal zum Aufbau|baut Training auf/,
} as const;
const CLOSING = { en: '”', de: '“' } as const;

describe.each(['en', 'de'] as const)('the guides (%s)', (language) => {
  it('call nothing unsupported but what they quote', () => {
    const names = readdirSync(join(folder, language)).filter((name) => name.endsWith('.md'));
    const before = names.flatMap((name) =>
      [...guide(language, name.slice(0, -3)).matchAll(/(\S+) \{grade:unsupported\}/g)].map(
        ([, word]) => word!,
      ),
    );
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((word) => !word.endsWith(CLOSING[language]))).toEqual([]);
  });

  it('send whoever has a muscle as hard as wood for help at once', () => {
    const text = guide(language, 'sore-or-injured');
    expect(text).toContain(WOOD[language]);
    expect(text.indexOf(WOOD[language])).toBeLessThan(text.indexOf(WITHIN_DAYS[language]));
  });

  it.each(['methods', 'eight-questions', 'at-home'])(
    'allow ten light minutes between two matches, and no more (%s)',
    (name) => expect(guide(language, name)).toMatch(TEN[language]),
  );

  it.each(['training-strength', 'window-immediate', 'training-endurance'])(
    'do not say that muscles grow because they are damaged (%s)',
    (name) => expect(guide(language, name)).not.toMatch(GROWTH[language]),
  );
});
