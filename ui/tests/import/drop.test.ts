import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scene } from '$ipc/web/scenes';
import { sampleImport } from '$ipc/web/sample-import';

vi.mock('$ipc', async (original) => {
  const stage = await import('./stage');
  return { ...(await original<object>()), ipc: stage.ipc, on: stage.on };
});

const { answers, heard, ipc, open, reset, tell, text, title } = await import('./stage');
const { forget, importing } = await import('$features/import/importing.svelte');
const { live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');

const files = { paths: ['/home/you/a.fit', '/home/you/Workouts'] };
const over = () => tell('filesOver', files);
const drop = () => tell('filesDropped', files);
const place = { view: 'today', id: null, part: null } as const;

beforeEach(() => {
  reset();
  forget();
  importing.isRunning = false;
  Object.assign(route, { log: false, wrong: false, sheet: null, place });
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

describe('files over the window', () => {
  it('are told what will happen, and nothing once they have left', async () => {
    await open();
    await over();
    expect(text('.over')).toMatch(/^Let go to import The workouts in these files and folders/);
    await tell('filesLeft');
    expect(document.querySelector('.over')).toBeNull();
    expect(ipc.importFiles).not.toHaveBeenCalled();
  });

  it('are imported when they are let go', async () => {
    await open();
    await over();
    await drop();
    expect(document.querySelector('.over')).toBeNull();
    expect(ipc.importFiles).toHaveBeenCalledWith(files.paths, null, false);
    expect(title()).toBe('Importing workouts');
  });

  it('are no business of what is dragged within the page', async () => {
    await open();
    await tell('filesOver', { paths: [] });
    expect(document.querySelector('.over')).toBeNull();
    await tell('filesDropped', { paths: [] });
    expect(ipc.importFiles).not.toHaveBeenCalled();
  });

  it('are not heard of any more once the window has been drawn anew', async () => {
    await open();
    expect(heard.has('filesDropped')).toBe(true);
    cleanup();
    await Promise.resolve();
    expect(heard.has('filesDropped')).toBe(false);
  });
});

describe('files that come at the wrong moment', () => {
  const refused = async (why: RegExp) => {
    await over();
    expect(text('.over')).toMatch(why);
    const before = ipc.importFiles.mock.calls.length;
    await drop();
    expect(ipc.importFiles).toHaveBeenCalledTimes(before);
  };

  it('are refused while a sheet is open, whose answers would be about another journal', async () => {
    await open();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    await refused(/^Not now Finish or close what is open first/);
  });

  it('are refused while another import runs', async () => {
    await open();
    await drop();
    await refused(/^Not now An import is under way/);
  });

  it('are refused on the first page, which would be gone', async () => {
    reset(scene('first'));
    await open();
    await refused(/^Not now Answer the questions on this page first/);
  });

  it('are taken while the result of another import is shown', async () => {
    await open();
    await drop();
    await answers(sampleImport('one'));
    expect(title()).toBe('1 workout added');
    await drop();
    expect(ipc.importFiles).toHaveBeenCalledTimes(2);
    expect(title()).toBe('Importing workouts');
  });

  it('are imported without a sheet during a guided session, which goes on', async () => {
    reset(scene('session-running'));
    await open();
    route.place = { view: 'session', id: null, part: null };
    await over();
    expect(text('.over')).toContain('Your massage goes on.');
    await drop();
    expect(document.querySelector('dialog')).toBeNull();
    expect(text('aside.line')).toContain('Importing workouts');
    await answers(sampleImport('one'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(text('aside.line')).toContain('1 workout added.');
    expect(live.today?.guided).toBeTruthy();
  });
});
