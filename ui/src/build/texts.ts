// Bundles each language's messages into one file, so that the window loads one instead of five. What only
// the guides, a trial or the weeks show is in files of their own, which the window's start does not wait for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, Resource, serialize } from '@fluent/syntax';
import type { Plugin } from 'vite';

const NAME = 'virtual:texts';
/** Used only by the terminal and the notifications. */
const ELSEWHERE = new Set(['terminal.ftl', 'notifications.ftl']);
/** What the window's start does without, by its part. */
const LATE: Record<string, string> = {
  // shown only by the guides and a guided session
  'claims.ftl': 'guides',
  'self-massage.ftl': 'guides',
  'session.ftl': 'guides',
  // by an import, and by its settings
  'import.ftl': 'import',
  // by a trial, and by the way to it
  'trial.ftl': 'trial',
  // by the weeks, and by what is planned in them
  'week.ftl': 'week',
};
/** What is said when no such file can be loaded: part of the page's script, in each language. */
const BUILT_IN = new Set(['parts-missing', 'fault-retry']);

export function texts(locales: string): Plugin {
  const languages = () =>
    readdirSync(locales, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);

  /** The messages of a language that need no loading. */
  const builtIn = (language: string) => {
    const { body } = parse(readFileSync(join(locales, language, 'window.ftl'), 'utf8'), {});
    const kept = body.filter((entry) => entry.type === 'Message' && BUILT_IN.has(entry.id.name));
    if (kept.length < BUILT_IN.size)
      throw new Error(`${language}/window.ftl lacks what is built in`);
    return serialize(new Resource(kept), {});
  };

  return {
    name: 'texts',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) {
        const ways = (part: string) =>
          languages()
            .map((tag) => `${JSON.stringify(tag)}: () => import('${NAME}/${tag}/${part}')`)
            .join(', ');
        const within = languages().map((tag) => [tag, builtIn(tag)]);
        return `export const texts = { ${ways('start')} };
export const guideTexts = { ${ways('guides')} };
export const importTexts = { ${ways('import')} };
export const trialTexts = { ${ways('trial')} };
export const weekTexts = { ${ways('week')} };
export const builtIn = ${JSON.stringify(Object.fromEntries(within))};`;
      }
      if (!id.startsWith(`\0${NAME}/`)) return undefined;
      const [language = '', part] = id.slice(NAME.length + 2).split('/');
      const folder = join(locales, language);
      const files = readdirSync(folder).filter(
        (file) => file.endsWith('.ftl') && !ELSEWHERE.has(file) && (LATE[file] ?? 'start') === part,
      );
      const all = files.map((file) => {
        const path = join(folder, file);
        this.addWatchFile(path);
        return readFileSync(path, 'utf8');
      });
      return `export default ${JSON.stringify(all.join('\n'))};`;
    },
  };
}
