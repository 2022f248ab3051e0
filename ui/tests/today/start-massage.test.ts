import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$app/store.svelte';
import { firstPaint } from '$app/first-paint.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import Today from '$features/today/Today.svelte';

const open = (name: string) => {
  const today = scene(name);
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(Today, { log: () => undefined, edit: () => undefined });
};
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);
let start = vi.spyOn(ipc, 'start');

beforeEach(() => {
  vi.restoreAllMocks();
  start = vi.spyOn(ipc, 'start').mockResolvedValue(scene('started'));
  firstPaint.done = true;
});
afterEach(cleanup);

describe.each(['open', 'inbox'])('starting now (%s)', (name) => {
  it('asks once where a rule warns, and then starts', async () => {
    start.mockRejectedValueOnce({ code: 'E_RULE_WARNS', detail: 'R-QUIET,R-NEXT' });
    open(name);
    await press('Start now');
    const question = await screen.findByRole('group', {
      name: 'You can, but there are reasons not to:',
    });
    expect(question.contains(document.activeElement)).toBe(true);
    expect(start).toHaveBeenLastCalledWith('p1', false);
    await press('Start anyway');
    expect(start).toHaveBeenLastCalledWith('p1', true);
    await vi.waitFor(() => expect(live.today?.open?.state).toBe('started'));
    expect(screen.queryByRole('group', { name: /there are reasons not to/ })).toBeNull();
  });

  it('focuses the question about a clot if that comes first', async () => {
    start.mockRejectedValueOnce({ code: 'E_CLOT_QUESTION', detail: '' });
    vi.spyOn(ipc, 'today').mockResolvedValue({ ...scene(name), clot_question: true });
    open(name);
    await press('Start now');
    const question = await screen.findByRole('heading', {
      name: 'First, a question about your legs',
    });
    await vi.waitFor(() => expect(document.activeElement).toBe(question));
  });

  it('says why where a rule forbids', async () => {
    start.mockRejectedValueOnce({ code: 'E_RULE_FORBIDS', detail: 'R-BLACKOUT' });
    open(name);
    await press('Start now');
    await vi.waitFor(() =>
      expect(screen.getAllByRole('alert').some((line) => line.textContent)).toBe(true),
    );
    expect(screen.queryByRole('button', { name: 'Start anyway' })).toBeNull();
  });
});
