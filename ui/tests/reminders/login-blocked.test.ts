import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AgentCard from '$features/reminders/AgentCard.svelte';
import { live } from '$page/store.svelte';
import { ipc } from '$ipc';
// which the calls wait for, and which would still be loading when the last test is over
import '$ipc/web/twin';
import { agent, today } from '$ipc/web/sample';
import { t, useLanguage } from '$text/fluent.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  Object.assign(live, { today, agent: { ...agent, login_blocked: true } });
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

describe('an agent that the desktop keeps from starting at login', () => {
  it.each([
    ['en', 'switched off in the list of startup programs', 'Start at login'],
    ['de', 'In der Liste der Startprogramme ist es ausgeschaltet', 'Beim Anmelden starten'],
  ])('is said to be off, by the desktop, and turned on by a button (%s)', async (tag, by, name) => {
    await useLanguage(tag);
    const start = vi.spyOn(ipc, 'startAtLogin').mockResolvedValue(today);
    render(AgentCard);
    expect(document.body.textContent).toContain(by);
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(start).toHaveBeenCalledOnce();
    live.agent = { ...agent, login_blocked: false };
    await tick();
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(document.body.textContent).not.toContain(t('agent-login-blocked'));
  });

  it('says why where it cannot be turned on', async () => {
    vi.spyOn(ipc, 'startAtLogin').mockRejectedValue({ code: 'E_STORE', detail: '' });
    render(AgentCard);
    await fireEvent.click(screen.getByRole('button', { name: 'Start at login' }));
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(document.body.textContent).toContain('list of startup programs');
  });
});
