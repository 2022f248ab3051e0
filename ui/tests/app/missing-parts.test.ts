import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hold } from '../today/page';

// As where a script cannot be read, or the engine refuses it.
vi.mock('$app/views', () => {
  throw new Error('not readable');
});
vi.mock('$ipc', async (original) => ({
  ...(await original<object>()),
  on: { route: () => Promise.resolve(() => {}) },
  ipc: { keptForm: () => Promise.resolve(null), upcoming: () => Promise.resolve([]) },
}));

const reload = vi.fn();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('location', { ...location, hash: location.hash, reload });
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const { parts } = await import('$page/later.svelte');
  parts.missing = false;
});

/** The page in a view, as main.ts begins it. */
async function open(view: 'today' | 'journal', scene = 'proposed-later') {
  const { default: App } = await import('$app/App.svelte');
  const { fetchLater } = await import('$page/later.svelte');
  const { route } = await import('$page/route.svelte');
  hold(scene);
  route.place = { view, id: null, part: null };
  await fetchLater();
  render(App);
}
const alert = () => screen.findByRole('alert');

it('a page that cannot be loaded says so, and offers a way out', async () => {
  await open('journal');
  const said = await alert();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Rubdown could not load all of its parts',
  );
  expect(said.textContent).toMatch(/What you have logged is safe/);
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reload).toHaveBeenCalledOnce();
});

it('so does a first start', async () => {
  await open('today', 'first');
  await alert();
  screen.getByRole('heading', { level: 1, name: 'Rubdown could not load all of its parts' });
});

it('Today keeps its plan, and says above it what is missing', async () => {
  await open('today');
  await screen.findByText('Rubdown could not load all of its parts', { selector: 'h2' });
  expect(document.querySelector('#now')?.tagName).toBe('H1');
});
