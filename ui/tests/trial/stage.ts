// A trial in the page, beside a journal that a test holds in its hands.
import { render, screen } from '@testing-library/svelte';
import { vi } from 'vitest';
import type { ChangeKind } from '$bindings/ChangeKind';
import type { Today } from '$bindings/Today';
import type { Trial as Found } from '$bindings/Trial';
import Trial from '$features/trial/Trial.svelte';
import { ipc } from '$ipc';
import { sampleOutcome, sampleSeal, sampleTrials } from '$ipc/web/sample-trial';
import { scene } from '$ipc/web/scenes';
import { acceptPresses } from '$page/press-guard';
import { live } from '$page/store.svelte';
import { ms } from '$text/time';
import { hold } from '../today/page';

export const now = scene('proposed-later').now;

/** What Today is after a change. */
export const after = (change: ChangeKind): Today => ({
  ...scene('proposed-later'),
  undo: { change, at: '2026-11-23T18:00:00Z', plan: null, flags: [] },
});

/** The journal with these trials. Whatever the page changes is counted by the spies. */
export function journal(trials: Found[] | string) {
  hold('proposed-later');
  live.now = ms(now);
  const all = typeof trials === 'string' ? sampleTrials(trials, now) : trials;
  return {
    trials: vi.spyOn(ipc, 'trials').mockResolvedValue(all),
    result: vi.spyOn(ipc, 'trialResult').mockImplementation(async (id) => sampleOutcome(id)),
    seal: vi.spyOn(ipc, 'openSeal').mockResolvedValue(sampleSeal),
    start: vi.spyOn(ipc, 'startTrial').mockResolvedValue(after('trial_started')),
    stop: vi.spyOn(ipc, 'stopTrial').mockResolvedValue(after('trial_stopped')),
    massaged: vi.spyOn(ipc, 'trialMassaged').mockResolvedValue(after('massage_logged')),
    answer: vi.spyOn(ipc, 'answerTrial').mockResolvedValue(after('trial_answered')),
  };
}

export async function open(trials: Found[] | string, part: string | null = null) {
  const spies = journal(trials);
  render(Trial, { part });
  await screen.findByRole('heading', { level: 1 });
  acceptPresses();
  return spies;
}
export const title = () => screen.getByRole('heading', { level: 1 }).textContent;
