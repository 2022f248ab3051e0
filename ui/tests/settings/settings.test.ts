import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$page/store.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { t } from '$text/fluent.svelte';
import Settings from '$features/settings/Settings.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(ipc, 'storage').mockResolvedValue({
    folder: '',
    last_backup: null,
    lost_backups: null,
  });
  Object.assign(live, { today: scene('proposed-later'), rules, settings });
});
afterEach(cleanup);

describe('another level of training', () => {
  it('is offered when the last four weeks suggest it, and accepted with one click', async () => {
    live.today = { ...scene('proposed-later'), suggested_level: 'serious_amateur' };
    const save = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(Settings, { part: null });
    expect(
      screen.getByText(
        'Your last four weeks look more like “Serious amateur”: six sessions a week.',
      ),
    ).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Use “Serious amateur”' }));
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith(
        expect.objectContaining({ profile: expect.objectContaining({ level: 'serious_amateur' }) }),
        false,
      ),
    );
    await vi.waitFor(() => expect(screen.queryByText(/four weeks/)).toBeNull());
  });

  it('is not mentioned while the level fits', () => {
    render(Settings, { part: null });
    expect(screen.queryByText(/four weeks/)).toBeNull();
  });
});

describe('the settings', () => {
  it('name the folder of the data and the last backup', async () => {
    vi.spyOn(ipc, 'storage').mockResolvedValue({
      folder: '/home/you/rubdown',
      last_backup: null,
      lost_backups: null,
    });
    render(Settings, { part: null });
    await vi.waitFor(() => expect(screen.getByText('/home/you/rubdown')).toBeTruthy());
    expect(screen.getByText(/None yet/)).toBeTruthy();
    expect(screen.queryByText(/is a link to/)).toBeNull();
  });

  it('take a therapist who needs no booking ahead', async () => {
    const save = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(Settings, { part: null });
    const field = screen.getByRole('textbox', { name: t('settings-booking-notice') });
    await fireEvent.change(field, { target: { value: '0' } });
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith(
        expect.objectContaining({ profile: expect.objectContaining({ therapist_lead_min: 0 }) }),
        false,
      ),
    );
  });

  it('say where the folder for backups leads if nothing is there', async () => {
    vi.spyOn(ipc, 'storage').mockResolvedValue({
      folder: '/home/you/rubdown',
      last_backup: null,
      lost_backups: '/mnt/drive/backups',
    });
    render(Settings, { part: null });
    await vi.waitFor(() => expect(screen.getByText(/is a link to/)).toBeTruthy());
    expect(screen.getByText(/is a link to/).textContent).toContain('/mnt/drive/backups');
    expect(screen.queryByText(/None yet/)).toBeNull();
  });

  it('begin at the part that is asked for', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { rerender } = render(Settings, { part: 'data' });
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
    await rerender({ part: 'times' });
    const ids = scrolled.mock.contexts.map((element) => (element as unknown as Element).id);
    expect(ids).toEqual(['data', 'times']);
  });

  it('list their parts, each of which is there', () => {
    render(Settings, { part: null });
    const links = screen
      .getByRole('navigation', { name: 'Settings' })
      .querySelectorAll<HTMLAnchorElement>('a');
    expect(links.length).toBe(8);
    for (const link of links)
      expect(document.getElementById(link.hash.replace('#settings/', ''))).toBeTruthy();
  });

  it('untick every condition with "None of these", and tick one by its group', async () => {
    live.settings = { ...settings, profile: { ...settings.profile, precautions: ['pregnancy'] } };
    const save = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(Settings, { part: null });
    const saved = () => save.mock.lastCall![0].profile.precautions;
    await fireEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
    await vi.waitFor(() => expect(saved()).toEqual([]));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Under 18' }));
    await vi.waitFor(() => expect(saved()).toEqual(['under_18']));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Blood thinners or bleeding' }));
    await fireEvent.click(screen.getByRole('checkbox', { name: /take blood thinners/ }));
    await vi.waitFor(() => expect(saved()).toContain('anticoagulant'));
  });
});

describe('health conditions', () => {
  it('still have to be asked about while a ticked group does not say which', async () => {
    live.settings = { ...structuredClone(settings), conditions_asked: false };
    const save = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('proposed-later'));
    render(Settings, { part: 'conditions' });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'A blood clot, ever' }));
    expect(screen.getByText(/^A blood clot, ever: which\?/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Pregnancy' }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    const saved = save.mock.lastCall![0];
    expect(saved.profile.precautions).toEqual(['pregnancy']);
    expect(saved.conditions_asked ?? false).toBe(false);
  });
});
