// Where the texts of a language cannot be loaded, as with a file that is missing or that the engine refuses.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const broken = vi.hoisted(() => new Set<string>());
vi.mock('virtual:texts', async (original) => {
  const whole = await original<typeof import('virtual:texts')>();
  const guard = (all: typeof whole.texts) =>
    Object.fromEntries(
      Object.entries(all).map(([tag, read]) => [
        tag,
        () => (broken.has(tag) ? Promise.reject(new Error(`${tag} is not readable`)) : read()),
      ]),
    );
  return { ...whole, texts: guard(whole.texts), guideTexts: guard(whole.guideTexts) };
});
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  on: new Proxy({}, { get: () => () => Promise.resolve(() => {}) }),
  ipc: { keptForm: () => Promise.resolve(null), upcoming: () => Promise.resolve([]) },
}));

/** The texts as a page that has just been opened knows them. */
async function open(language: string, ...unreadable: string[]) {
  vi.resetModules();
  unreadable.forEach((tag) => broken.add(tag));
  const fluent = await import('$text/fluent.svelte');
  await fluent.useLanguage(language);
  return fluent;
}
/** The whole page, as main.ts begins it. */
async function page(...unreadable: string[]) {
  const { useLanguage } = await open('de', ...unreadable);
  const [{ mount, flushSync }, { default: Root }, { hold }, { fetchLater }] = await Promise.all([
    import('svelte'),
    import('$app/Root.svelte'),
    import('../today/page'),
    import('$page/later.svelte'),
  ]);
  hold('proposed-later');
  await fetchLater();
  mount(Root, { target: document.body });
  flushSync();
  const recover = async () => {
    broken.clear();
    await useLanguage('de');
    flushSync();
  };
  return { said: () => document.body.textContent ?? '', recover };
}
const QUIET = 'Rubdown could not load its texts in your language';
const ALERT = 'main section[role=alert]';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  document.body.innerHTML = '';
  broken.clear();
  vi.restoreAllMocks();
});

it('English stands in for a language that cannot be loaded', async () => {
  const { addGuideTexts, hasMessage, isMute, isStandIn, language, t } = await open('de', 'de');
  expect([language(), t('nav-today'), isStandIn(), isMute()]).toEqual(['en', 'Today', true, false]);
  expect(document.documentElement.lang).toBe('en');
  await addGuideTexts();
  expect(hasMessage('session-keep-off')).toBe(true);
});

it('the language is there as soon as it can be loaded', async () => {
  const { isStandIn, language, t, useLanguage } = await open('de', 'de');
  broken.clear();
  await useLanguage('de');
  expect([language(), t('nav-today'), isStandIn()]).toEqual(['de', 'Heute', false]);
});

it('a language needs no English beside it', async () => {
  const { addGuideTexts, isStandIn, language, t } = await open('de', 'en');
  expect([language(), t('nav-today'), isStandIn()]).toEqual(['de', 'Heute', false]);
  await addGuideTexts();
});

it('one that is here stays if the next one cannot be loaded', async () => {
  const { isMute, language, t, useLanguage } = await open('de', 'en');
  await useLanguage('en');
  expect([language(), t('nav-today'), isMute()]).toEqual(['de', 'Heute', false]);
});

it('the page stands in English, and says why in one line', async () => {
  const { said } = await page('de');
  expect(said()).toContain(QUIET);
  expect(document.querySelector(ALERT)).toBeNull();
  expect(document.querySelector('main h1')?.textContent).toMatch(/minutes for your legs/);
});

it('without any texts the page says what is missing, in its own language, and comes back', async () => {
  const { said, recover } = await page('de', 'en');
  expect(document.querySelector(`${ALERT} h1`)?.textContent).toBe(
    'Rubdown konnte nicht alle seine Teile laden',
  );
  expect(document.querySelector(`${ALERT} button`)?.textContent?.trim()).toBe(
    'Noch einmal versuchen',
  );
  expect(said()).not.toMatch(/[a-z]+-[a-z]+-[a-z]+/);
  await recover();
  expect(document.querySelector(ALERT)).toBeNull();
  expect(document.querySelector('nav')?.textContent).toContain('Heute');
});
