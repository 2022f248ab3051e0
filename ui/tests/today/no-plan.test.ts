import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckIn } from '$bindings/CheckIn';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { Today as View } from '$bindings/Today';
import { live } from '$app/store.svelte';
import { firstPaint } from '$app/first-paint.svelte';
import { massage, settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import Today from '$features/today/Today.svelte';

const open = (change: Partial<View>) => {
  const today = { ...scene('empty'), ...change };
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  render(Today, { log: () => undefined, edit: () => undefined });
};
const text = () => document.body.textContent.replace(/\s+/g, ' ');
const bar = () =>
  screen.queryByRole('img', { name: /^Last regular massage/ })?.getAttribute('aria-label') ?? '';
const own: MassageEntry = {
  ...massage,
  id: 'm2',
  start: '2026-11-22T18:00:00Z',
  minutes: 10,
  delivery: 'self',
  type: 'swedish',
};
const stop: CheckIn = {
  score: 0,
  escalations: { mental_fatigue: 'urgent' },
  action: 'stop',
  assessment_advice: [],
  active: [],
  ease_off: false,
  sports_medicine: false,
};

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

it('says after a massage today that it is done, and nothing of plans', () => {
  open({ last_massage: { ...own, start: '2026-11-23T16:00:00Z' } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You’ve had your massage.');
});

describe('the regular massage', () => {
  it('is counted from the last one that counts as regular, and says so', () => {
    open({ last_massage: own });
    expect(text()).toMatch(
      /Last massage yesterday: .*10 minutes\. Your last regular massage was Thursday; the next one is due Sunday\./,
    );
    expect(bar()).toContain('massage Thu 19 Nov');
  });

  it('is announced to those who never had one', () => {
    open({ last_massage: null, last_regular: null });
    expect(text()).toMatch(/Your first regular massage is due Sunday\./);
    expect(bar()).toBe('');
  });

  it('that is overdue is described without the language of bills', () => {
    open({ due: { ...scene('open').due!, state: 'overdue' } });
    expect(text()).toContain('Your regular massage: past the usual interval.');
  });

  it('is not mentioned while the check-in says that something else comes first', () => {
    open({ check_in: stop });
    expect(text()).not.toMatch(/regular massage|The next one is due/);
    expect(bar()).toBe('');
  });
});
