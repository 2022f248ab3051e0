// Text twice as large in the window's usual size: what still fits.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
  await browser.resize(1100, 760);
  await browser.show('scene=blank');
  await browser.run(`localStorage.setItem('text-size', '200')`);
});
afterAll(async () => {
  await browser.run(`localStorage.removeItem('text-size')`);
  await browser.close();
});

/** Words in this element that are broken in the middle, or that leave the window. */
const broken = (selector: string) =>
  browser.run<string[]>(
    `
    const found = [];
    for (const root of document.querySelectorAll(arguments[0])) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('.visually-hidden')) continue;
        for (const word of node.data.matchAll(/[^\\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
          const lines = new Set(boxes.map((box) => Math.round(box.top)));
          if (lines.size > 1) found.push(word[0] + ' is broken');
          if (boxes.some((box) => box.right > innerWidth + 1)) found.push(word[0] + ' is cut off');
        }
      }
    }
    return found;`,
    selector,
  );

/** Pairs of words under a scale of which one covers the other. */
const covered = (selector: string) =>
  browser.run<string[]>(
    `
    const words = [...document.querySelectorAll(arguments[0])]
      .filter((it) => it.textContent && getComputedStyle(it).visibility !== 'hidden')
      .map((it) => {
        const range = document.createRange();
        range.selectNodeContents(it);
        return [it.textContent, range.getBoundingClientRect()];
      });
    if (words.length < 2) return ['no words'];
    return words.flatMap(([one, a], i) =>
      words
        .slice(i + 1)
        .filter(([, b]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > -4 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
        .map(([other]) => one + ' / ' + other));`,
    selector,
  );

describe.each(['en', 'de'])('text of 200 % in %s', (language) => {
  it.each(['proposed-later', 'kept-self', 'deferred', 'nothing-due', 'done'])(
    'breaks no word of %s',
    async (scene) => {
      await browser.show(`scene=${scene}&lang=${language}`);
      expect(await broken('header, .say, .figs ol, .foot')).toEqual([]);
    },
  );

  it('takes its icons along, and shows no link that is hidden', async () => {
    await browser.show(`scene=proposed-later&lang=${language}`);
    const [icons, skip] = await browser.run<[number[], number]>(`return [
      [...document.querySelectorAll('header .ico, .quiets .ico, .foot .ico')]
        .map((it) => it.getBoundingClientRect().width / parseFloat(getComputedStyle(it.parentElement).fontSize)),
      document.querySelector('.skip').getBoundingClientRect().bottom]`);
    expect(icons.length).toBeGreaterThan(2);
    expect(Math.min(...icons)).toBeGreaterThan(0.9);
    expect(skip).toBeLessThanOrEqual(0);
  });

  it('asks about soreness, and lists the journal, without one word over another', async () => {
    await browser.show(`scene=morning-after&lang=${language}`);
    expect(await covered('.top > :is(.ask, .end, .keys, .btn)')).toEqual([]);
    await browser.show(`scene=morning-after&lang=${language}#journal`);
    await browser.waits(`document.querySelector('.leaf .line')`);
    expect(await covered('.line > :is(.day, .time, .minutes, .effort, .sore)')).toEqual([]);
  });

  it('leaves the timer of a session on one line', async () => {
    await browser.show(`scene=session-running&lang=${language}`);
    expect(await broken('.timer, .session h1')).toEqual([]);
  });

  describe('in the sheet of a workout', () => {
    beforeEach(async () => {
      await browser.show(`scene=proposed-later&lang=${language}`);
      await browser.run(`document.querySelector('header button.btn:not(.icon)').click()`);
      await browser.waits(`document.querySelector('dialog[open] form')`);
      await browser.waitUntilStill();
    });

    it('no word under the scales covers another', async () => {
      expect(await covered('dialog .words span')).toEqual([]);
      await browser.run(`document.querySelector('dialog .extra .btn').click()`);
      await browser.waits(`document.querySelector('dialog .ends')`);
      expect(await covered('dialog .ends span')).toEqual([]);
      expect(await broken('dialog')).toEqual([]);
    });

    it('the buttons cover nothing, and leave most of the sheet to the questions', async () => {
      const [sheet, middle, foot] = await browser.run<{ top: number; bottom: number }[]>(`
        return ['dialog', 'dialog .asks', 'dialog footer'].map((name) => {
          const box = document.querySelector(name).getBoundingClientRect();
          return { top: box.top, bottom: box.bottom };
        })`);
      // the questions are longer than their room, and scroll in it
      expect(middle!.bottom).toBeGreaterThan(foot!.top);
      expect(
        await browser.run(
          `return getComputedStyle(document.querySelector('dialog .asks').parentElement).overflowY`,
        ),
      ).toBe('auto');
      expect(
        await browser.run<number>(
          `return document.querySelector('dialog .asks').parentElement.getBoundingClientRect().bottom`,
        ),
      ).toBeLessThanOrEqual(foot!.top + 1);
      expect(foot!.bottom - foot!.top).toBeLessThan((sheet!.bottom - sheet!.top) / 4);
      expect(
        await browser.run<boolean>(
          `return document.querySelector('dialog .asks').contains(document.activeElement)`,
        ),
      ).toBe(true);
    });
  });
});
