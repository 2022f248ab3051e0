import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ipc } from '$ipc';
import { scene } from '$ipc/web/scenes';
import { idsOf } from '../bindings';
import { t, useLanguage } from '$text/fluent.svelte';
import { show, text } from './page';

afterEach(cleanup);

describe('a medical stop', () => {
  it('takes a lower answer where soreness of a week stops massages', async () => {
    const reported = vi.spyOn(ipc, 'reportSoreness').mockResolvedValue(scene('stop-soon'));
    const cause = { kind: 'sore_over_a_week' as const };
    show({ ...scene('stop-soon'), flags: [], headline: { kind: 'stop', cause } });
    expect(text('.sore')).toContain('At 3 out of 10 or less');
    await fireEvent.click(screen.getByRole('button', { name: '2 out of 10' }));
    expect(reported).toHaveBeenCalledWith(2);
  });

  it('names everything else that is noted in one line', () => {
    const stop = scene('stop-urgent');
    const issue = { kind: 'lump' as const, group: 'calves' as const, side: 'left' as const };
    show({
      ...stop,
      flags: [...stop.flags, 'rf_fever'],
      local_issues: [{ id: 'i1', issue: { ...issue, since: null } }],
    });
    expect(text('.stop')).toMatch(/Also noted: fever.*lump, or a hot, sore cord.*left calf/i);
  });
});

describe.each([
  ['en', /^Please /],
  ['de', /^Bitte /],
])('what to do about a warning sign, in %s', (language, please) => {
  it('is more than the headline says', async () => {
    await useLanguage(language);
    const headline = t('stop-urgent').replace(please, '').toLowerCase();
    for (const flag of idsOf('Flag'))
      expect(t(`flag-${flag}.do`).toLowerCase()).not.toContain(headline);
    await useLanguage('en');
  });
});
