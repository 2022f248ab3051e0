import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import { muscles as facts } from '$features/muscles/facts';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts } from '$text/fluent.svelte';
import { ms } from '$text/time';
import { show, text } from './stage';

beforeEach(async () => {
  location.hash = '#session/own';
  await addGuideTexts();
  vi.restoreAllMocks();
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const today = scene('nothing-due');
const noted = (kind: LocalIssueKind, hours: number) => ({
  ...today,
  local_issues: [
    {
      id: 'i1',
      issue: {
        kind,
        group: 'calves' as const,
        side: null,
        since: new Date(ms(today.now) - hours * 3_600_000).toISOString(),
      },
    },
  ],
});
const openList = async () => {
  const list = document.querySelector('details')!;
  list.open = true;
  await fireEvent(list, new Event('toggle'));
  return [...list.querySelectorAll('li')];
};
const pick = async () => {
  const row = (await openList()).find((one) => one.textContent.startsWith('Calves'));
  await fireEvent.click(row!.querySelector('button')!);
};

describe('muscles of one\u2019s own', () => {
  it.each([
    ['bruise', 200],
    ['acute_injury', 71],
  ] as const)('are refused with the reason where %s was noted %d h ago', async (kind, hours) => {
    await show(noted(kind, hours), 'own');
    await pick();
    expect(text('[role=alert]')).toMatch(/^Left out: .*You noted/);
    expect(text('[role=status]')).toBe('Nothing is chosen yet.');
  });

  it('are chosen once an injury may be pressed lightly', async () => {
    await show(noted('acute_injury', 73), 'own');
    await pick();
    expect(text('[role=alert]')).toBe('');
    expect(text('[role=status]')).toContain('Chosen:');
  });

  it('are marked in the list where nobody presses on themselves', async () => {
    await show(today, 'own');
    const marked = (await openList()).filter((row) => row.querySelector('small'));
    const left = Object.values(facts).filter(({ for_self }) => !for_self);
    expect(left.length).toBeGreaterThan(0);
    expect(marked).toHaveLength(left.length);
    for (const row of marked) {
      expect(row.querySelector('small')!.textContent).toBe('do not press');
      expect(row.querySelectorAll('button.unpressed')).toHaveLength(2);
      expect(row.querySelector('button')!.textContent).toContain('do not press');
    }
  });
});

describe('the length of a massage of one\u2019s own', () => {
  const SIX = 'quads,hamstrings,glutes,calves,shins,adductors';
  const lengths = () =>
    [...document.querySelectorAll<HTMLInputElement>('.choices input[type=radio]')].map((it) => [
      Number(it.value),
      it.checked,
    ]);
  const asked = () =>
    vi
      .spyOn(ipc, 'proposeGuided')
      .mockImplementation((request) => Promise.resolve(propose(request, today, settings.tools)));

  it('has room for what was picked, as far as one can be chosen', async () => {
    const missing = (minutes: number) =>
      propose(
        {
          occasion: {
            kind: 'own',
            muscles: SIX.split(',').map((group) => ({ group })) as never,
          },
          minutes,
        },
        today,
        settings.tools,
      ).left_out.length;
    expect(missing(10)).toBeGreaterThan(missing(20));
    const proposals = asked();
    await show(today, 'own', SIX);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lengths()).toEqual([
      [10, false],
      [15, false],
      [20, true],
    ]);
    // and so it begins
    expect(proposals.mock.lastCall?.[0].minutes).toBe(20);
  });

  it('stays short where that is enough', async () => {
    asked();
    await show(today, 'own', 'quads');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lengths()[0]).toEqual([10, true]);
  });
});
