// Beside a warning sign: when to call the emergency number, and whether there is another way (rules 3.7).
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Flag } from '$bindings/Flag';
import { live } from '$page/store.svelte';
import { rules } from '$ipc/web/sample-rules';
import { helpFor, type Help } from '$features/safety/help';
import WhomToCall from '$features/safety/WhomToCall.svelte';

const checked = { on: '2026-11-26', against: [] };
const advice = [{ name: 'Ärztlicher Bereitschaftsdienst', number: '116 117' }];
beforeEach(() => {
  live.startup.help = { country: 'DE', emergency: ['112'], crisis: [], advice, checked };
});
afterEach(cleanup);

function shown(flags: Flag[], crisis = false): string {
  cleanup();
  render(WhomToCall, { flags, crisis });
  return document.querySelector('.call')!.textContent.replace(/\s+/g, ' ').trim();
}
const all = Object.keys(rules.flags) as Flag[];
const of = (help: Help) => all.filter((flag) => helpFor([flag]) === help);

it('is urgent where the rules say so', () => {
  const urgent = [...of('emergency'), ...of('today')];
  expect(urgent.sort()).toEqual(all.filter((flag) => rules.flags[flag]!.urgent).sort());
});

it.each(of('emergency'))(
  '%s asks for the emergency number, without an if or another way',
  (flag) => {
    expect(shown([flag])).toBe('Emergency, day and night 112 Call now. Do not drive yourself.');
  },
);

it.each(of('today'))('%s asks for a doctor today, and says when it is an emergency', (flag) => {
  expect(shown([flag])).toMatch(/112 If .*116 117 Or go to the nearest emergency department/);
});

it('says of a leg, a head and a muscle what makes each an emergency', () => {
  expect(shown(['rf_dvt', 'rf_head_injury'])).toMatch(/your chest hurts.*confused or vomiting/);
  expect(shown(['rf_dark_urine'])).not.toMatch(/chest|vomiting/);
});

it('follows the strictest of several signs', () => {
  expect(shown(['rf_fever', 'rf_dvt', 'rf_neuro'])).not.toMatch(/ If |116 117/);
  expect(shown(['rf_fever', 'rf_severe_unexplained_pain'])).not.toContain('112');
});

it('puts no condition on it where a sign is there besides thoughts of self-harm', () => {
  expect(shown([], true)).toContain('112 If you are in danger.');
  expect(shown(['rf_chest_or_collapse'], true)).toContain('112 Call now.');
});
