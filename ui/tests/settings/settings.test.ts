import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$app/store.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import Settings from '$features/settings/Settings.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  Object.assign(live, { today: scene('open'), rules, settings });
});
afterEach(cleanup);

describe('another level of training', () => {
  it('is offered when the last four weeks suggest it, and accepted with one click', async () => {
    live.today = { ...scene('open'), suggested_level: 'serious_amateur' };
    const save = vi.spyOn(ipc, 'setSettings').mockResolvedValue(scene('open'));
    render(Settings, { part: null });
    expect(
      screen.getByText(
        'Your last four weeks look more like “Serious amateur”: six sessions a week.',
      ),
    ).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Use “Serious amateur”' }));
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ profile: expect.objectContaining({ level: 'serious_amateur' }) }),
    );
    await vi.waitFor(() => expect(screen.queryByText(/four weeks/)).toBeNull());
  });

  it('is not mentioned while the level fits', () => {
    render(Settings, { part: null });
    expect(screen.queryByText(/four weeks/)).toBeNull();
  });
});
