import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { Tool } from '$bindings/Tool';
import { barredText, unusedTools } from '$features/guided-session/unused-tools';
import { live } from '$page/store.svelte';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts, useLanguage } from '$text/fluent.svelte';
import { button, show } from './stage';

const today = scene('window-open');
const OWN = { kind: 'own' as const, muscles: [{ group: 'calves' as const }] };
const laidOut = propose({ occasion: OWN, tools: ['hands'] }, today, ['hands']);
const proposed = (change: Partial<GuidedProposal>): GuidedProposal => ({ ...laidOut, ...change });
const answer = (proposal: GuidedProposal) =>
  vi.spyOn(ipc, 'proposeGuided').mockResolvedValue(proposal);
const page = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
/** With the massage gun on the calves. */
const withGun = (proposal: GuidedProposal): GuidedProposal => ({
  ...proposal,
  tools: ['hands', 'gun'],
  clot_question: true,
  steps: proposal.steps.map((step) =>
    step.part ? { ...step, part: { ...step.part, tool: 'gun' as const } } : step,
  ),
});

beforeEach(async () => {
  await addGuideTexts();
  vi.restoreAllMocks();
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

describe('a tool that was chosen and is not used', () => {
  const tools: Tool[] = ['hands', 'roller', 'ball'];

  it.each([
    ['en', 'Roller and ball are not used this time: your hands suit this massage better.'],
    ['de', 'Rolle und Ball bleiben diesmal liegen: Für diese Massage sind deine Hände besser.'],
  ])('is named with the reason (%s)', async (language, sentence) => {
    await useLanguage(language);
    await addGuideTexts();
    answer(proposed({ tools, massage: 'swedish' }));
    await show(today, 'own', 'calves');
    expect(page()).toContain(sentence);
  });

  it('is one that no muscle takes, where the massage is of its type', () => {
    expect(unusedTools(proposed({ tools: ['hands', 'ball'], massage: 'myofascial' }))).toEqual([
      'Ball is not used this time: these muscles can do without.',
    ]);
  });

  it('is not spoken of while all are in use', async () => {
    expect(unusedTools(withGun(laidOut))).toEqual([]);
    answer(withGun({ ...laidOut, massage: 'swedish' }));
    await show(today, 'own', 'calves');
    expect(page()).not.toContain('aside this time');
  });
});

describe('the question about a clot', () => {
  it('comes before the massage gun on the calves, without a journey', async () => {
    answer(withGun(laidOut));
    const answered = vi.spyOn(ipc, 'answerClotQuestion').mockResolvedValue(today);
    await show(today, 'own', 'calves');
    expect(page()).toContain('Before the massage gun goes on your calves');
    expect(page()).not.toContain('You have been travelling');
    await fireEvent.click(button('No, none of these'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page()).not.toContain('Before the massage gun');
    // It is asked each time: nothing is kept, and nothing is said to be.
    expect(answered).not.toHaveBeenCalled();
    expect(page()).not.toContain('Noted');
    expect(button('None of these, start')).toBeTruthy();
  });
});

describe('what is barred', () => {
  it.each([
    [['roller', 'ball', 'stick', 'gun'], /^Only your hands/],
    [['roller', 'ball', 'stick'], /^Not this time: roller, ball,? and stick\. .*light massage\.$/],
    [['gun'], /^No massage gun/],
  ] as [Tool[], RegExp][])('is what the sentence names: %j', (barred, says) => {
    expect(barredText(barred, false)).toMatch(says);
  });
});

describe('a condition that bars the tools', () => {
  it('is the reason that is given', async () => {
    const barred: Tool[] = ['roller', 'ball', 'stick', 'gun'];
    answer(proposed({ tools: ['hands'], barred }));
    live.settings = settings;
    await show({ ...today, tools: ['hands'] }, 'own', 'calves');
    expect(page()).toContain('because of what you noted about your health');
  });
});

describe('before training', () => {
  it('says that there is no time left', async () => {
    vi.spyOn(ipc, 'proposeGuided').mockRejectedValue({ code: 'E_NO_SESSION', detail: '' });
    await show(today, 'pre');
    expect(page()).toContain('ends an hour ahead, to leave time for the warm-up');
  });
});
