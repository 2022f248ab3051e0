import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../sources';

const locales = join(root, '../locales');
const glossary = readFileSync(join(locales, 'GLOSSARY.md'), 'utf8');

/** The words to avoid in a language, from the first column of its table. */
function avoided(language: string): string[] {
  const [, section = ''] = glossary.split(`## Words to avoid: ${language}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| (.+?) \|/gm)].map(([, words]) => words!).slice(1);
}

/** Every line that a person reads in a language, with its place. Comments are not read. */
function lines(language: string): [string, string][] {
  const inside = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, file));
  return [
    ...inside(join(locales, language), '.ftl'),
    ...inside(join(root, 'src/guides', language), '.md'),
    ...inside(join(root, 'src/guides', language, 'parts'), '.md'),
  ].flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#') || path.endsWith('.md'))
      .map((line, at): [string, string] => [`${path.slice(locales.length - 7)}:${at + 1}`, line]),
  );
}

describe('the glossary', () => {
  it('names words to avoid, and what to write', () => {
    for (const language of ['en', 'de']) expect(avoided(language).length).toBeGreaterThan(10);
    expect(avoided('de')).toContain('Selber Tag');
  });

  it.each(['en', 'de'])('is kept to in %s', (language) => {
    const found = lines(language).flatMap(([place, line]) =>
      avoided(language)
        .filter((words) => line.toLowerCase().includes(words.toLowerCase()))
        // “We found no trial” is how to say it.
        .filter((words) => !(words === 'No trial' && /found no trial/i.test(line)))
        .map((words) => `${place}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
