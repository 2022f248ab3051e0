// Every scene of Today in the engine that the window uses: where the timeline begins, what fits, and what
// axe finds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '$ipc/web/scenes';
import { Browser } from './browser';

/** Those that fill the page by themselves. */
const OTHERS = ['first', 'stop-urgent', 'stop-soon', 'crisis'];
/** The lowest place for the top of the timeline at 1100 x 760. */
const FOLD = 520;
const today = SCENES.filter((name) => !OTHERS.includes(name));

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

describe.each(['en', 'de'])('in %s', (language) => {
  describe('at 1100 x 760', () => {
    beforeAll(() => browser.resize(1100, 760));

    it('the first start fits, and stands clear of its foot', async () => {
      await browser.show(`scene=first&lang=${language}`);
      const [whole, least, scrolled] = await browser.run<[number, number, number]>(`
        const foot = document.querySelector('.foot').getBoundingClientRect().top;
        const ends = [...document.querySelectorAll('main form, main aside')].map(
          (it) => foot - it.getBoundingClientRect().bottom);
        return [document.documentElement.scrollHeight, Math.min(...ends), scrollY];`);
      expect(whole).toBe(760);
      expect(least).toBeGreaterThanOrEqual(8);
      expect(scrolled).toBe(0);
    });

    it.each(today)('the timeline of %s begins above the fold', async (name) => {
      await browser.show(`scene=${name}&lang=${language}`);
      const top = await browser.run<number>(
        `return document.querySelector('.scale svg').getBoundingClientRect().top`,
      );
      expect(top).toBeLessThan(FOLD);
    });
  });

  describe.each([
    [1100, 760],
    [420, 700],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(SCENES)('nothing of %s is cut off, and nothing is hard to read', async (name) => {
      await browser.show(`scene=${name}&lang=${language}`);
      const wrong = await browser.run<string[]>(`
        const found = [];
        const page = document.documentElement;
        if (page.scrollWidth > innerWidth) found.push('the page is wider than the window');
        for (const bar of document.querySelectorAll('header')) {
          const tops = [...bar.querySelectorAll('nav, .icon')].map((it) => {
            const box = it.getBoundingClientRect();
            return box.top + box.height / 2;
          });
          if (Math.max(...tops) - Math.min(...tops) > 8) found.push('the bar wraps');
        }
        for (const menu of document.querySelectorAll('[role=menu]')) {
          const box = menu.getBoundingClientRect();
          if (box.left < 0 || box.right > innerWidth) found.push('a menu leaves the window');
        }
        for (const it of document.querySelectorAll('body *')) {
          const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          const box = it.getBoundingClientRect();
          if (!own || !box.width || getComputedStyle(it).clipPath !== 'none') continue;
          const size = parseFloat(getComputedStyle(it).fontSize);
          if (size < 13) found.push(size + 'px: ' + it.textContent.trim());
          if (it.closest('svg')) continue;
          if (it.scrollWidth > it.clientWidth + 1 && it.clientWidth && getComputedStyle(it).overflowX === 'hidden')
            found.push('cut off: ' + it.textContent.trim());
        }
        return found;`);
      expect(wrong).toEqual([]);
    });
  });
});

/** Pairs of words in the timeline of which one covers the other. */
const COVERED = `
  const words = [...document.querySelectorAll('.scale svg text')]
    .filter((it) => !it.closest('[aria-hidden]'))
    .map((it) => [it.textContent, it.getBoundingClientRect()]);
  return words.flatMap(([one, a], i) =>
    words
      .slice(i + 1)
      .filter(([, b]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
      .map(([other]) => one + ' / ' + other));`;

describe.each([
  [1100, 760],
  [420, 700],
])('in the timeline at %d x %d', (width, height) => {
  beforeAll(() => browser.resize(width, height));

  it.each(['19:33', '19:45', '19:52', '19:58', '20:04'])(
    'no word covers another while a kept time is near, at %s',
    async (time) => {
      for (const language of ['en', 'de']) {
        await browser.show(`scene=kept-self&now=2026-11-23T${time}:00Z&lang=${language}`);
        expect(await browser.run<string[]>(COVERED), language).toEqual([]);
      }
    },
  );
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  describe.each([
    [1100, 760],
    [420, 700],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(SCENES)('axe finds nothing in %s', async (name) => {
      await browser.show(`scene=${name}`, theme);
      expect(await browser.axe()).toEqual([]);
    });
  });
});
