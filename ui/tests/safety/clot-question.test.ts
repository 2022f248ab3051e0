import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$app/store.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import Today from '$features/today/Today.svelte';

const open = (name: string) => {
  const today = scene(name);
  Object.assign(live, {
    today,
    rules,
    settings,
    now: ms(today.now),
    startup: { ...live.startup, hour12: false },
  });
  render(Today, { log: () => undefined, edit: () => undefined });
};
const question = () => screen.queryByRole('region', { name: 'First, a question about your legs' });

beforeEach(() => void vi.restoreAllMocks());
afterEach(cleanup);

describe('the question about a clot', () => {
  it('is not asked of those who stayed at home', () => {
    open('open');
    expect(question()).toBeNull();
  });

  it('comes before the massage', () => {
    open('clot');
    const [first] = screen.getAllByRole('region');
    expect(first).toBe(question());
    expect(question()?.textContent).toContain('red or darker than the other');
  });

  it.each([
    ['No, none of these', false],
    ['Yes, one of these', true],
  ] as const)('takes "%s" to the journal', async (name, sign) => {
    open('clot');
    const answer = vi.spyOn(ipc, 'answerClotQuestion').mockResolvedValue({ ...scene('open') });
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(answer).toHaveBeenCalledWith(sign);
    await vi.waitFor(() => expect(question()).toBeNull());
  });
});
