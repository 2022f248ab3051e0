// The insights in the engine that the window uses: what fits, and what axe finds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const TABLES = `for (const it of document.querySelectorAll('[aria-expanded=false]')) it.click();`;

describe.each(['en', 'de'])('in %s', (language) => {
  describe.each([
    [1100, 760],
    [420, 800],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(['proposed-later', 'blank'])('nothing is cut off (%s)', async (scene) => {
      await browser.show(`scene=${scene}&lang=${language}#insights`);
      const wrong = await browser.run<string[]>(`
        const found = [];
        if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
        for (const it of document.querySelectorAll('main *')) {
          const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          const box = it.getBoundingClientRect();
          if (!own || !box.width) continue;
          if (parseFloat(getComputedStyle(it).fontSize) < 13) found.push('small: ' + it.textContent);
          if (box.left < -1 || box.right > innerWidth + 1) found.push('cut off: ' + it.textContent);
        }
        return found;`);
      expect(wrong).toEqual([]);
    });

    it('the bar has the names and the settings in one row', async () => {
      await browser.show(`scene=proposed-later&lang=${language}#insights`);
      const tops = await browser.run<number[]>(`
        return [...document.querySelectorAll('header nav, header .icon')].map((it) => {
          const box = it.getBoundingClientRect();
          return box.top + box.height / 2;
        });`);
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
    });
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  beforeAll(() => browser.resize(1100, 760));

  it('axe finds nothing in the pictures, nor in the tables', async () => {
    await browser.show('scene=proposed-later#insights', theme);
    expect(await browser.axe()).toEqual([]);
    await browser.run(TABLES);
    expect(await browser.axe()).toEqual([]);
  });
});
