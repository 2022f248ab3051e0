// The window around an import, with a shell that answers when the test says so.
import { fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import type { ImportAnswer } from '$bindings/ImportAnswer';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import { scene } from '$ipc/web/scenes';

type Handler = (payload: unknown) => void;
/** What the page listens to by now. */
export const heard = new Map<string, Handler>();
const hear = (name: string) => (then: Handler) => {
  heard.set(name, then);
  return Promise.resolve(() => heard.delete(name));
};
export const on = new Proxy({} as Record<string, unknown>, {
  get: (_, name) => hear(String(name)),
});

let answer: { resolve: (answer: ImportAnswer) => void; reject: (fault: unknown) => void };
/** What the journal holds by now. */
export const journal = { today: scene('proposed-later') as Today, settings: {} as Settings };

export const ipc = {
  importFiles: vi.fn(
    (_paths: string[], _activity: unknown, _again: boolean) =>
      new Promise<ImportAnswer>((resolve, reject) => (answer = { resolve, reject })),
  ),
  cancelImport: vi.fn(() => Promise.resolve(null)),
  chooseFiles: vi.fn((_title: string) => Promise.resolve<string[]>(['/home/you/a.fit'])),
  chooseFolder: vi.fn((_title: string) => Promise.resolve<string | null>('/home/you')),
  today: vi.fn(() => Promise.resolve(journal.today)),
  undo: vi.fn(() => {
    journal.today = { ...journal.today, undo: undone.pop() ?? null };
    return Promise.resolve(journal.today);
  }),
  list: vi.fn((_before: string | null, _limit: number) => Promise.resolve<unknown[]>([])),
  settings: vi.fn(() => Promise.resolve(journal.settings)),
  setSettings: vi.fn((settings: Settings) => {
    journal.settings = settings;
    changed('settings');
    return Promise.resolve(journal.today);
  }),
  zoneOffsets: vi.fn(),
};

const undone: (Today['undo'] | null)[] = [];
let changes = 0;
/** The journal has changed. */
export function changed(change: 'imported' | 'settings' | 'kept') {
  undone.push(journal.today.undo);
  changes += 1;
  const at = new Date(Date.parse(journal.today.now) + changes).toISOString();
  journal.today = { ...journal.today, undo: { change, at, plan: null, flags: [] } };
}

export function reset(today: Today = scene('proposed-later')) {
  undone.length = 0;
  journal.today = { ...today, undo: null };
  for (const one of Object.values(ipc)) one.mockClear();
}

export const still = async () => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((next) => setTimeout(next));
  await tick();
};

/** The shell answers the import under way; `adds`: whether that changed the journal. */
export async function answers(with_: ImportAnswer, adds = with_.added > 0) {
  if (adds) changed('imported');
  answer.resolve(with_);
  await still();
}
export async function fails(code: string, detail = '') {
  answer.reject({ code, detail });
  await still();
}

/** Begins an import as from a button, with the sheet and the line on the page. */
export async function open() {
  const { hold } = await import('../today/page');
  hold(journal.today);
  const { live } = await import('$page/store.svelte');
  journal.settings = structuredClone(JSON.parse(JSON.stringify(live.settings)) as Settings);
  const [{ default: Imports }, { default: ImportLine }, { addImportTexts }] = await Promise.all([
    import('$features/import/Imports.svelte'),
    import('$features/import/ImportLine.svelte'),
    import('$text/fluent.svelte'),
  ]);
  await addImportTexts();
  render(Imports);
  render(ImportLine);
  await still();
}

const words = (of: Element | null) => of?.textContent.replace(/\s+/g, ' ').trim() ?? '';
export const title = () => words(document.querySelector('dialog h1'));
export const text = (selector: string) => words(document.querySelector(selector));
/** The rows under a heading of the sheet. */
export const rows = (heading: string) => {
  const section = [...document.querySelectorAll('dialog section')].find(
    (one) => words(one.querySelector('h2')) === heading,
  );
  return [...(section?.querySelectorAll('li') ?? [])].map(words);
};
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  );
export async function press(name: string) {
  const found = button(name);
  if (!found) throw new Error(`no button ${name}`);
  found.focus();
  await fireEvent.click(found);
  await still();
}
export async function tell(name: string, payload: unknown = null) {
  heard.get(name)!(payload);
  await still();
}
