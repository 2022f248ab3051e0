import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleImport } from '$ipc/web/sample-import';
import { workout } from '$ipc/web/sample';

vi.mock('$ipc', async (original) => {
  const stage = await import('./stage');
  return { ...(await original<object>()), ipc: stage.ipc, on: stage.on };
});

const stage = await import('./stage');
const { answers, button, fails, ipc, open, press, reset, rows, tell, text, title } = stage;
const { begin, beginWithFiles, beginWithFolder, forget, importing } =
  await import('$features/import/importing.svelte');
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
async function done(name = 'mixed') {
  await started();
  await answers(sampleImport(name));
}

describe('an import under way', () => {
  it('begins with the files that were chosen', async () => {
    await started();
    expect(ipc.chooseFiles).toHaveBeenCalledWith('Choose files with workouts');
    expect(ipc.importFiles).toHaveBeenCalledWith(['/home/you/a.fit'], null, false);
    expect(title()).toBe('Importing workouts');
    expect(document.activeElement).toBe(document.querySelector('dialog h1'));
  });

  it('does not begin where nothing was chosen', async () => {
    await open();
    ipc.chooseFiles.mockResolvedValueOnce([]);
    await beginWithFiles();
    ipc.chooseFolder.mockResolvedValueOnce(null);
    await beginWithFolder();
    expect(ipc.importFiles).not.toHaveBeenCalled();
    expect(importing.isOpen).toBe(false);
  });

  it('says how far it is, and to a screen reader each quarter', async () => {
    await started();
    const said = () => text('dialog [role=status]');
    expect(text('dialog p')).toBe('Looking for files …');
    await tell('importProgress', { done: 120, of: 1000 });
    expect(text('dialog p')).toBe('120 of 1,000 files');
    expect(document.querySelector('progress')!.value).toBe(120);
    expect(said()).toBe('');
    await tell('importProgress', { done: 260, of: 1000 });
    await tell('importProgress', { done: 300, of: 1000 });
    expect(said()).toBe('260 of 1,000 files');
  });

  it('is cancelled by its button, and says that nothing was added', async () => {
    await started();
    await press('Cancel the import');
    expect(ipc.cancelImport).toHaveBeenCalledOnce();
    await fails('E_IMPORT_CANCELLED');
    expect(document.querySelector('dialog')).toBeNull();
    expect(toast.line?.text).toBe('The import was cancelled. Nothing was added.');
    expect(importing.isRunning).toBe(false);
  });

  it('shows what came in if it was cancelled too late', async () => {
    await started();
    await press('Cancel the import');
    await answers(sampleImport('one'));
    expect(title()).toBe('1 workout added');
  });

  it('goes on when its sheet is closed by Escape, with a line above the view', async () => {
    await started();
    await tell('importProgress', { done: 120, of: 1000 });
    await fireEvent(document.querySelector('dialog')!, new Event('cancel'));
    await stage.still();
    expect(document.querySelector('dialog')).toBeNull();
    expect(ipc.cancelImport).not.toHaveBeenCalled();
    expect(text('aside.line')).toContain('Importing: 120 of 1,000 files');
    await answers(sampleImport('mixed'));
    expect(text('aside.line')).toContain('4 workouts added, 4 to look at.');
    expect(text('[role=status]')).toBe('4 workouts added, 4 to look at.');
    await press('Show');
    expect(title()).toBe('4 workouts added');
    expect(document.querySelector('aside.line')).toBeNull();
  });

  it('is shown instead of a second one', async () => {
    await started();
    await press('Go on meanwhile');
    await beginWithFiles();
    await begin(['/other.fit']);
    await stage.still();
    expect(ipc.importFiles).toHaveBeenCalledOnce();
    expect(title()).toBe('Importing workouts');
  });

  it('that fails says why', async () => {
    await started();
    await fails('E_IMPORT_START');
    expect(title()).toBe('The import did not work');
    expect(text('dialog [role=alert]')).toMatch(/^The program that reads files/);
    await press('Close');
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.querySelector('aside.line')).toBeNull();
  });
});

describe('what became of it', () => {
  it('is said by file, with the title in focus', async () => {
    await done();
    expect(title()).toBe('4 workouts added');
    expect(document.activeElement).toBe(document.querySelector('dialog h1'));
    expect(rows('Added')).toHaveLength(4);
    expect(rows('Added')[0]).toBe('Running yesterday 18:00 46 min 2026-11-22-run.fit');
    expect(rows('Added')[3]).toContain('The file ends early.');
    expect(rows('Skipped')[0]).toBe(
      'route-to-the-lake.gpx It is a route or a track without times, not a workout that was done.',
    );
    expect(text('dialog summary')).toBe('1 was in your journal before');
    expect(text('dialog')).toContain('14 other files were passed over.');
  });

  it('is folded where it is long, and a few more come in focus', async () => {
    await done('many');
    expect(rows('Added')).toHaveLength(5);
    const before = document.querySelectorAll('dialog section li').length;
    await press('Show 100 more');
    expect(rows('Added')).toHaveLength(105);
    expect(document.querySelectorAll('dialog section li').length).toBe(before + 100);
    expect(document.activeElement!.closest('li')).toBe(
      document.querySelectorAll('dialog section li')[5],
    );
  });

  it('leads to each entry as it is by now, and comes back after that', async () => {
    await done('one');
    const entry = { ...workout, kind: 'workout', id: 'i1', rpe: 7 };
    ipc.list.mockResolvedValueOnce([{ kind: 'massage', id: 'i1' }, entry]);
    await press('Running, yesterday 18:00, 46 min');
    expect(route.log).toBe(true);
    expect(route.workout).toMatchObject({ id: 'i1', rpe: 7 });
    expect(document.querySelector('dialog')).toBeNull();
    route.log = false;
    await stage.still();
    expect(title()).toBe('1 workout added');
  });

  it('says so where an entry is no longer there', async () => {
    await done('one');
    await press('Running, yesterday 18:00, 46 min');
    expect(route.log).toBe(false);
    expect(toast.line?.text).toMatch(/no longer where it was/);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('of nothing says what is read', async () => {
    await done('nothing');
    expect(title()).toBe('No workouts found');
    expect(text('dialog')).toContain('FIT, TCX and GPX');
  });

  it('of known files alone is nothing new, and there is nothing to take back', async () => {
    await done('known');
    expect(title()).toBe('No new workouts');
    expect(button('Take the import back')).toBeUndefined();
    await press('Close');
    expect(toast.line).toBeNull();
  });

  it('is in German', async () => {
    await useLanguage('de');
    await done();
    expect(title()).toBe('4 Trainings aufgenommen');
    expect(rows('Aufgenommen')[0]).toContain('Laufen gestern 18:00');
    expect(text('dialog')).not.toMatch(/import-|undefined|\{ /);
  });
});
