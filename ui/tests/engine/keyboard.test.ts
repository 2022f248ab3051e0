// From the first start to a finished evening without a mouse; the focus is never lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
  await browser.resize(1100, 760);
});
afterAll(() => browser.close());

/** What has the focus: its role and its words. */
const focused = () =>
  browser.run<string>(`
    const it = document.activeElement;
    if (!it || it === document.body) return 'body';
    return (it.getAttribute('aria-label') ?? it.innerText ?? '').trim().split('\\n')[0] || it.tagName;`);

async function press(...keys: string[]) {
  await browser.press(...keys);
  await browser.waitUntilStill();
  expect(await focused(), `after ${keys.join(' ')}`).not.toBe('body');
}

/** Presses Tab until what bears this name has the focus. */
async function tabTo(name: string) {
  for (let i = 0; i < 40; i += 1) {
    if ((await focused()).startsWith(name)) return;
    await browser.press(KEYS.tab);
    expect(await focused(), `on the way to ${name}`).not.toBe('body');
  }
  throw new Error(`Tab does not reach ${name}`);
}

const title = () => browser.run<string>(`return document.querySelector('main h1').innerText`);

it('a first evening, from the first start to done', async () => {
  await browser.show('scene=first');
  expect(await focused()).not.toBe('body');
  await press(KEYS.enter);
  expect(await title()).toBe('Trained today?');

  await tabTo('I just finished a workout');
  await press(KEYS.enter);
  await browser.waits(`document.querySelector('dialog[open]')`);
  await press('8');
  expect(
    await browser.run(
      `return document.querySelector('dialog [role=radiogroup] input:checked, dialog .bars input:checked, dialog input[name*=rpe]:checked')?.value ?? [...document.querySelectorAll('dialog input:checked')].map((it) => it.value).join()`,
    ),
  ).toMatch(/\b8\b/);
  await browser.press(KEYS.enter);
  // the workout is saved, and the questions take the place of its sheet
  await browser.waits(`document.querySelector('dialog[open]')?.contains(document.activeElement)`);
  await browser.waits(
    `document.querySelector('dialog[open]').innerText.includes('Nothing unusual')`,
  );
  expect(await focused()).not.toBe('body');
  await tabTo('Nothing unusual');
  // what has just appeared takes no press
  await browser.waits(`!document.querySelector('[data-press-guard]')`);
  await browser.press(KEYS.enter);
  await browser.waits(
    `!document.querySelector('dialog[open]') && document.querySelector('[data-state=proposed]')`,
  );
  await browser.waits(`document.activeElement.innerText === '15 minutes for your legs'`);

  await tabTo('Keep');
  await press(KEYS.enter);
  await browser.waits(`document.querySelector('[data-state=kept]')`);
  await tabTo('More');
  await press(KEYS.enter);
  // right after training nothing can be done already
  while ((await focused()) !== 'I’m doing it now') {
    expect(await focused()).not.toBe('Done already');
    await press(KEYS.down);
  }
  await press(KEYS.enter);
  await browser.waits(`location.hash === '#session/plan' && document.querySelector('.prep')`);
  await tabTo('Without guidance');
  await press(KEYS.enter);
  await browser.waits(`document.querySelector('[data-state=running]')`);
  await tabTo('Finish');
  await press(KEYS.enter);
  await browser.waits(`document.querySelector('[data-state=done]')`);
  expect(await title()).toBe('Done. Rest well.');
  expect(await focused()).not.toBe('body');
});

it('soreness by a digit', async () => {
  await browser.show('scene=morning-after');
  await tabTo('0 out of 10');
  await press('6');
  await browser.waits(`document.querySelector('.top[role=status]')`);
  expect(await browser.run(`return document.querySelector('.top').innerText`)).toContain('6');
  expect(await focused()).not.toBe('body');
});

it('muscles of a noted massage', async () => {
  await browser.show('scene=nothing-due');
  await tabTo('Note a massage');
  await press(KEYS.enter);
  await browser.waits(`document.querySelector('dialog[open] summary')`);
  await browser.run(`document.querySelector('dialog summary').focus()`);
  await press(KEYS.enter);
  await press(KEYS.tab);
  const first = await focused();
  await press(KEYS.down);
  expect(await focused()).not.toBe(first);
  await press(KEYS.right);
  const picked = () => browser.run<string | null>(`return document.activeElement.ariaPressed`);
  const before = await picked();
  await press(KEYS.space);
  expect(await picked()).not.toBe(before);
  const ring = `return getComputedStyle(document.activeElement).outlineStyle`;
  expect(await browser.run(ring)).not.toBe('none');
});
