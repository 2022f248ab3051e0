import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Tool } from '$bindings/Tool';
import { toolIn, toolsFor } from '$features/today/tools.svelte';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { button, show } from './page';

const slot = { types: ['myofascial', 'swedish'] as MassageType[], start: '2026-11-23T20:00:00Z' };
const plan = { reasons: [] } as unknown as Plan;
const named = (own: Tool[]) => toolIn(toolsFor(slot, plan, own, 0))?.tool;

describe('the tool that is named first', () => {
  it('is the one for the first choice of the rules, as in the terminal', () => {
    expect(named(['hands', 'ball'])).toBe('ball');
    expect(named(['hands', 'gun', 'roller', 'ball'])).toBe('roller');
  });

  it('is one that the user has', () => {
    expect(named(['hands'])).toBe('hands');
    expect(named(['hands', 'gun'])).toBe('hands');
    expect(named([])).toBeUndefined();
  });
});

afterEach(cleanup);

describe('tools', () => {
  it('of whoever owns all of them are two chips and a menu, the chosen one among the chips', async () => {
    localStorage.clear();
    show('all-tools');
    await tick();
    const chips = () =>
      [...document.querySelectorAll('.with .chip')].map((it) => it.childNodes[0]?.textContent);
    expect(chips()).toEqual(['Hands', 'Roller']);
    await fireEvent.click(button('Other'));
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'Ball' }));
    expect(chips()).toEqual(['Hands', 'Ball']);
    expect(document.querySelector('.with [aria-pressed=true]')?.textContent).toContain('Ball');
  });

  it('that a rule bars until later cannot be chosen, and say from when', async () => {
    localStorage.setItem('tool', 'gun');
    const today = scene('window-open');
    const until = new Date(ms(today.open!.slot!.start) + 10 * 3_600_000).toISOString();
    const effect = { kind: 'left_out_type' as const, massage: 'percussion' as const, until };
    const reasons = [{ ...today.open!.plan.reasons[0]!, effect }];
    show({
      ...today,
      tools: ['hands', 'gun'],
      open: { ...today.open!, plan: { ...today.open!.plan, reasons } },
    });
    await tick();
    const [hands, gun] = [...document.querySelectorAll<HTMLButtonElement>('.with .chip')];
    expect(gun!.disabled).toBe(true);
    expect(gun!.textContent).toContain('from ');
    expect(hands!.getAttribute('aria-pressed')).toBe('true');
    localStorage.clear();
  });
});
