import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources';

/** The members of a generated union of ids. */
export function idsOf(type: string): string[] {
  const text = readFileSync(join(root, 'src/ipc/bindings', `${type}.ts`), 'utf8');
  return [...(/export type \w+ = ([^;]+);/.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    (match) => match[1]!,
  );
}
