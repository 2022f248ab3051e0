// Imports and their question in the engine that the window uses: what fits, what axe finds, the keyboard.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';
import { COVERED, CUT } from './cut';

const NOW = 'scene=proposed-later&now=2026-11-23T18:10:00Z';
const SHEET = `document.querySelector('dialog[open] h1')`;
const IMPORT = `[...document.querySelectorAll('main button')].find((it) => /Import files|Dateien einlesen/.test(it.textContent))`;

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

/** The sheet of an import, from the journal's button. */
async function open(query: string, theme?: string): Promise<void> {
  await browser.show(`${NOW}&${query}#journal`, theme);
  await browser.waits(IMPORT);
  await browser.waitUntilStill();
  await browser.run(`${IMPORT}.click()`);
  await browser.waits(SHEET);
  await browser.waitUntilStill();
}

/** All rows, and the first sport as an activity. */
async function unfold(): Promise<void> {
  await browser.run(`
    for (const it of document.querySelectorAll('dialog details')) it.open = true;
    const field = document.querySelector('dialog select');
    if (!field) return;
    field.value = 'swimming';
    field.dispatchEvent(new Event('change', { bubbles: true }));`);
  await browser.waitUntilStill();
}

describe.each(['en', 'de'])('in %s', (language) => {
  describe.each([
    [1100, 760],
    [420, 700],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each(['mixed', 'many', 'slow', 'nothing', 'E_IMPORT_START'])(
      'nothing of an import is cut off (%s)',
      async (sample) => {
        await open(`import=${sample}&lang=${language}`);
        await unfold();
        expect(await browser.run<string[]>(CUT)).toEqual([]);
      },
    );

    it('nothing of the question how hard it was is cut off or covered', async () => {
      await browser.show(`scene=how-hard&lang=${language}`);
      expect(await browser.run<string[]>(CUT)).toEqual([]);
      expect(await browser.run<string[]>(COVERED)).toEqual([]);
    });

    it('nothing of its settings is cut off', async () => {
      await browser.show(`${NOW}&files&lang=${language}#settings/files`);
      await browser.waits(`document.querySelector('#files code')`);
      expect(await browser.run<string[]>(CUT)).toEqual([]);
    });

    it('text of 200 % is not cut off', async () => {
      await browser.run(`localStorage.setItem('text-size', '200')`);
      await open(`import=mixed&lang=${language}`);
      await unfold();
      const sheet = await browser.run<string[]>(CUT);
      await browser.show(`scene=how-hard&lang=${language}`);
      const asked = await browser.run<string[]>(CUT);
      await browser.run(`localStorage.removeItem('text-size')`);
      expect([sheet, asked]).toEqual([[], []]);
    });
  });
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each([
    [1100, 760],
    [420, 700],
  ])('axe finds nothing at %d x %d', async (width, height) => {
    await browser.resize(width, height);
    for (const sample of ['mixed', 'slow']) {
      await open(`import=${sample}`, theme);
      await unfold();
      expect(await browser.axe()).toEqual([]);
    }
    await browser.press(KEYS.escape);
    await browser.waits(`document.querySelector('aside.line')`);
    expect(await browser.axe()).toEqual([]);
    await browser.show(`${NOW}&files#settings/files`, theme);
    await browser.waits(`document.querySelector('#files code')`);
    expect(await browser.axe()).toEqual([]);
    await browser.show('scene=how-hard', theme);
    expect(await browser.axe()).toEqual([]);
    await browser.show(`${NOW}&drop=over`, theme);
    await browser.waits(`document.querySelector('.over')`);
    expect(await browser.axe()).toEqual([]);
  });
});

describe('by keyboard', () => {
  beforeAll(() => browser.resize(1100, 760));

  it('the title of the sheet has the focus, and Escape closes it and gives the focus back', async () => {
    await browser.show(`${NOW}&import=one#journal`);
    await browser.waits(IMPORT);
    await browser.waitUntilStill();
    await browser.run(`${IMPORT}.focus()`);
    await browser.press(KEYS.enter);
    await browser.waits(
      `document.activeElement === ${SHEET} && ${SHEET}.textContent.includes('1 ')`,
    );
    await browser.press(KEYS.escape);
    await browser.waits(`!document.querySelector('dialog[open]')`);
    await browser.waits(`document.activeElement === ${IMPORT}`);
    expect(await browser.run(`return document.querySelector('.toast p').textContent`)).toBe(
      '1 workout added.',
    );
  });

  it('an import runs on after Escape, and is cancelled from its line', async () => {
    await open('import=slow');
    await browser.press(KEYS.escape);
    await browser.waits(
      `/[1-9]\\d+ of 1,000/.test(document.querySelector('aside.line')?.textContent)`,
    );
    await browser.waitUntilStill();
    await browser.run(`document.querySelector('aside.line button').click()`);
    await browser.waits(SHEET);
    await browser.waitUntilStill();
    await browser.run(`document.querySelector('dialog footer .quiet').click()`);
    await browser.waits(`/Nothing was added/.test(document.querySelector('.toast').textContent)`);
    expect(
      await browser.run(`return document.querySelector('dialog[open], aside.line')`),
    ).toBeNull();
  });

  it('a nine says how hard it was, and the safety questions come', async () => {
    await browser.show('scene=how-hard');
    await browser.press('9');
    await browser.waits(`document.querySelector('dialog[open]')`);
    expect(await browser.run(`return document.querySelector('dialog').ariaLabel`)).toMatch(
      /all-out/,
    );
  });
});

it('what is over the window is above an open sheet, and takes no press', async () => {
  await browser.resize(1100, 760);
  await open('import=one');
  await browser.run(
    `window.dispatchEvent(new CustomEvent('twin', { detail: ['tauri://drag-enter', { paths: ['/a'] }] }))`,
  );
  await browser.waits(`document.querySelector('.over:popover-open')`);
  const box = await browser.run<number[]>(`
    const { left, top, right, bottom } = document.querySelector('.over').getBoundingClientRect();
    return [left, top, right - innerWidth, bottom - innerHeight];`);
  expect(box).toEqual([0, 0, 0, 0]);
  const under = `return document.elementFromPoint(550, 380).closest('.over')`;
  expect(await browser.run(under)).toBeNull();
});
