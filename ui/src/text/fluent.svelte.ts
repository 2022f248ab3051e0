import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { guideTexts, texts } from 'virtual:texts';

/** The fallback where another language lacks a message. */
const REFERENCE = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

type Values = Record<string, FluentVariable>;

let bundles = $state.raw<FluentBundle[]>([]);
let current = $state(REFERENCE);

/** The available languages: the folders of `locales/`. */
export const languages: string[] = Object.keys(texts).sort();

export const language = () => current;

const chainOf = (found: string) => (found === REFERENCE ? [found] : [found, REFERENCE]);

/** Preloads the messages of the likely language. */
export const fetchLanguage = (likely: string) =>
  void Promise.allSettled(chainOf(match(likely)).map(load));

/** Switches to a language, or to English if it is not available. */
export async function useLanguage(language: string): Promise<void> {
  const found = match(language);
  if (found === current && bundles.length) return;
  bundles = await Promise.all(chainOf(found).map(load));
  current = found;
  document.documentElement.lang = found;
  document.documentElement.dir = RIGHT_TO_LEFT.has(new Intl.Locale(found).language) ? 'rtl' : 'ltr';
}

/** The available language that matches a tag best: `de` for `de-AT`. */
export function match(language: string): string {
  const tag = language.replace('_', '-').split('.')[0] ?? '';
  return (
    languages.find((l) => l === tag) ?? languages.find((l) => l === tag.split('-')[0]) ?? REFERENCE
  );
}

/** Formats a message, or an attribute as `id.attribute`. A missing message yields its id. */
export function t(id: string, values?: Values): string {
  const [message = id, attribute] = id.split('.');
  for (const bundle of bundles) {
    const found = bundle.getMessage(message);
    const pattern = attribute ? found?.attributes[attribute] : found?.value;
    if (pattern) return bundle.formatPattern(pattern, values, []);
  }
  return id;
}

/** Whether the current language or the fallback has this message or attribute. */
export function hasMessage(id: string): boolean {
  const [message = id, attribute] = id.split('.');
  return bundles.some((bundle) => {
    const found = bundle.getMessage(message);
    return Boolean(attribute ? found?.attributes[attribute] : found?.value);
  });
}

/** Capitalizes the first letter, for the start of a line. */
export const capitalize = (text: string) =>
  text.charAt(0).toLocaleUpperCase(current) + text.slice(1);

/** Joins names as the language does: `quads, glutes and calves`. */
export const list = (names: string[], type: Intl.ListFormatOptions['type'] = 'unit') =>
  new Intl.ListFormat(current, { style: type === 'unit' ? 'short' : 'long', type }).format(names);

/** Adds what only the guides show, in the current language. */
export async function addGuideTexts(): Promise<void> {
  await Promise.all(chainOf(current).map(loadGuides));
  // The bundles themselves are not watched.
  bundles = [...bundles];
}

const loaded = new Map<string, Promise<FluentBundle>>();
const added = new Map<string, Promise<FluentBundle>>();

const load = (tag: string) => once(loaded, tag, read);
const loadGuides = (tag: string) => once(added, tag, readGuides);

/** What was begun once is not begun again, unless it failed. */
function once<T>(known: Map<string, Promise<T>>, tag: string, begin: (tag: string) => Promise<T>) {
  const under = known.get(tag);
  if (under) return under;
  const reading = begin(tag);
  known.set(tag, reading);
  reading.catch(() => known.delete(tag));
  return reading;
}

async function read(tag: string): Promise<FluentBundle> {
  // Isolation marks are needed only in right-to-left text; elsewhere they get in the way of searching.
  const bundle = new FluentBundle(tag, { useIsolating: RIGHT_TO_LEFT.has(tag) });
  const text = await texts[tag]!();
  bundle.addResource(new FluentResource(text.default));
  return bundle;
}

async function readGuides(tag: string): Promise<FluentBundle> {
  const [bundle, text] = await Promise.all([load(tag), guideTexts[tag]!()]);
  bundle.addResource(new FluentResource(text.default));
  return bundle;
}
