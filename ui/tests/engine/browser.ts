// WebKit, as the window uses it, showing the browser twin: for what depends on layout. Needs the packages
// of the stories: WebKitWebDriver and Xvfb.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DIST = here('../../dist-web');
const AXE = readFileSync(here('../../node_modules/axe-core/axe.min.js'), 'utf8');
const MIME: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** Where the distributions install the browser that comes with the engine. */
const BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/webkit2gtk-4.1/MiniBrowser',
];

/** Narrower than this the browser's window cannot be. */
const NARROW = 700;

export class Browser {
  readonly #programs: ChildProcess[] = [];
  #server!: Server;
  #session = '';
  #page = '';
  /** The browser's own bar keeps its window from being narrow: the page is then shown in a frame. */
  #frame: { width: number; height: number } | null = null;

  static async open(): Promise<Browser> {
    const browser = new Browser();
    await browser.#start();
    return browser;
  }

  async #start(): Promise<void> {
    if (!existsSync(DIST)) throw new Error('the twin is not built: npm run web');
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin');
      if (pathname === '/frame') {
        const size = `width="${searchParams.get('width')}" height="${searchParams.get('height')}"`;
        response.writeHead(200, { 'content-type': MIME['.html'] });
        return response.end(
          `<!doctype html><iframe ${size} frameborder="0" src="/?${searchParams.get('query')}"></iframe>`,
        );
      }
      const file = join(DIST, pathname === '/' ? 'index.html' : pathname);
      const known = existsSync(file);
      response.writeHead(known ? 200 : 404, {
        'content-type': MIME[extname(file)] ?? 'application/octet-stream',
      });
      response.end(known ? readFileSync(file) : '');
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#page = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;

    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#programs.push(screen);
    const [number] = (await once(screen.stdout, 'data')) as [Buffer];
    const port = 20_000 + (process.pid % 20_000);
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${number.toString().trim()}`,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        TZ: 'Europe/Berlin',
      },
    });
    this.#programs.push(driver);
    const base = `http://127.0.0.1:${port}`;
    await this.#until(() =>
      fetch(`${base}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const binary = BROWSERS.find(existsSync);
    if (!binary) throw new Error('MiniBrowser is not installed with the engine');
    const opened = await this.#call<{ sessionId: string }>('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.#session = `${base}/session/${opened.sessionId}`;
  }

  async close(): Promise<void> {
    await this.#call('DELETE', this.#session).catch(() => undefined);
    for (const program of this.#programs) program.kill();
    this.#server.close();
  }

  async #call<T>(method: string, url: string, body?: unknown): Promise<T> {
    const response = await fetch(url, { method, body: body && JSON.stringify(body) } as never);
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`${url}: ${value.message}`);
    return value;
  }

  async #until(done: () => Promise<boolean>, what = 'the driver'): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!(await done())) {
      if (Date.now() > deadline) throw new Error(`waited for ${what} in vain`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  /** Runs a script in the page. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#call('POST', `${this.#session}/execute/sync`, { script, args });
  }

  /** Waits until a condition in the page holds. */
  waits(condition: string): Promise<void> {
    return this.#until(() => this.run<boolean>(`return Boolean(${condition})`), condition);
  }

  /** Gives the page this size. */
  async resize(width: number, height: number): Promise<void> {
    this.#frame = width < NARROW ? { width, height } : null;
    if (this.#frame) return;
    // not the size of a frame that was shown before
    await this.#call('POST', `${this.#session}/frame`, { id: null });
    let [outerWidth, outerHeight] = [width, height];
    for (let i = 0; i < 5; i += 1) {
      await this.#call('POST', `${this.#session}/window/rect`, {
        width: outerWidth,
        height: outerHeight,
      });
      await new Promise((next) => setTimeout(next, 100));
      const [w, h] = await this.run<[number, number]>('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      outerWidth += width - w;
      outerHeight += height - h;
    }
    throw new Error(`the page does not become ${width} x ${height}`);
  }

  /** Opens the twin, and waits until everything has been drawn. */
  async show(query: string, theme = 'light'): Promise<void> {
    const go = (url: string) => this.#call('POST', `${this.#session}/url`, { url });
    await this.#call('POST', `${this.#session}/frame`, { id: null });
    await go('about:blank');
    if (this.#frame) {
      const { width, height } = this.#frame;
      const asked = encodeURIComponent(query);
      await go(`${this.#page}/frame?width=${width}&height=${height}&query=${asked}`);
      await this.#call('POST', `${this.#session}/frame`, { id: 0 });
    } else await go(`${this.#page}/?${query}`);
    await this.waits(`document.querySelector('main h1')`);
    await this.run('document.documentElement.dataset.theme = arguments[0]', theme);
    await this.waitUntilStill();
  }

  /** Waits until what follows the first frame is there, and presses count again. */
  async waitUntilStill(): Promise<void> {
    await this.waits(
      `document.fonts.status === 'loaded' && !document.documentElement.hasAttribute('data-press-guard')
       && (document.querySelector('.scale svg, .stop, main form, .session svg, dialog[open]') || location.hash)
       && document.getAnimations().every((it) => it.playState !== 'running')`,
    );
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#call('POST', `${this.#session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      });
    }
  }

  /** What axe finds, each with its place. */
  async axe(): Promise<string[]> {
    await this.run(`if (!window.axe) { ${AXE} }`);
    return this.#call('POST', `${this.#session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        window.axe.run(document, { resultTypes: ['violations'] }).then(
          (result) => done(result.passes.length < 5 ? ['axe hardly looked'] : result.violations.flatMap(
            (rule) => rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
          (error) => done(['axe failed: ' + error]));`,
      args: [],
    });
  }
}

export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  space: ' ',
  right: '\uE014',
  down: '\uE015',
};
