// What is imported once more from the sheet of an import, and the undo of all of it.
import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleImport } from '$ipc/web/sample-import';

vi.mock('$ipc', async (original) => {
  const stage = await import('./stage');
  return { ...(await original<object>()), ipc: stage.ipc, on: stage.on };
});

const stage = await import('./stage');
const { answers, button, changed, fails, ipc, open, press, reset, rows, title } = stage;
const { beginWithFiles, forget, importing } = await import('$features/import/importing.svelte');
const { live } = await import('$page/store.svelte');
const { route } = await import('$page/route.svelte');
const { toast, hideToast } = await import('$page/toast.svelte');
const { useLanguage } = await import('$text/fluent.svelte');

beforeEach(() => {
  reset();
  forget();
  hideToast();
  importing.isRunning = false;
  Object.assign(route, { log: false, wrong: false, sheet: null, workout: null });
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

/** An import from the journal's button, under way. */
async function started() {
  await open();
  void beginWithFiles();
  await stage.still();
}
async function done() {
  await started();
  await answers(sampleImport('mixed'));
}

describe('what may be in the journal already', () => {
  const path = '/home/you/Downloads/Workouts/2026-11-23-watch.fit';

  it('is added anyway, alone', async () => {
    await done();
    expect(rows('Perhaps in your journal already')).toHaveLength(2);
    await press('Add anyway: 2026-11-23-watch.fit');
    expect(ipc.importFiles).toHaveBeenLastCalledWith([path], null, true);
    expect(button('Cancel the import')).toBeTruthy();
    const one = sampleImport('one');
    const file = { ...one.files[0]!, file: path };
    await answers({ ...one, files: [file] });
    expect(title()).toBe('5 workouts added');
    expect(rows('Perhaps in your journal already')).toHaveLength(1);
  });

  it('is added anyway, all of it, an archive by its own path', async () => {
    await done();
    await press('Add all 2 anyway');
    const archive = '/home/you/Downloads/Workouts/bike-computer.zip';
    expect(ipc.importFiles).toHaveBeenLastCalledWith([path, archive], null, true);
    await fails('E_IMPORT_CANCELLED');
    // what was shown is still shown
    expect(title()).toBe('4 workouts added');
  });

  it('and was deleted is added again', async () => {
    await done();
    await press('Add again: 2026-11-08.tcx');
    const deleted = '/home/you/Downloads/Workouts/2026-11-08.tcx';
    expect(ipc.importFiles).toHaveBeenLastCalledWith([deleted], null, true);
  });
});

describe('a sport without an activity', () => {
  const choose = async (at: number, activity: string) => {
    const field = document.querySelectorAll<HTMLSelectElement>('dialog select')[at]!;
    await fireEvent.change(field, { target: { value: activity } });
    await stage.still();
  };

  it('is taken as one from now on, and its files come in', async () => {
    await done();
    await choose(0, 'swimming');
    await press('Always take “kitesurfing” as swimming');
    expect(ipc.setSettings).toHaveBeenCalledWith(
      expect.objectContaining({ sports: { kitesurfing: 'swimming' } }),
      false,
    );
    const folder = '/home/you/Downloads/Workouts';
    expect(ipc.importFiles).toHaveBeenLastCalledWith(
      [`${folder}/kite-monday.gpx`, `${folder}/kite-tuesday.gpx`],
      null,
      false,
    );
  });

  it('that the file does not name is one for this file alone', async () => {
    await done();
    await choose(1, 'swimming');
    await press('Add as swimming');
    expect(ipc.setSettings).not.toHaveBeenCalled();
    expect(ipc.importFiles).toHaveBeenLastCalledWith(
      ['/home/you/Downloads/Workouts/untitled.tcx'],
      'swimming',
      false,
    );
  });
});

describe('undo', () => {
  it('of its toast takes the import back', async () => {
    await done();
    await press('Close');
    expect(toast.line?.text).toBe('4 workouts added.');
    expect(toast.line?.undo?.change).toBe('imported');
  });

  it('takes back all that the import did, and nothing else', async () => {
    await done();
    const field = document.querySelector<HTMLSelectElement>('dialog select')!;
    await fireEvent.change(field, { target: { value: 'swimming' } });
    await press('Always take “kitesurfing” as swimming');
    await answers(sampleImport('one'));
    await press('Take the import back');
    await vi.waitFor(() => expect(ipc.undo).toHaveBeenCalledTimes(3));
    await stage.still();
    expect(live.today?.undo).toBeNull();
    expect(toast.line?.text).toBe('Taken back: workouts were imported.');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('by a key leaves nothing shown of what is gone', async () => {
    await started();
    importing.isOpen = false;
    await answers(sampleImport('one'));
    expect(document.querySelector('aside.line')).toBeTruthy();
    live.today = { ...live.today!, undo: null };
    await stage.still();
    expect(document.querySelector('aside.line')).toBeNull();
  });

  it('is not offered once something else has followed', async () => {
    await done();
    changed('kept');
    live.today = stage.journal.today;
    await stage.still();
    expect(button('Take the import back')).toBeUndefined();
    await press('Close');
    expect(toast.line).toBeNull();
  });
});
