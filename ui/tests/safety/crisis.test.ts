import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckIn } from '$bindings/CheckIn';
import type { HelpLine } from '$bindings/HelpLine';
import { firstPaint } from '$page/first-paint.svelte';
import { live } from '$page/store.svelte';
import Referral from '$features/safety/Referral.svelte';
import Today from '$features/today/Today.svelte';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';

const check_in: CheckIn = {
  score: 0,
  escalations: { mental_fatigue: 'urgent' },
  action: 'stop',
  assessment_advice: [],
  active: [],
  ease_off: false,
  sports_medicine: false,
};

function near(crisis: HelpLine[]): void {
  const checked = { on: '2026-11-26', against: [] };
  const help = { country: 'DE', emergency: ['112'], crisis, advice: [], checked };
  const calm = scene('stop-urgent');
  const headline = { kind: 'stop', cause: { kind: 'check_in' } } as const;
  const today = { ...calm, flags: [], check_in, headline };
  const startup = { ...live.startup, help, hour12: false };
  Object.assign(live, { today, rules, settings, now: ms(today.now), startup });
}
const dialled = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

describe('thoughts of self-harm', () => {
  it('have a page that names whom to call, and no massage', () => {
    near([{ name: 'TelefonSeelsorge', number: '0800 111 0 111' }]);
    render(Today, { log: () => undefined, edit: () => undefined });
    expect(dialled().slice(0, 2)).toEqual(['tel:112', 'tel:08001110111']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      'Thank you for saying so',
    );
    expect(document.querySelector('.stop')?.textContent).not.toMatch(/massage/i);
  });

  it('have it to themselves when a warning sign was ticked as well, which is named', () => {
    near([]);
    const cause = { kind: 'red_flags', urgent: true, flags: ['rf_dark_urine'] } as const;
    live.today = {
      ...live.today!,
      flags: ['rf_dark_urine'],
      headline: { kind: 'stop', cause: { ...cause, flags: [...cause.flags] } },
    };
    render(Today, { log: () => undefined, edit: () => undefined });
    const page = document.querySelector('.stop')?.textContent;
    expect(page).toContain('You also ticked: dark urine or failing muscle.');
    expect(page).not.toMatch(/massage/i);
    expect(screen.getByRole('button', { name: 'Answer the check-in again' })).toBeTruthy();
  });

  it('are told to call a crisis line where none was checked', () => {
    near([]);
    render(Today, { log: () => undefined, edit: () => undefined });
    expect(screen.getByText(/call a crisis line/)).toBeTruthy();
  });

  it('are answered in the sheet of the check-in as well', () => {
    near([{ name: 'TelefonSeelsorge', number: '0800 111 0 111' }]);
    render(Referral, { result: check_in, close: () => undefined });
    expect(dialled()).toEqual(['tel:112', 'tel:08001110111']);
    expect(document.body.textContent).not.toMatch(/massage/i);
  });
});
