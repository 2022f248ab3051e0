import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serializeExpression, type Pattern } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { root } from '../sources';

const locales = join(root, '../locales');
/** Used only by the terminal and the notifications. */
const ELSEWHERE = ['terminal.ftl', 'notifications.ftl'];
/** What the window says of the terminal, since it has nothing like it. */
const OF_THE_TERMINAL = ['data-terminal'];

const inWords = (pattern: Pattern) =>
  pattern.elements
    .map((element) =>
      element.type === 'TextElement' ? element.value : serializeExpression(element.expression),
    )
    .join('');

/** Every text that the window may show: of an error that for the window, if it has one; none for the terminal. */
function windowTexts(language: string): [string, string][] {
  const files = readdirSync(join(locales, language)).filter((name) => !ELSEWHERE.includes(name));
  return files.flatMap((file) =>
    parse(readFileSync(join(locales, language, file), 'utf8'), {}).body.flatMap((entry) => {
      if (entry.type !== 'Message') return [];
      const here = entry.attributes.filter(({ id }) => id.name !== 'terminal');
      const parts = here.map(({ id, value }): [string, string] => [
        `${entry.id.name}.${id.name}`,
        inWords(value),
      ]);
      const isReplaced = entry.attributes.some(({ id }) => id.name === 'window');
      if (!entry.value || isReplaced) return parts;
      return [[entry.id.name, inWords(entry.value)] as [string, string], ...parts];
    }),
  );
}

describe('what the window says', () => {
  it.each(['en', 'de'])('names no command of the terminal (%s)', (language) => {
    const texts = windowTexts(language);
    expect(texts.length).toBeGreaterThan(1000);
    const naming = texts.filter(([, text]) => text.includes('rubdownctl')).map(([id]) => id);
    expect(naming).toEqual(OF_THE_TERMINAL);
  });
});
