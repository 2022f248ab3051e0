import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sources } from '../sources';

const tokens = readFileSync(join(root, 'src/style/tokens.css'), 'utf8');

function colour(name: string, theme: 'light' | 'dark'): [number, number, number] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  if (!found) throw new Error(`no colour ${name}`);
  const hex = found[theme === 'light' ? 1 : 2]!;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
}

function luminance(rgb: [number, number, number]): number {
  const [r, g, b] = rgb.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [dark, light] = [luminance(colour(a, theme)), luminance(colour(b, theme))].sort(
    (x, y) => x - y,
  );
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const grounds = [
    'paper',
    'paper-raised',
    'paper-sunk',
    'wash-1',
    'wash-2',
    'wash-3',
    'wash-4',
    'wash-gap',
  ];

  it.each(grounds)('text is legible on %s', (ground) => {
    expect(contrast('ink', ground, theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('ink-2', ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('the main button is legible, pressed or not', () => {
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-hi', theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['wash-1', 'wash-2', 'wash-3', 'wash-4', 'wash-gap', 'paper'])(
    'the slot is visible on %s',
    (ground) => {
      expect(contrast('accent', ground, theme)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the markup', () => {
  const components = sources().filter(([path]) => path.endsWith('.svelte'));

  it('holds no inline style, which the policy of the page would drop', () => {
    expect(components.filter(([, text]) => /\sstyle="/.test(text)).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('touches Tauri in one file only', () => {
    const users = sources()
      .filter(([, text]) => text.includes('@tauri-apps'))
      .map(([path]) => path.slice(root.length));
    expect(users).toEqual(['src/ipc/carrier.ts']);
  });

  it('follows the direction of the language', () => {
    const sided =
      /[^-](?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|[\s;{](?:left|right): /;
    expect(
      sources()
        .filter(([path, text]) => /\.(svelte|css)$/.test(path) && sided.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('has one size for what is touched', () => {
    const size = /--touch: (\w+);/.exec(tokens)![1]!;
    const literal = new RegExp(`(?:inline|block)-size: ${size}`);
    expect(sources().filter(([, text]) => literal.test(text))).toEqual([]);
  });

  it('has the margins of a sheet in one place', () => {
    const own = sources().filter(([, text]) => text.includes('padding: 28px 32px'));
    expect(own.map(([path]) => path)).toEqual([join(root, 'src/style/control.css')]);
  });

  it('breaks at the documented widths only', () => {
    const documented = [...tokens.matchAll(/^ {5}([\d.]+(?:px|rem)) /gm)].map(
      ([, width]) => width!,
    );
    const used = sources().flatMap(([, text]) =>
      [...text.matchAll(/\((?:max|min)-width: ([\w.]+)\)/g)].map(([, width]) => width!),
    );
    expect([...new Set(used)].sort()).toEqual(documented.sort());
  });
});
