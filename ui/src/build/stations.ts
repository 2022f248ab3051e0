// Where each muscle is massaged, out of the data of self-massage: Today has to know that from its first
// frame on, and the rest of it is long.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { MuscleFacts } from '$features/muscles/facts';

const NAME = 'virtual:stations';

export function stations(file: string): Plugin {
  return {
    name: 'stations',
    resolveId: (id) => (id === NAME ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(file);
      const { muscles } = JSON.parse(readFileSync(file, 'utf8')) as {
        muscles: Record<string, MuscleFacts>;
      };
      const found = Object.entries(muscles).map(([group, { tools }]) => {
        const alone = tools.filter((one) => !one.partner_only);
        return [group, alone.map(({ tool, station }) => [tool, station])];
      });
      return `export const stations = ${JSON.stringify(Object.fromEntries(found))};`;
    },
  };
}
