import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The language that comes in where another lacks a message. */
const REFERENCE = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

const files = import.meta.glob<string>(
  ['$locales/*/*.ftl', '!$locales/*/terminal.ftl', '!$locales/*/notifications.ftl'],
  { query: '?raw', import: 'default' },
);

type Values = Record<string, FluentVariable>;

let bundles = $state.raw<FluentBundle[]>([]);
let current = $state(REFERENCE);

const folderOf = (path: string) => path.split('/').at(-2) ?? '';

/** The languages that there are: the folders of `locales/`. */
export const languages: string[] = [...new Set(Object.keys(files).map(folderOf))].sort();

/** The language in use. */
export const language = () => current;

/** Reads a language's texts and uses them from now on; English where there is no such language. */
export async function useLanguage(wanted: string): Promise<void> {
  const found = match(wanted);
  if (found === current && bundles.length) return;
  const chain = found === REFERENCE ? [found] : [found, REFERENCE];
  bundles = await Promise.all(chain.map(load));
  current = found;
  document.documentElement.lang = found;
  document.documentElement.dir = RIGHT_TO_LEFT.has(new Intl.Locale(found).language) ? 'rtl' : 'ltr';
}

/** The folder that serves a language tag best: `de` for `de-AT`. */
export function match(wanted: string): string {
  const tag = wanted.replace('_', '-').split('.')[0] ?? '';
  return languages.find((l) => l === tag) ?? languages.find((l) => l === tag.split('-')[0]) ?? REFERENCE;
}

/** What a message says; `id.attribute` for a part of it. A message that is missing says its id. */
export function t(id: string, values?: Values): string {
  const [message = id, attribute] = id.split('.');
  for (const bundle of bundles) {
    const found = bundle.getMessage(message);
    const pattern = attribute ? found?.attributes[attribute] : found?.value;
    if (pattern) return bundle.formatPattern(pattern, values, []);
  }
  return id;
}

/** Whether there is such a message or part in any language in use. */
export function says(id: string): boolean {
  const [message = id, attribute] = id.split('.');
  return bundles.some((bundle) => {
    const found = bundle.getMessage(message);
    return Boolean(attribute ? found?.attributes[attribute] : found?.value);
  });
}

/** A capital at the start, for the beginning of a line. */
export const atStart = (text: string) => text.charAt(0).toLocaleUpperCase(current) + text.slice(1);

/** Names joined as the language does: `quads, glutes and calves`. */
export const list = (names: string[], type: Intl.ListFormatOptions['type'] = 'unit') =>
  new Intl.ListFormat(current, { style: type === 'unit' ? 'short' : 'long', type }).format(names);

async function load(tag: string): Promise<FluentBundle> {
  // Isolating marks are for text that runs both ways; elsewhere they are in the way of a search.
  const bundle = new FluentBundle(tag, { useIsolating: RIGHT_TO_LEFT.has(tag) });
  const paths = Object.keys(files).filter((path) => folderOf(path) === tag);
  const texts = await Promise.all(paths.map((path) => files[path]!()));
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}
