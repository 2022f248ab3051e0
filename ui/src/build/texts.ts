// Bundles each language's messages into one file, so that the window loads one instead of five.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:texts';
/** Used only by the terminal and the notifications. */
const ELSEWHERE = new Set(['terminal.ftl', 'notifications.ftl']);

export function texts(locales: string): Plugin {
  const languages = () =>
    readdirSync(locales, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);

  return {
    name: 'texts',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${NAME}`) {
        const ways = languages().map(
          (language) => `${JSON.stringify(language)}: () => import('${NAME}/${language}')`,
        );
        return `export const texts = { ${ways.join(', ')} };`;
      }
      if (!id.startsWith(`\0${NAME}/`)) return undefined;
      const folder = join(locales, id.slice(NAME.length + 2));
      const files = readdirSync(folder).filter(
        (file) => file.endsWith('.ftl') && !ELSEWHERE.has(file),
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
