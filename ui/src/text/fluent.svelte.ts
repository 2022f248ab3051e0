import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { texts } from 'virtual:texts';

/** The language that comes in where another lacks a message. */
const REFERENCE = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

type Values = Record<string, FluentVariable>;

let bundles = $state.raw<FluentBundle[]>([]);
let current = $state(REFERENCE);

/** The languages that there are: the folders of `locales/`. */
export const languages: string[] = Object.keys(texts).sort();

/** The language in use. */
export const language = () => current;

const chainOf = (found: string) => (found === REFERENCE ? [found] : [found, REFERENCE]);

/** Reads the texts of a language that will probably be wanted, while other things are waited for. */
export const fetchLanguage = (likely: string) =>
  void Promise.allSettled(chainOf(match(likely)).map(load));

/** Reads a language's texts and uses them from now on; English where there is no such language. */
export async function useLanguage(wanted: string): Promise<void> {
  const found = match(wanted);
  if (found === current && bundles.length) return;
  bundles = await Promise.all(chainOf(found).map(load));
  current = found;
  document.documentElement.lang = found;
  document.documentElement.dir = RIGHT_TO_LEFT.has(new Intl.Locale(found).language) ? 'rtl' : 'ltr';
}

/** The folder that serves a language tag best: `de` for `de-AT`. */
export function match(wanted: string): string {
  const tag = wanted.replace('_', '-').split('.')[0] ?? '';
  return (
    languages.find((l) => l === tag) ?? languages.find((l) => l === tag.split('-')[0]) ?? REFERENCE
  );
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
export function hasMessage(id: string): boolean {
  const [message = id, attribute] = id.split('.');
  return bundles.some((bundle) => {
    const found = bundle.getMessage(message);
    return Boolean(attribute ? found?.attributes[attribute] : found?.value);
  });
}

/** A capital at the start, for the beginning of a line. */
export const capitalize = (text: string) =>
  text.charAt(0).toLocaleUpperCase(current) + text.slice(1);

/** Names joined as the language does: `quads, glutes and calves`. */
export const list = (names: string[], type: Intl.ListFormatOptions['type'] = 'unit') =>
  new Intl.ListFormat(current, { style: type === 'unit' ? 'short' : 'long', type }).format(names);

const loaded = new Map<string, Promise<FluentBundle>>();

function load(tag: string): Promise<FluentBundle> {
  const known = loaded.get(tag);
  if (known) return known;
  const reading = read(tag);
  loaded.set(tag, reading);
  reading.catch(() => loaded.delete(tag));
  return reading;
}

async function read(tag: string): Promise<FluentBundle> {
  // Isolating marks are for text that runs both ways; elsewhere they are in the way of a search.
  const bundle = new FluentBundle(tag, { useIsolating: RIGHT_TO_LEFT.has(tag) });
  const text = await texts[tag]!();
  bundle.addResource(new FluentResource(text.default));
  return bundle;
}
