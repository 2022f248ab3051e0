// The brief for a therapist on paper: the rules for print, turned on in the page of the engine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser';

/** A sheet of A4 at 96 dots an inch, less an inch at each edge, in CSS pixels. */
const PAPER = { width: 602, height: 931 };

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
  await browser.resize(PAPER.width, PAPER.height);
});
afterAll(() => browser.close());

/** Makes every rule for print one for the screen, and returns how many there are. */
const PRINT = `
  let count = 0;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'all';
        count += 1;
      }
  return count;`;

describe.each(['en', 'de'])('the printed brief (%s)', (language) => {
  beforeAll(async () => {
    await browser.show(`scene=kept-therapist&lang=${language}`, 'dark');
    await browser.run(`document.querySelector('details:has([data-print])').open = true`);
    expect(await browser.run<number>(PRINT)).toBeGreaterThan(0);
    await browser.waitUntilStill();
  });

  it('is black on white in the dark theme', async () => {
    const colours = await browser.run<string[]>(`
      const found = new Set();
      const clear = 'rgba(0, 0, 0, 0)';
      for (const it of [document.documentElement, document.body, ...document.querySelectorAll('[data-print], [data-print] *')]) {
        const { color, backgroundColor } = getComputedStyle(it);
        if (it.closest('.button-row')) continue;
        if (backgroundColor !== clear && backgroundColor !== 'rgb(255, 255, 255)') found.add('on ' + backgroundColor);
        if (it.closest('[data-print]')) found.add(color);
      }
      return [...found].sort();`);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
  });

  it('is all that is on the page', async () => {
    const shown = await browser.run<string[]>(`
      const found = [];
      for (const it of document.querySelectorAll('body *')) {
        const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        if (own && it.getClientRects().length && !it.closest('[data-print]')) found.push(it.textContent.trim());
      }
      return found;`);
    expect(shown).toEqual([]);
    expect(
      await browser.run(`return document.querySelector('[data-print] h2').getClientRects().length`),
    ).toBe(1);
    expect(
      await browser.run(
        `return [...document.querySelectorAll('[data-print] button')].some((it) => it.getClientRects().length)`,
      ),
    ).toBe(false);
  });

  it('has digits that can be selected', async () => {
    const variants = await browser.run<string[]>(`
      return [...new Set([...document.querySelectorAll('[data-print] *')].flatMap((it) => {
        const { fontVariantNumeric, fontFeatureSettings } = getComputedStyle(it);
        return [fontVariantNumeric, fontFeatureSettings];
      }))];`);
    expect(variants).toEqual(['normal']);
  });

  it('fits on one sheet', async () => {
    const [height, width] = await browser.run<[number, number]>(
      `return [document.documentElement.scrollHeight, document.documentElement.scrollWidth]`,
    );
    const brief = await browser.run<number>(
      `return document.querySelector('[data-print]').getBoundingClientRect().bottom`,
    );
    expect(brief).toBeGreaterThan(200);
    expect(brief).toBeLessThanOrEqual(PAPER.height);
    expect(height).toBeLessThanOrEqual(PAPER.height);
    expect(width).toBeLessThanOrEqual(PAPER.width);
  });
});
