import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Today } from '$bindings/Today';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts, useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { show } from './stage';

const HOUR = 3_600_000;
const SAID = {
  en: [
    'Your warm-up comes after the massage, as usual: the massage does not replace it.',
    'Next comes your warm-up, as usual: the massage does not replace it.',
  ],
  de: [
    'Das Aufwärmen kommt nach der Massage, wie sonst auch: Die Massage ersetzt es nicht.',
    'Als Nächstes kommt das Aufwärmen, wie sonst auch: Die Massage ersetzt es nicht.',
  ],
} as const;
const languages = ['en', 'de'] as const;
const says = (words: string) => document.body.textContent.includes(words);

beforeEach(() => vi.restoreAllMocks());
afterEach(async () => {
  cleanup();
  location.hash = '';
  await useLanguage('en');
});

/** What was done, with a session planned some hours after the massage began. */
function doneBefore(hours: number): Today {
  const today = scene('session-done');
  const start = ms(today.last_massage!.start) + hours * HOUR;
  const session = {
    id: 's1',
    start: new Date(start).toISOString(),
    end: new Date(start + HOUR).toISOString(),
    kind: 'training' as const,
    rpe_expected: null,
    activity: null,
  };
  return { ...today, planned_today: [session] };
}

it.each(languages)('the setup before training says that the warm-up follows (%s)', async (tag) => {
  await useLanguage(tag);
  await addGuideTexts();
  const today = scene('nothing-due');
  vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
    Promise.resolve(propose(request, today, settings.tools)),
  );
  const page = await show(today, 'pre');
  expect(says(SAID[tag][0])).toBe(true);
  page.unmount();
  await show(today, 'own', 'calves');
  expect(says(SAID[tag][0])).toBe(false);
});

it.each(languages)('the end before training leads to the warm-up (%s)', async (tag) => {
  await useLanguage(tag);
  await addGuideTexts();
  const part = scene('session-done').last_massage!.id;
  for (const [hours, isSaid] of [
    [2, true],
    [4, true],
    [5, false],
    [-1, false],
  ] as const) {
    const page = await show(doneBefore(hours), 'done', part);
    expect([hours, says(SAID[tag][1])]).toEqual([hours, isSaid]);
    page.unmount();
  }
});
