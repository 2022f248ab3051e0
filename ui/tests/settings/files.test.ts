import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings as All } from '$bindings/Settings';
import Settings from '$features/settings/Settings.svelte';
import { ipc } from '$ipc';
import { agent, settings } from '$ipc/web/sample';
import { filesSettings } from '$ipc/web/sample-import';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { live } from '$page/store.svelte';
import { addImportTexts } from '$text/fluent.svelte';

let stored: All;
const save = () => vi.mocked(ipc.setSettings);
const last = () => save().mock.lastCall![0];

beforeEach(async () => {
  vi.restoreAllMocks();
  Element.prototype.scrollIntoView = () => undefined;
  await addImportTexts();
  stored = { ...settings, ...filesSettings };
  vi.spyOn(ipc, 'settings').mockImplementation(() => Promise.resolve(stored));
  vi.spyOn(ipc, 'setSettings').mockImplementation((all) => {
    stored = all;
    return Promise.resolve(scene('proposed-later'));
  });
  vi.spyOn(ipc, 'storage').mockRejectedValue({ code: 'E_WINDOW' });
  Object.assign(live, { today: scene('proposed-later'), rules, settings: stored, agent });
});
afterEach(cleanup);

const show = (change: Partial<All> = {}) => {
  stored = { ...stored, ...change };
  live.settings = stored;
  render(Settings, { part: 'files' });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the watched folder', () => {
  it('is chosen in the dialog of the system', async () => {
    const choose = vi.spyOn(ipc, 'chooseFolder').mockResolvedValue('/home/you/Watch');
    show({ watched_folder: undefined });
    await press('Watch a folder…');
    await vi.waitFor(() => expect(save()).toHaveBeenCalled());
    expect(choose).toHaveBeenCalledWith('Choose a folder with workouts');
    expect(last().watched_folder).toBe('/home/you/Watch');
    expect(last().sports).toEqual(filesSettings.sports);
  });

  it('stays as it is when nothing was chosen', async () => {
    vi.spyOn(ipc, 'chooseFolder').mockResolvedValue(null);
    show();
    await press('Another folder…');
    expect(save()).not.toHaveBeenCalled();
  });

  it('is shown to its end, with when it counts, and is left by a press', async () => {
    show();
    expect(screen.getByText(filesSettings.watched_folder!)).toBeTruthy();
    expect(screen.getByText(/as long as reminders are on/)).toBeTruthy();
    expect(screen.queryByText(/nothing is imported from it/)).toBeNull();
    await press('Stop watching');
    await vi.waitFor(() => expect(save()).toHaveBeenCalled());
    expect(last().watched_folder).toBeUndefined();
  });

  it('says so where it is not there', () => {
    live.agent = { ...agent, watched_folder_gone: true };
    show();
    expect(screen.getByText(/^The folder is not there now/)).toBeTruthy();
  });

  it('says so where reminders are off', () => {
    live.agent = { ...agent, state: 'off' };
    show();
    expect(screen.getByText('Reminders are off, so nothing is imported from it.')).toBeTruthy();
  });
});

describe('what sports are', () => {
  it('is listed, and can be changed', async () => {
    show();
    const field = screen.getByLabelText<HTMLSelectElement>('trail run');
    expect(field.value).toBe('running');
    await fireEvent.change(field, { target: { value: 'cycling' } });
    await vi.waitFor(() => expect(save()).toHaveBeenCalled());
    expect(last().sports).toEqual({ kitesurfing: 'swimming', 'trail run': 'cycling' });
  });

  it('can be forgotten, one at a time', async () => {
    show();
    await press('Forget “kitesurfing”');
    await vi.waitFor(() => expect(save()).toHaveBeenCalled());
    expect(last().sports).toEqual({ 'trail run': 'running' });
    expect(last().watched_folder).toBe(filesSettings.watched_folder);
  });

  it('is not mentioned while nothing was said', () => {
    show({ sports: {} });
    expect(screen.queryByText('How sports are imported')).toBeNull();
  });
});
