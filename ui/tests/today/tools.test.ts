import { describe, expect, it } from 'vitest';
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Tool } from '$bindings/Tool';
import { toolIn, toolsFor } from '$features/today/tools.svelte';

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
