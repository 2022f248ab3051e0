import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { live } from '$app/store.svelte';
import { firstPaint } from '$app/first-paint.svelte';
import { settings } from '$ipc/web/sample';
import { scene } from '$ipc/web/scenes';
import { rules } from '$ipc/web/sample-rules';
import { ms } from '$text/time';
import CheckInCard from '$features/check-in/CheckInCard.svelte';
import Today from '$features/today/Today.svelte';

const button = (name: string) => screen.getByRole('button', { name });
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const result = {
  score: 1,
  escalations: {},
  action: 'earlier' as const,
  assessment_advice: [],
  active: [],
  ease_off: false,
  sports_medicine: false,
};
let checkIn = vi.spyOn(ipc, 'checkIn');

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(ipc, 'today').mockImplementation(() => Promise.resolve(live.today!));
  checkIn = vi.spyOn(ipc, 'checkIn').mockResolvedValue(result);
  const today = { ...scene('open'), check_in_open: false };
  Object.assign(live, { today, rules, settings, now: ms(today.now) });
  firstPaint.done = true;
});
afterEach(cleanup);

describe('the check-in', () => {
  it('can be answered before its week is over, with a plan open', async () => {
    render(Today, { log: () => undefined, edit: () => undefined });
    expect(screen.queryByRole('region', { name: /apply this week/ })).toBeNull();
    await fireEvent.click(button('Weekly check-in'));
    expect(
      screen.getByRole('region', { name: /apply this week/ }).contains(document.activeElement),
    ).toBe(true);
    expect(screen.queryByRole('button', { name: 'Weekly check-in' })).toBeNull();
    await fireEvent.click(button('None of these'));
    await fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Thank you. Here is the result.')).toBeNull();
    expect(button('Weekly check-in')).toBeTruthy();
  });

  it('asks for the number of a ticked sign, and saves nothing without it', async () => {
    render(CheckInCard);
    await tick(/^Soreness/);
    await fireEvent.click(button('Save'));
    expect(checkIn).not.toHaveBeenCalled();
    expect(screen.getAllByText('Enter a number. A guess will do.')).toHaveLength(2);
    const [days, nrs] = screen.getAllByRole('textbox');
    expect(document.activeElement).toBe(days);
    expect(days!.getAttribute('aria-describedby')).toBeTruthy();
    await fireEvent.change(days!, { target: { value: '8' } });
    await fireEvent.change(nrs!, { target: { value: '0' } });
    await fireEvent.click(button('Save'));
    expect(checkIn).toHaveBeenCalledWith({
      persistent_soreness: { days: 8, nrs: 0, dark_urine: false, swelling: false },
    });
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Thank you. Here is the result.'),
    );
  });

  it('does not read words as zero', async () => {
    render(CheckInCard);
    await tick(/^Soreness/);
    const [days, nrs] = screen.getAllByRole<HTMLInputElement>('textbox');
    await fireEvent.change(days!, { target: { value: 'some' } });
    await fireEvent.change(nrs!, { target: { value: '5' } });
    await fireEvent.click(button('Save'));
    expect(checkIn).not.toHaveBeenCalled();
  });

  it('has "None of these" only while nothing is ticked', async () => {
    render(CheckInCard);
    expect(button('None of these')).toBeTruthy();
    await tick(/^Soreness/);
    expect(screen.queryByRole('button', { name: 'None of these' })).toBeNull();
  });
});
