// Where things stand on Today, measured in the engine of the window: the lines of the hero, and what comes
// under a button that was just pressed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '$ipc/web/scenes';
import { Browser } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

/** The tops of the hero's lines at 1100 x 760, and of the timeline, with nothing above the hero. */
const LINES: Record<string, number> = {
  '.say > :first-child': 92,
  '.say > h1': 124,
  '.say > .when': 176,
  '.say > .with': 224,
  '.say > .line1': 280,
  '.say > .line2': 336,
  '.scale svg': 428,
};
/** Those that have no hero, and what was done, whose last lines are sentences. */
const OTHERS = ['first', 'stop-urgent', 'stop-soon', 'crisis'];
const FEWER: Record<string, string[]> = { done: ['.say > .line1', '.say > .line2'] };
/** By how much a line may be off, in CSS pixels. */
const OFF = 2;

describe.each(['en', 'de'])('the lines of the hero (%s)', (language) => {
  beforeAll(() => browser.resize(1100, 760));

  it.each(SCENES.filter((name) => !OTHERS.includes(name)))(
    'stand at their heights: %s',
    async (name) => {
      await browser.show(`scene=${name}&lang=${language}`);
      const [above, ...tops] = await browser.run<(number | null)[]>(
        `const above = document.querySelector('.top.above');
        const style = above && getComputedStyle(above);
        const more = above ? above.offsetHeight + parseFloat(style.marginTop) + parseFloat(style.marginBottom) : 0;
        return [more, ...arguments[0].map((line) => document.querySelector(line)?.getBoundingClientRect().top ?? null)];`,
        Object.keys(LINES),
      );
      const off = Object.entries(LINES).flatMap(([line, top], index) => {
        const here = tops[index] ?? null;
        const isOther = FEWER[name]?.includes(line) ?? false;
        if (isOther || (here !== null && Math.abs(here - above! - top) <= OFF)) return [];
        return [`${line} is at ${here} and not at ${top + above!}`];
      });
      expect(off).toEqual([]);
    },
  );
});

describe('the names of the muscles', () => {
  beforeAll(() => browser.resize(860, 760));

  it.each(['proposed-later', 'deferred', 'several'])(
    'stand clear of the bar at 860 px: %s',
    async (name) => {
      await browser.show(`scene=${name}&lang=de`);
      const [bar, list] = await browser.run<[number, number]>(
        `return [document.querySelector('header').getBoundingClientRect().bottom,
        document.querySelector('.focus').getBoundingClientRect().top]`,
      );
      expect(list - bar).toBeGreaterThanOrEqual(24);
    },
  );
});

/** What is pressed, in which scene: each act of the hero that changes the plan, and the answers above it. */
const KEEP = '.seat .btn:last-child';
const LAST = '.quiets > .btn:last-child';
const END = '.line2 .btn:nth-child(1)';
const PRESSES: [scene: string, button: string][] = [
  ['proposed-later', KEEP],
  ['proposed-therapist', KEEP],
  ['window-open', KEEP],
  ['kept-self', LAST],
  ['kept-therapist', END],
  ['kept-therapist', LAST],
  ['kept-therapist-booked', LAST],
  ['ask-booked', END],
  ['ask-booked', LAST],
  ['near', LAST],
  ['near-therapist', LAST],
  ['running', END],
  ['running', '.line2 .btn:nth-child(3)'],
  ['unanswered', END],
  ['unanswered', '.line2 .btn:nth-child(2)'],
  ['easy-day', KEEP],
  ['easy-day', LAST],
  ['blocked', END],
  ['morning-after', '.keys button:nth-child(5)'],
  ['morning-after', '.top > .icon'],
  ['did-you', '.top > .btn:nth-of-type(1)'],
  ['did-you', '.top > .btn:nth-of-type(2)'],
  ['clot', '.top > .btn:nth-of-type(1)'],
];
/**
 * Where something does come there, at which width, and only the guard keeps a press off it: for half a second
 * any, and after that one of a pointer that has rested. Above the hero, the receipt with its Undo takes the
 * place of the answers; in a narrow window a line that breaks moves what is below it.
 */
const GUARDED: Record<string, string> = {
  'did-you 1100': '.top button',
  'did-you 420': '.top button',
  'clot 1100': '.top button',
  'kept-therapist 420': '.quiets .btn',
  'near 420': 'main .primary',
};

describe.each([
  ['en', 1100, 760],
  ['de', 1100, 760],
  ['en', 420, 700],
  ['de', 420, 700],
])('under a button just pressed (%s, %d x %d)', (language, width, height) => {
  beforeAll(() => browser.resize(width, height));

  it.each(PRESSES)('nothing that can be pressed comes: %s, %s', async (name, button) => {
    await browser.show(`scene=${name}&lang=${language}`);
    await browser.run(
      `const pressed = document.querySelector(arguments[0]);
      const root = document.documentElement;
      window.pressed = { element: pressed, box: pressed.getBoundingClientRect() };
      new MutationObserver(() => (window.refuses ||= 'pressGuard' in root.dataset)).observe(root, { attributes: true });
      pressed.click();`,
      button,
    );
    // the guard waits after each of them
    await browser.waits('window.refuses');
    await browser.waitUntilStill();
    const under = await browser.run<string[]>(
      `const { element, box } = window.pressed;
      const found = document.querySelectorAll('button, a[href], input, select, textarea, summary, [role=slider]');
      return [...found].flatMap((it) => {
        const here = it.getBoundingClientRect();
        const isSeen = here.width > 0 && getComputedStyle(it).visibility !== 'hidden';
        const isUnder = here.left < box.right - 1 && here.right > box.left + 1 && here.top < box.bottom - 1 && here.bottom > box.top + 1;
        const isGuarded = arguments[0] !== '' && it.matches(arguments[0]);
        return isSeen && isUnder && it !== element && !isGuarded ? [it.ariaLabel ?? it.innerText] : [];
      });`,
      GUARDED[`${name} ${width}`] ?? '',
    );
    expect(under).toEqual([]);
  });
});
