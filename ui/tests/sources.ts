import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../');

const NOT_CODE = [join(root, 'src/ipc/bindings'), join(root, 'src/guides')];

/** Every source file of the front end except generated ones, with its text. */
export function sources(folder = join(root, 'src')): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_CODE.includes(path) ? [] : sources(path);
    return /\.(ts|svelte|css|html)$/.test(entry.name) ? [[path, readFileSync(path, 'utf8')]] : [];
  });
}
