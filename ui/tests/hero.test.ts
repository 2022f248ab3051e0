import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { live } from '$lib/live.svelte';
import { scene, settings } from '$lib/sample';
import { rules } from '$lib/sample-rules';
import { ms } from '$lib/time';
import Hero from '../src/parts/Hero.svelte';

afterEach(cleanup);

function show(alsoRegular: boolean): void {
  const today = scene('open');
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(Hero, { open: { ...today.open!, also_regular: alsoRegular }, edit: () => undefined, checkIn: null });
}

describe('what to do now', () => {
  it('says where it is the regular massage, too', () => {
    show(true);
    expect(screen.getByText('This is your regular massage, too.')).toBeTruthy();
  });

  it('says nothing of it elsewhere', () => {
    show(false);
    expect(screen.queryByText(/regular massage, too/)).toBeNull();
  });
});
