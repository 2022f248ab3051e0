// A guided session in the engine that the window uses: what fits, what axe finds, and its keys.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, KEYS } from './browser';

/** A query of the twin with the address of a view, by what it shows. */
const VIEWS: Record<string, string> = {
  arriving: 'scene=session-arrive',
  running: 'scene=session-running',
  'changing sides': 'scene=session-change',
  'getting into place': 'scene=session-place',
  paused: 'scene=session-paused',
  resting: 'scene=session-rest',
  'before it': 'scene=window-open#session/plan',
  'the picker': 'scene=window-open#session/own',
  'a session of one\u2019s own': 'scene=window-open#session/own/quads,calves.left',
  'after it': 'scene=session-done#session/done/m9',
};
const names = Object.keys(VIEWS);

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open();
});
afterAll(() => browser.close());

const show = (name: string, more: string, theme?: string) => {
  const [query = '', hash] = VIEWS[name]!.split('#');
  return browser.show(`${query}${more}${hash ? `#${hash}` : ''}`, theme);
};

describe.each([
  ['en', 1100, 760],
  ['de', 1100, 760],
  ['en', 420, 800],
  ['de', 420, 800],
])('in %s at %d x %d', (language, width, height) => {
  beforeAll(() => browser.resize(width, height));

  it.each(names)('nothing is cut off: %s', async (name) => {
    await show(name, `&lang=${language}`);
    const wrong = await browser.run<string[]>(`
      const found = [];
      if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
      for (const it of document.querySelectorAll('main *')) {
        const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        const style = getComputedStyle(it);
        if (!own || it.closest('svg') || style.clipPath !== 'none' || !it.clientWidth) continue;
        if (parseFloat(style.fontSize) < 13) found.push('small: ' + it.textContent.trim());
        const box = it.getBoundingClientRect();
        if (box.right > innerWidth + 1) found.push('cut off: ' + it.textContent.trim());
      }
      return found;`);
    expect(wrong).toEqual([]);
  });
});

describe.each([
  ['light', 1100, 760],
  ['dark', 1100, 760],
  ['light', 420, 700],
  ['dark', 420, 700],
])('in the %s theme at %d x %d', (theme, width, height) => {
  beforeAll(() => browser.resize(width, height));

  it.each(names)('axe finds nothing: %s', async (name) => {
    await show(name, '', theme);
    expect(await browser.axe()).toEqual([]);
  });
});

describe.each(['light', 'dark'])('the strip of steps in the %s theme', (theme) => {
  beforeAll(() => browser.resize(1100, 760));

  it.each(['arriving', 'changing sides', 'getting into place', 'running'])(
    'stands out, also what is to come, while %s',
    async (name) => {
      await show(name, '', theme);
      const least = await browser.run<number>(`
        const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const drawn = (colour) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = colour;
          const found = numbers(getComputedStyle(probe).color);
          probe.remove();
          return found;
        };
        const light = ([r, g, b]) =>
          [r, g, b]
            .map((it) => it / 255)
            .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
            .reduce((all, it, at) => all + it * [0.2126, 0.7152, 0.0722][at], 0);
        const ratio = (one, other) => {
          const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
          return (bright + 0.05) / (dark + 0.05);
        };
        const grounds = [drawn('var(--paper)'), drawn('var(--wash-2)')];
        return Math.min(...[...document.querySelectorAll('.strip i')].flatMap((it) => {
          const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(it);
          const edge = parseFloat(borderTopWidth) >= 1 ? borderTopColor : backgroundColor;
          return grounds.map((ground) => ratio(numbers(edge), ground));
        }));`);
      expect(least).toBeGreaterThanOrEqual(3);
    },
  );
});

describe.each([
  ['en', 1100, 760],
  ['de', 1100, 760],
  ['en', 420, 700],
  ['de', 420, 700],
])('under the finger, in %s at %d x %d', (language, width, height) => {
  beforeAll(() => browser.resize(width, height));
  /** Where what can be pressed is, by what it says. */
  const places = () =>
    browser.run<Record<string, number[]>>(`
      return Object.fromEntries([...document.querySelectorAll('main button, main label.chip')].map((it) => {
        const { x, y } = it.getBoundingClientRect();
        return [it.getAttribute('aria-label') ?? it.innerText.trim(), [Math.round(x), Math.round(y)]];
      }));`);
  const click = async (selector: string) => {
    await browser.run(`document.querySelector(arguments[0]).click()`, selector);
    await browser.waitUntilStill();
  };
  /** What is there before and after has not moved. */
  const stays = (before: Record<string, number[]>, after: Record<string, number[]>) => {
    const both = Object.keys(before).filter((name) => name in after);
    expect(both.length).toBeGreaterThan(1);
    expect(both.map((name) => [name, after[name]])).toEqual(
      both.map((name) => [name, before[name]]),
    );
  };

  it.each(['first', 'last'])('nothing moves at the limit of a step: %s', async (which) => {
    await show('running', `&lang=${language}`);
    const before = await places();
    const button = which === 'first' ? '.by button:first-child' : '.by button:last-child';
    for (let presses = 0; presses < 20; presses += 1) {
      await browser.waits(`!document.documentElement.hasAttribute('data-press-guard')`);
      await click(button);
      if (await browser.run<boolean>(`return document.querySelector('.why').innerText !== ''`))
        break;
    }
    expect(await browser.run(`return document.querySelector('.why').innerText`)).not.toBe('');
    stays(before, await places());
  });

  it('nothing moves on Pause', async () => {
    await show('running', `&lang=${language}`);
    const before = await places();
    const primary = await browser.run<number>(
      `return document.querySelector('.session .primary').getBoundingClientRect().y`,
    );
    await click('.session .primary');
    await browser.waits(`document.querySelector('.session.paused')`);
    stays(before, await places());
    expect(
      await browser.run(
        `return document.querySelector('.session .primary').getBoundingClientRect().y`,
      ),
    ).toBe(primary);
  });

  it('nothing moves on an answer after it', async () => {
    await show('after it', `&lang=${language}`);
    const before = await places();
    await click('input[value=sorer]');
    await browser.waits(`document.querySelector('section [role=status]').innerText !== ''`);
    stays(before, await places());
  });
});

describe('while it runs', () => {
  beforeAll(() => browser.resize(1100, 760));
  const title = () => browser.run<string>(`return document.querySelector('main h1').innerText`);

  it('its timer can be read from three metres, and its buttons hit with oily hands', async () => {
    await show('running', '');
    const sizes = await browser.run<[number, number[]]>(`return [
      parseFloat(getComputedStyle(document.querySelector('.timer')).fontSize),
      [...document.querySelectorAll('.session button')].map((it) => it.getBoundingClientRect().height)]`);
    expect(sizes[0]).toBeGreaterThanOrEqual(96);
    expect(Math.min(...sizes[1])).toBeGreaterThanOrEqual(48);
  });

  it('its keys are Space and the arrows', async () => {
    await show('running', '');
    await browser.run(`document.querySelector('main h1').focus()`);
    await browser.press(KEYS.right);
    await browser.waits(`document.querySelector('main h1').innerText.startsWith('Get into place')`);
    await browser.waitUntilStill();
    await browser.press(KEYS.space);
    await browser.waits(`document.querySelector('.session.paused')`);
    await browser.waitUntilStill();
    await browser.press(KEYS.space);
    await browser.waits(`!document.querySelector('.session.paused')`);
    expect(await title()).toBe('Get into place: on a chair');
    await browser.press(KEYS.escape);
    expect(await title()).toBe('Get into place: on a chair');
  });
});
