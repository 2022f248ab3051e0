import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { live } from '$page/store.svelte';
import { firstPaint } from '$page/first-paint.svelte';
import { openRoute, route } from '$page/route.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import Today from '$features/today/Today.svelte';

afterEach(cleanup);

it.each(['proposed-later', 'nothing-due', 'stop-urgent'])(
  'a route to a plan focuses whatever is shown in its place (%s)',
  async (name) => {
    const today = scene(name);
    Object.assign(live, { today, rules, settings, now: ms(today.now) });
    firstPaint.done = true;
    render(Today, { log: () => undefined, edit: () => undefined });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).not.toBe(heading);
    openRoute({ view: 'today', plan: 'p1' });
    await tick();
    await tick();
    expect(document.activeElement).toBe(heading);
    expect(route.plan).toBeNull();
  },
);
