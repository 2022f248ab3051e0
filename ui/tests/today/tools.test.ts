import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Tool } from '$bindings/Tool';
import { toolsFor } from '$features/today/tools';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { show, text } from './page';

const slot = { types: ['myofascial', 'swedish'] as MassageType[], start: '2026-11-23T20:00:00Z' };
const plan = { reasons: [] } as unknown as Plan;
const named = (own: Tool[]) => toolsFor(slot, plan, own, 0).map(({ tool }) => tool);

describe('the tool that is named first', () => {
  it('is the one for the first choice of the rules, as in the terminal', () => {
    expect(named(['hands', 'ball'])).toEqual(['ball', 'hands']);
    expect(named(['hands', 'gun', 'roller', 'ball'])[0]).toBe('roller');
  });

  it('is one that the user has', () => {
    expect(named(['hands'])).toEqual(['hands']);
    expect(named(['hands', 'gun'])[0]).toBe('hands');
    expect(named([])).toEqual([]);
  });
});

afterEach(cleanup);

describe('tools', () => {
  it('are said, since they are chosen in the session: nothing about them can be pressed', async () => {
    show('all-tools');
    await tick();
    expect(text('.with .tools')).toBe('Hands, roller, ball, stick, or massage gun');
    expect(document.querySelector('.with :is(button, .chip, [role=group])')).toBeNull();
  });

  it('that a rule bars until later are last, and say from when', async () => {
    const today = scene('window-open');
    const until = new Date(ms(today.open!.slot!.start) + 10 * 3_600_000).toISOString();
    const effect = { kind: 'left_out_type' as const, massage: 'percussion' as const, until };
    const reasons = [{ ...today.open!.plan.reasons[0]!, effect }];
    show({
      ...today,
      tools: ['gun', 'hands'],
      open: { ...today.open!, plan: { ...today.open!.plan, reasons } },
    });
    await tick();
    expect(text('.with .tools')).toMatch(/^Hands or massage gun from \d\d:\d\d$/);
  });
});
