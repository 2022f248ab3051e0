import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { live } from '$app/store.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import Hero from '$features/today/Hero.svelte';

afterEach(cleanup);

function show(alsoRegular: boolean): void {
  const today = scene('open');
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(Hero, {
    open: { ...today.open!, also_regular: alsoRegular },
    edit: () => undefined,
    checkIn: null,
  });
}

describe('what to do now', () => {
  it('says where it is the regular massage, too', () => {
    show(true);
    expect(screen.getByText('This also counts as your regular massage.')).toBeTruthy();
  });

  it('says nothing of it elsewhere', () => {
    show(false);
    expect(screen.queryByText(/counts as your regular massage/)).toBeNull();
  });
});
