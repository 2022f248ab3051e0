// A trial in the engine that the window uses, in each of its states: what fits, what axe finds, and its
// question without a mouse.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';
import { COVERED, CUT } from './cut';

const STATES = [
  ...['none', 'begun', 'session', 'hurt', 'massage', 'evening', 'asks'],
  ...['stopped', 'less', 'open', 'same', 'earlier'],
];
const UNFOLD = `for (const it of document.querySelectorAll('main details')) it.open = true;`;
const TABLES = `for (const it of document.querySelectorAll('main [aria-expanded=false]')) it.click();`;

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

async function show(state: string, language: string, theme = 'light') {
  await browser.show(`scene=proposed-later&trial=${state}&lang=${language}#insights/trial`, theme);
  const isOver = ['stopped', 'less', 'open', 'same', 'earlier'].includes(state);
  if (isOver) await browser.waits(`document.querySelector('main details dl')`);
}

describe.each(['en', 'de'])('in %s', (language) => {
  describe.each([
    [1100, 760],
    [420, 700],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(STATES)('nothing of %s is cut off', async (state) => {
      await show(state, language);
      expect(await browser.run<string[]>(CUT)).toEqual([]);
      expect(await browser.run<string[]>(COVERED)).toEqual([]);
      await browser.run(UNFOLD);
      expect(await browser.run<string[]>(CUT)).toEqual([]);
    });
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  beforeAll(() => browser.resize(1100, 760));

  it.each(STATES)('axe finds nothing in %s, folded or not', async (state) => {
    await show(state, 'en', theme);
    expect(await browser.axe()).toEqual([]);
    await browser.run(UNFOLD + TABLES);
    expect(await browser.axe()).toEqual([]);
  });
});

/** What has the focus, by its name. */
const focused = () =>
  browser.run<string>(`
    const it = document.activeElement;
    if (!it || it === document.body) return 'body';
    const group = it.closest('[role=group]')?.getAttribute('aria-label') ?? '';
    return (group + ' ' + (it.getAttribute('aria-label') ?? it.innerText)).trim().split('\\n')[0];`);

it('both legs are answered without a mouse, and the focus is never lost', async () => {
  await browser.resize(1100, 760);
  await show('asks', 'en');
  await browser.press('3');
  await browser.press(KEYS.enter);
  await browser.waits(
    `document.activeElement.closest('[role=group]')?.getAttribute('aria-label') === 'Left leg'`,
  );
  expect(await focused()).toBe('Left leg 0 out of 10');
  await browser.press('4');
  expect(await focused()).toBe('Left leg 4 out of 10');
  await browser.press(KEYS.enter);
  await browser.waits(`document.querySelector('main h1').innerText.startsWith('4 of 8 sessions')`);
  await browser.waits(`document.activeElement.matches('main h1')`);
});
