import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
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
const pick = async () => {
  const list = document.querySelector('details')!;
  list.open = true;
  await fireEvent(list, new Event('toggle'));
  const row = [...list.querySelectorAll('li')].find((one) => one.textContent.startsWith('Calves'));
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
});
