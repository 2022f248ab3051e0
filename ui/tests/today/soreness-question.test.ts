import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$app/store.svelte';
import { firstPaint } from '$app/first-paint.svelte';
import { route } from '$app/route.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import { toast } from '$app/toast.svelte';
import Today from '$features/today/Today.svelte';

const open = (name: string, asks: boolean) => {
  const today = { ...scene(name), asks_soreness: asks };
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(Today, { log: () => undefined, edit: () => undefined });
};
const question = () => screen.queryByRole('region', { name: 'How sore are your muscles?' });

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(ipc, 'reportSoreness').mockImplementation(() =>
    Promise.resolve({ ...live.today!, asks_soreness: false }),
  );
  firstPaint.done = true;
  route.wrong = false;
});
afterEach(cleanup);

describe('how sore it is', () => {
  it.each(['open', 'empty', 'satisfied', 'expired'])(
    'is asked when the journal says so, with a plan or without (%s)',
    (name) => {
      open(name, true);
      expect(question()).not.toBeNull();
      cleanup();
      open(name, false);
      expect(question()).toBeNull();
    },
  );

  it.each([
    ['6', false],
    ['7', true],
    ['10', true],
  ])('leads on to the warning signs when it is a lot (%s)', async (value, leads) => {
    open('open', true);
    await fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${value} out of 10`) }));
    await vi.waitFor(() => expect(question()).toBeNull());
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
    await tick();
    expect(route.wrong).toBe(leads ? 'sore' : false);
  });

  it('speaks of a plan only where there is one', async () => {
    open('satisfied', true);
    await fireEvent.click(screen.getByRole('button', { name: /^5 out of 10/ }));
    await vi.waitFor(() => expect(toast.line?.text).toBe('Noted: 5 out of 10.'));
  });
});
