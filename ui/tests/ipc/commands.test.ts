import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../sources';

const invoke = vi.fn((_command: string, _values?: object) => Promise.resolve(null));
vi.mock('@tauri-apps/api/core', () => ({ invoke, isTauri: () => true }));
const { ipc } = await import('$ipc');

const commands = join(root, '../src-tauri/src/commands');
const rust = readdirSync(commands)
  .filter((file) => file.endsWith('.rs'))
  .map((file) => readFileSync(join(commands, file), 'utf8'));
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The commands that the shell registers. */
function listed(): string[] {
  const list = readFileSync(join(commands, 'every.rs'), 'utf8').replace(/\/\/.*/g, '');
  return [...list.matchAll(/\w+: ([^;]+);/g)].flatMap(([, names]) => names!.trim().split(/,\s*/));
}

/** The arguments a command takes from the page, as Tauri names them there. */
function argumentsOf(command: string): string[] {
  const found = rust.map((code) => new RegExp(`fn ${command}(?:<[^>]*>)?\\(([^)]*)\\)`).exec(code));
  const parameters = found.find((one) => one)?.[1];
  if (parameters === undefined) throw new Error(`no command ${command}`);
  return [...parameters.matchAll(/(\w+): Sent</g)].map(([, name]) => camel(name!)).sort();
}

/** The commands that the page calls, with their arguments. */
async function called(): Promise<Map<string, string[]>> {
  for (const call of Object.values(ipc)) await (call as () => Promise<unknown>)();
  return new Map(
    invoke.mock.calls.map(([command, values]) => [command, Object.keys(values ?? {}).sort()]),
  );
}

describe('the commands of the page', () => {
  it('are those of the shell, with the same arguments', async () => {
    const expected = listed().map((command) => [command, argumentsOf(command)] as const);
    expect(expected.length).toBeGreaterThan(40);
    expect(await called()).toEqual(new Map(expected));
  });
});
