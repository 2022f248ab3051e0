// Text twice as large in every view, in the window's usual size and in a narrow one: nothing is cut off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser';
import { COVERED, CUT } from './cut';

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

describe.each(['en', 'de'])('text of 200 % in %s', (language) => {
  describe.each([
    [1100, 760],
    [420, 700],
  ])('at %d x %d', (width, height) => {
    beforeAll(() => browser.resize(width, height));

    it.each([
      ['journal', '.leaf .line'],
      ['insights', 'main svg'],
      ['insights/trial', 'main h1'],
      ['guides', 'main nav, main ul'],
      ['guide/when-not-to', 'main h2'],
      ['guide/windows', 'main h2'],
      ['guide/studies', 'main h2, main li'],
      ['guide/quads', 'main svg'],
      ['guide/massage-gun', 'main table'],
      ['settings', 'main form, main fieldset'],
      ['session/own', 'main .own'],
      ['session/plan', 'main .prep'],
    ])('nothing of %s is cut off, and no line covers another', async (place, drawn) => {
      await browser.show(`scene=proposed-later&lang=${language}#${place}`);
      await browser.waits(`document.querySelector('${drawn}')`);
      await browser.waitUntilStill();
      expect(await browser.run<string[]>(CUT)).toEqual([]);
      expect(await browser.run<string[]>(COVERED)).toEqual([]);
    });

    it.each(['proposed-later', 'morning-after', 'deferred', 'nothing-due', 'done', 'stop-urgent'])(
      'nothing of today is cut off: %s',
      async (scene) => {
        await browser.show(`scene=${scene}&lang=${language}`);
        expect(await browser.run<string[]>(CUT)).toEqual([]);
        expect(await browser.run<string[]>(COVERED)).toEqual([]);
      },
    );

    it.each([
      ['a workout', 'proposed-later', 'header button.btn:not(.icon)'],
      ['a massage', 'nothing-due', '.foot .row > .btn:nth-child(2)'],
      ['a session', 'nothing-due', '.foot .row > .btn:nth-child(3)'],
      ['the check-in', 'nothing-due', '.foot .row > .btn:nth-child(4)'],
      ['what feels wrong', 'nothing-due', '.foot .row > .btn:nth-child(5)'],
      ['health conditions', 'conditions', '.top .btn'],
      ['a referral', 'referral', '.top .btn'],
      ['reminders', 'proposed-later', 'header .bell'],
    ])('nothing of the sheet is cut off: %s', async (_, scene, opener) => {
      await browser.show(`scene=${scene}&lang=${language}`);
      await browser.run(`document.querySelector(arguments[0]).click()`, opener);
      await browser.waits(`document.querySelector('dialog[open]')`);
      await browser.waitUntilStill();
      expect(await browser.run<string[]>(CUT)).toEqual([]);
      expect(await browser.run<string[]>(COVERED)).toEqual([]);
    });
  });
});
