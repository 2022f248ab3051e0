import { relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { root, sources } from './sources';

/** Which folders of `src/features` each of them imports from, types included. */
function imports(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [path, text] of sources()) {
    const [, features, feature] = relative(root, path).split(sep);
    if (features !== 'features' || !feature) continue;
    const others = found.get(feature) ?? new Set();
    for (const [, other] of text.matchAll(/'\$features\/([\w-]+)\//g)) others.add(other!);
    others.delete(feature);
    found.set(feature, others);
  }
  return found;
}

it('no feature imports itself through others', () => {
  const graph = imports();
  expect(graph.get('today')).toContain('timeline');
  const left = new Map(graph);
  // whatever imports nothing that is left is in no cycle
  for (let before = 0; before !== left.size;) {
    before = left.size;
    for (const [feature, others] of left)
      if (![...others].some((one) => left.has(one))) left.delete(feature);
  }
  expect([...left.keys()]).toEqual([]);
});

/** What each folder of `src` may import from besides itself, types included. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  components: ['text'],
  page: ['text', 'ipc', 'components'],
  features: ['text', 'ipc', 'components', 'page'],
  app: ['text', 'ipc', 'components', 'page', 'features'],
};

it('imports go from the app down to the texts', () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const [path, text] of sources()) {
    const at = relative(root, path);
    const folder = at.split(sep)[1]!;
    const may = MAY_IMPORT[folder];
    if (!may) continue;
    for (const [, other] of text.matchAll(/'\$(text|components|page|features|app|ipc)(?=[/'])/g)) {
      seen.add(`${folder} ${other}`);
      if (other !== folder && !may.includes(other!)) wrong.push(`${at}: ${other}`);
    }
  }
  expect(seen).toContain('features page');
  expect(seen).toContain('app features');
  expect(wrong).toEqual([]);
});
