// The list of other times takes the place of the figure: what is below stays where it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
  await browser.resize(1100, 760);
});
afterAll(() => browser.close());

const tops = () =>
  browser.run<number[]>(`return ['.say h1', '.seat', '.scale svg', '.quiet-row'].map(
    (name) => document.querySelector(name)?.getBoundingClientRect().top ?? 0)`);

describe.each(['en', 'de'])('in %s', (language) => {
  it.each(['proposed-later', 'proposed-therapist', 'kept-self', 'kept-therapist', 'easy-day'])(
    'another time moves nothing of %s',
    async (scene) => {
      await browser.show(`scene=${scene}&lang=${language}`);
      const before = await tops();
      const opened = await browser.run<boolean>(`
        const button = document.querySelector('.quiets button[aria-expanded]');
        button?.click();
        return Boolean(button);`);
      expect(opened).toBe(true);
      await browser.waits(`document.querySelector('.opts')`);
      await browser.waitUntilStill();
      expect(await tops()).toEqual(before);
      await browser.press(KEYS.escape);
      await browser.waits(`!document.querySelector('.opts')`);
      await browser.waitUntilStill();
      expect(await tops()).toEqual(before);
    },
  );
});
