// The weeks in the engine that the window uses: what fits, what axe finds, the keyboard, and the drag.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';
import { COVERED, CUT } from './cut';

const NOW = 'scene=proposed-later&now=2026-11-27T13:00:00Z';
const show = async (query: string, theme?: string) => {
  await browser.show(`${NOW}&${query}#week`, theme);
  await browser.waits(`document.querySelector('.days')`);
  await browser.waitUntilStill();
};

const LONG = `document.querySelector('[data-thing="session-long"]')`;
const WHEN = `return ${LONG}.querySelector('.more').textContent;`;
const GYM = `[data-thing^="session-gym"]`;
/** The sheet of a session that repeats, with everything that can be said of the later ones. */
const openSeries = async () => {
  await browser.run(`document.querySelector('${GYM}').click()`);
  await browser.waits(`document.querySelectorAll('dialog[open] fieldset').length > 3`);
  await browser.waitUntilStill();
  await browser.run(
    `document.querySelectorAll('dialog[open] fieldset:nth-of-type(2) input')[1].click()`,
  );
  await browser.waits(`document.querySelector('dialog[open] .ticks')`);
  await browser.run(`
    const until = [...document.querySelectorAll('dialog[open] select')].at(1);
    until.value = 'other';
    until.dispatchEvent(new Event('change', { bubbles: true }));`);
  await browser.waits(`document.querySelectorAll('dialog[open] select').length > 3`);
  // the colours of a chip change from the next frame on
  await browser.run(`
    delete window.drawn;
    requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true)));`);
  await browser.waits('window.drawn');
  await browser.waitUntilStill();
};

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

describe.each(['en', 'de'])('in %s', (language) => {
  describe.each([
    [1100, 760],
    [420, 800],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(['full', 'empty'])('nothing of %s weeks is cut off', async (weeks) => {
      await show(`week=${weeks}&lang=${language}`);
      expect(await browser.run<string[]>(CUT)).toEqual([]);
      expect(await browser.run<string[]>(COVERED)).toEqual([]);
    });

    it('the buttons that turn the weeks stay where they are', async () => {
      await show(`week=full&lang=${language}`);
      const place = () =>
        browser.run<number[]>(`
          return [...document.querySelectorAll('.turns button')].map((it) => it.getBoundingClientRect().top);`);
      const before = await place();
      await browser.run(`document.querySelector('.turns button:last-child').click()`);
      await browser.waits(`document.querySelector('h1').textContent.includes('–')`);
      expect(await place()).toEqual(before);
    });

    it('nothing of the sheet of a series is cut off', async () => {
      await show(`week=full&lang=${language}`);
      await openSeries();
      expect(await browser.run<string[]>(CUT)).toEqual([]);
    });

    it('the days are columns where there is room, and rows elsewhere', async () => {
      await show(`week=one&lang=${language}`);
      const [columns, strips] = await browser.run<[number, number]>(`
        const lefts = [...document.querySelectorAll('.days > li')].map((it) => it.getBoundingClientRect().left);
        const strips = [...document.querySelectorAll('.strip')].filter((it) => it.getBoundingClientRect().width);
        return [new Set(lefts.map(Math.round)).size, strips.length];`);
      expect([columns > 6, strips]).toEqual(width > 760 ? [true, 2] : [false, 0]);
    });

    it('text of 200 % is not cut off', async () => {
      await browser.run(`localStorage.setItem('text-size', '200')`);
      await show(`week=full&lang=${language}`);
      const wrong = [
        ...(await browser.run<string[]>(CUT)),
        ...(await browser.run<string[]>(COVERED)),
      ];
      await browser.run(`localStorage.removeItem('text-size')`);
      expect(wrong).toEqual([]);
    });
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each([
    [1100, 760],
    [420, 800],
  ])('axe finds nothing at %d x %d', async (width, height) => {
    await browser.resize(width, height);
    await show('week=full', theme);
    expect(await browser.axe()).toEqual([]);
    await browser.run(`${LONG}.focus()`);
    await browser.press('m');
    await browser.waits(`document.querySelector('.hint.shown')`);
    expect(await browser.axe()).toEqual([]);
    await browser.press(KEYS.escape);
    await openSeries();
    expect(await browser.axe()).toEqual([]);
  });
});

const FOCUS = `return document.activeElement.dataset.at ?? document.activeElement.tagName;`;

describe('by keyboard', () => {
  beforeAll(() => browser.resize(1100, 760));

  it('arrows lead from day to day and to things, and Enter opens', async () => {
    await show('week=full');
    await browser.run(`document.querySelector('[data-at="4 -1"]').focus()`);
    await browser.press(KEYS.right, KEYS.down);
    expect(await browser.run(FOCUS)).toBe('5 0');
    await browser.press(KEYS.enter);
    await browser.waits(`document.querySelector('dialog[open]')`);
    await browser.press(KEYS.escape);
    await browser.waits(`!document.querySelector('dialog[open]')`);
    expect(await browser.run(FOCUS)).toBe('5 0');
  });

  it('a session moves by arrows, and comes back with Escape', async () => {
    await show('week=full');
    await browser.run(`${LONG}.focus()`);
    await browser.press('m', KEYS.right, KEYS.escape);
    expect(await browser.run(WHEN)).toBe('09:00');
    await browser.press('m', KEYS.right, KEYS.down, KEYS.enter);
    await browser.waits(`${LONG}.dataset.at.startsWith('6 ')`);
    expect(await browser.run(WHEN)).toBe('09:15');
    await browser.waits(`document.querySelector('.toast').textContent.includes('Sunday')`);
    await browser.waits(`document.activeElement === ${LONG}`);
  });
});

describe('what was changed', () => {
  beforeAll(() => browser.resize(1100, 760));

  it('comes back with the undo of its toast, and so does what moved with it', async () => {
    await show('week=full');
    const before = await browser.run(`return document.querySelector('.days').textContent`);
    await browser.run(`${LONG}.focus()`);
    await browser.press('m', KEYS.down, KEYS.enter);
    await browser.waits(
      `/Your massage moves .* to Sunday/.test(document.querySelector('.toast').textContent)`,
    );
    await browser.waits(`${LONG}.dataset.at.startsWith('6 ')`);
    await browser.waitUntilStill();
    await browser.run(`document.querySelector('.toast .way').focus()`);
    await browser.press(KEYS.enter);
    await browser.waits(`${LONG}.dataset.at.startsWith('5 ')`);
    expect(await browser.run(`return document.querySelector('.days').textContent`)).toBe(before);
  });

  it('is one session of a series alone', async () => {
    const fridays = `return [...document.querySelectorAll('${GYM}')].map((it) => it.dataset.at.split(' ')[0] + it.querySelector('.more').textContent)`;
    await show('week=full');
    expect(await browser.run(fridays)).toEqual(['418:00, repeats', '1118:00, repeats']);
    await browser.run(`document.querySelector('${GYM}').focus()`);
    await browser.press('m', KEYS.right, KEYS.enter);
    await browser.waits(`document.querySelector('.toast').textContent.includes('18:15')`);
    expect(await browser.run(fridays)).toEqual(['418:15, just this once', '1118:00, repeats']);
    await browser.waitUntilStill();
    await browser.run(`document.querySelector('${GYM}').click()`);
    const leave = `[...document.querySelectorAll('dialog[open] button')].find((it) => it.textContent.trim() === 'Leave out')`;
    await browser.waits(leave);
    await browser.waitUntilStill();
    await browser.run(`${leave}.click()`);
    await browser.waits(`document.querySelectorAll('${GYM}').length === 1`);
    expect(await browser.run(fridays)).toEqual(['1118:00, repeats']);
  });

  it('by keys in a narrow window is not under the hint', async () => {
    await browser.resize(420, 700);
    await show('week=full');
    await browser.run(`${LONG}.focus()`);
    await browser.press('m', KEYS.right);
    const [end, hint] = await browser.run<[number, number]>(`
      return [${LONG}, document.querySelector('.hint')].map((it, index) => it.getBoundingClientRect()[index ? 'top' : 'bottom']);`);
    expect(end).toBeLessThan(hint);
    await browser.press(KEYS.enter);
    await browser.waits(`${LONG}.querySelector('.more').textContent === '09:15'`);
  });
});

/** The pointer takes hold of the bar and goes some pixels to the right. */
const dragged = (by: number, last: string) => `
  const bar = document.querySelector('[data-bar="session-long"] .body');
  const box = bar.getBoundingClientRect();
  const at = { clientX: box.left + 4, clientY: box.top + 20, bubbles: true, button: 0 };
  bar.dispatchEvent(new PointerEvent('pointerdown', at));
  for (const step of [0.5, 1])
    window.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: at.clientX + ${by} * step }));
  ${last}`;
const LET_GO = `window.dispatchEvent(new PointerEvent('pointerup', at));`;

describe('by the pointer', () => {
  beforeAll(() => browser.resize(1100, 760));

  it('a session is dragged in quarters of an hour', async () => {
    await show('week=full');
    // a day is a seventh of 1020 px, three hours an eighth of that
    await browser.run(dragged(18.2, LET_GO));
    await browser.waits(`${LONG}.querySelector('.more').textContent === '12:00'`);
  });

  it('and Escape takes that back', async () => {
    await show('week=full');
    await browser.run(dragged(60, ''));
    await browser.waits(`document.querySelector('.goes')`);
    await browser.press(KEYS.escape);
    await browser.waits(`!document.querySelector('.goes')`);
    await browser.run(`const at = { bubbles: true }; ${LET_GO}`);
    expect(await browser.run(WHEN)).toBe('09:00');
    expect(await browser.run(`return document.querySelector('dialog[open]') === null`)).toBe(true);
  });

  it('a press on the field of a day plans on it', async () => {
    await show('week=full');
    await browser.run(`
      const band = document.querySelectorAll('.band')[1];
      const box = band.getBoundingClientRect();
      band.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.left + box.width * 0.2, clientY: box.top + 8 }));`);
    await browser.waits(`document.querySelector('dialog[open]')`);
    const day = `[...document.querySelectorAll('dialog .chip')].find((it) => it.querySelector(':checked') && /Tue/.test(it.textContent))`;
    await browser.waits(day);
  });
});
