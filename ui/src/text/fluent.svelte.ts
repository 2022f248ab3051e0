import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { builtIn, guideTexts, importTexts, texts, trialTexts, weekTexts } from 'virtual:texts';

/** The fallback where another language lacks a message. */
const REFERENCE = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

type Values = Record<string, FluentVariable>;

let bundles = $state.raw<FluentBundle[]>([]);
let current = $state(REFERENCE);
/** Whether nothing could be loaded: the page then has only what is built in. */
let mute = $state(false);
/** The language that was asked for and could not be loaded. */
let missed = $state<string | null>(null);

/** The available languages: the folders of `locales/`. */
export const languages: string[] = Object.keys(texts).sort();

export const language = () => current;

/** Whether no texts could be loaded, in whatever language. */
export const isMute = () => mute;

/** Whether the texts are English because those of the chosen language could not be loaded. */
export const isStandIn = () => missed !== null && !mute;

const chainOf = (found: string) => (found === REFERENCE ? [found] : [found, REFERENCE]);

/** Preloads the messages of the likely language. */
export const fetchLanguage = (likely: string) =>
  void Promise.allSettled(chainOf(match(likely)).map(load));

/** Switches to a language, or to English if it is not available or cannot be loaded. */
export async function useLanguage(language: string): Promise<void> {
  const found = match(language);
  if (found === current && bundles.length && !mute) {
    missed = null;
    return;
  }
  const read = await readable(chainOf(found).map(load));
  const [first] = read;
  // what is here stays rather than nothing
  if (!first && bundles.length) return;
  mute = !first;
  missed = first?.locales[0] === found ? null : found;
  if (first && first === bundles[0]) return;
  bundles = first ? read : chainOf(found).map((tag) => bundleOf(tag, builtIn[tag] ?? ''));
  current = bundles[0]!.locales[0]!;
  document.documentElement.lang = current;
  document.documentElement.dir = RIGHT_TO_LEFT.has(new Intl.Locale(current).language)
    ? 'rtl'
    : 'ltr';
}

/** Those that can be loaded. */
async function readable(reading: Promise<FluentBundle>[]): Promise<FluentBundle[]> {
  const read = await Promise.allSettled(reading);
  for (const one of read) if (one.status === 'rejected') console.error(one.reason);
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
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
export const addGuideTexts = () => add('guides');

/** Adds what only an import shows, and its settings. */
export const addImportTexts = () => add('import');

/** Adds what only the weeks show, and what is planned in them. */
export const addWeekTexts = () => add('week');

/** Adds what only a trial shows, and the way to it. */
export const addTrialTexts = () => add('trial');

type Part = 'guides' | 'import' | 'trial' | 'week';
const parts: Record<Part, typeof texts> = {
  guides: guideTexts,
  import: importTexts,
  trial: trialTexts,
  week: weekTexts,
};

async function add(part: Part): Promise<void> {
  const chain = chainOf(current).map((tag) => loadPart(tag, part));
  // in English rather than not at all
  if (!(await readable(chain)).length) await chain[0];
  // The bundles themselves are not watched.
  bundles = [...bundles];
}

const loaded = new Map<string, Promise<FluentBundle>>();
const added = new Map<string, Promise<FluentBundle>>();

const load = (tag: string) => once(loaded, tag, () => read(tag));
const loadPart = (tag: string, part: Part) =>
  once(added, `${tag}/${part}`, () => readPart(tag, part));

/** What was begun once is not begun again, unless it failed. */
function once<T>(known: Map<string, Promise<T>>, name: string, begin: () => Promise<T>) {
  const under = known.get(name);
  if (under) return under;
  const reading = begin();
  known.set(name, reading);
  reading.catch(() => known.delete(name));
  return reading;
}

const read = async (tag: string) => bundleOf(tag, (await texts[tag]!()).default);

function bundleOf(tag: string, text: string): FluentBundle {
  // Isolation marks are needed only in right-to-left text; elsewhere they get in the way of searching.
  const bundle = new FluentBundle(tag, { useIsolating: RIGHT_TO_LEFT.has(tag) });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

async function readPart(tag: string, part: Part): Promise<FluentBundle> {
  const [bundle, text] = await Promise.all([load(tag), parts[part][tag]!()]);
  bundle.addResource(new FluentResource(text.default));
  return bundle;
}
