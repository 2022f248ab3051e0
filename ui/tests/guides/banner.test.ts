import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Flag } from '$bindings/Flag';
import type { Precaution } from '$bindings/Precaution';
import type { Today as State } from '$bindings/Today';
import { live } from '$page/store.svelte';
import { toast } from '$page/toast.svelte';
import Guide from '$features/guides/Guide.svelte';
import { blockersOf } from '$features/guides/blockers';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { openGuides } from '$features/guides/open';
import { t } from '$text/fluent.svelte';

const withConditions = (...precautions: Precaution[]) => ({
  ...settings,
  profile: { ...settings.profile, precautions },
});
const nothing = { crisis: false, urgent: false, signs: [], stop: [], care: [], referral: false };
const healthy = withConditions();
const open = scene('proposed-later');
/** A method, a tool and a muscle. */
const GUIDES = ['deep-tissue', 'massage-gun', 'calves'];
const FLAGS = Object.keys({
  rf_chest_or_collapse: 0,
  rf_compartment: 0,
  rf_dark_urine: 0,
  rf_dvt: 0,
  rf_head_injury: 0,
  rf_neuro: 0,
  rf_fever: 0,
  rf_severe_unexplained_pain: 0,
} satisfies Record<Flag, 0>) as Flag[];

beforeAll(async () => {
  await Promise.all([openGuides(), import('$features/guides/MuscleGuide.svelte')]);
}, 60_000);
afterEach(cleanup);

describe('what blocks what a guide describes', () => {
  it('is nothing on an ordinary day', () => {
    expect(blockersOf(open, healthy)).toEqual(nothing);
    expect(blockersOf(null, null)).toEqual(nothing);
  });

  it('is a red flag', () => {
    expect(blockersOf(scene('stop-soon'), healthy).stop).toEqual(['flag-rf_fever.name']);
    expect(blockersOf({ ...open, flags: ['rf_dvt'] }, healthy).stop).toEqual(['flag-rf_dvt.name']);
  });

  it.each([
    [{ kind: 'recent_clot' }, ['brief-precaution-recent_clot']],
    [{ kind: 'sore_over_a_week' }, ['sign-persistent_soreness']],
    [{ kind: 'check_in' }, ['sign-mental_fatigue']],
  ] as const)('is any other stop: %o', (cause, stop) => {
    const checkIn = {
      score: 0,
      escalations: { mental_fatigue: 'urgent' as const, poor_sleep: 'soon' as const },
      action: 'stop' as const,
      assessment_advice: [],
      active: [],
      ease_off: false,
      sports_medicine: false,
    };
    const today = { ...open, headline: { kind: 'stop' as const, cause }, check_in: checkIn };
    expect(blockersOf(today, healthy)).toMatchObject({ stop, referral: false });
  });

  it('is what a check-in referred to a professional', () => {
    const referral = {
      since: '2026-11-20T18:00:00Z',
      signs: ['reduced_rom' as const],
      places: [],
      asks_where: [],
    };
    expect(blockersOf({ ...open, referral }, healthy).referral).toBe(true);
  });

  it('is a health condition', () => {
    expect(blockersOf(open, withConditions('pregnancy')).care).toEqual([
      'brief-precaution-pregnancy',
    ]);
  });
});

describe('a guide', () => {
  const show = async (id: string, today = open, mine = healthy) => {
    Object.assign(live, { today, settings: mine, rules });
    render(Guide, { id });
    await screen.findByRole('heading', { level: 1 });
  };
  const note = () => screen.queryByRole('complementary', { name: 'What you noted' });

  it('has no note on an ordinary day', async () => {
    await show('at-home');
    expect(note()).toBeNull();
  });

  it('says before all else that there is no massage now', async () => {
    await show('at-home', { ...open, flags: ['rf_fever'] });
    expect(note()?.textContent).toContain('First this: Fever or illness.');
    expect(note()?.querySelector('a[href="#guide/when-not-to"]')).toBeTruthy();
  });

  it.each(GUIDES.flatMap((guide) => FLAGS.map((flag) => [guide, flag] as const)))(
    'says so in %s for %s, with the flag by its name',
    async (guide, flag) => {
      await show(guide, { ...open, flags: [flag] });
      expect(note()?.textContent).toContain(t(`flag-${flag}.name`));
      expect(note()?.querySelector('a[href="#guide/when-not-to"]')).toBeTruthy();
      cleanup();
      const urgent = rules.flags[flag]!.urgent;
      const cause = { kind: 'red_flags' as const, flags: [flag], urgent };
      await show(guide, { ...open, headline: { kind: 'stop', cause } as State['headline'] });
      expect(note()?.textContent).toContain(t(`flag-${flag}.name`));
      expect(note()?.textContent.includes('Get medical help now')).toBe(urgent);
    },
  );

  it('names whom to call where a warning sign calls for help now', async () => {
    const checked = { on: '2026-11-26', against: [] };
    const help = { country: 'DE', emergency: ['112'], crisis: [], advice: [], checked };
    const { startup } = live;
    live.startup = { ...startup, help };
    await show('at-home', scene('stop-urgent'));
    expect(note()?.textContent).toContain('Get medical help now');
    expect(note()?.querySelector('a[href="tel:112"]')).toBeTruthy();
    cleanup();
    await show('at-home', scene('stop-soon'));
    expect(note()?.querySelector('a[href="tel:112"]')).toBeNull();
    live.startup = startup;
  });

  it('of a muscle says so, too, and where something is noted', async () => {
    const local_issues = scene('deferred').local_issues;
    await show('calves', { ...open, flags: ['rf_dvt'], local_issues });
    expect(note()?.textContent).toContain('First this: ');
    const here = local_issues.filter(({ issue }) => issue.group === 'calves');
    expect(here.length).toBeGreaterThan(0);
    expect(screen.getAllByText(/you noted “/)).toHaveLength(here.length);
  });

  it('names the health conditions that were noted', async () => {
    await show('deep-tissue', open, withConditions('pregnancy'));
    expect(note()?.textContent).toContain('You noted: pregnancy.');
  });

  it('names whom to call, and no massage, to who thinks of harming themselves', async () => {
    const check_in = {
      score: 0,
      escalations: { mental_fatigue: 'urgent' as const },
      action: 'stop' as const,
      assessment_advice: [],
      active: [],
      ease_off: false,
      sports_medicine: false,
    };
    const headline = { kind: 'stop' as const, cause: { kind: 'check_in' as const } };
    const checked = { on: '2026-11-26', against: [] };
    const crisis = [{ name: 'TelefonSeelsorge', number: '0800 111 0 111' }];
    const help = { country: 'DE', emergency: ['112'], crisis, advice: [], checked };
    const { startup } = live;
    live.startup = { ...startup, help };
    await show('at-home', { ...open, check_in, headline }, withConditions('pregnancy'));
    const banner = screen.getByRole('complementary', { name: 'Thank you for saying so' });
    const dialled = within(banner).getAllByRole('link');
    expect(dialled.map((link) => link.getAttribute('href'))).toEqual([
      'tel:112',
      'tel:08001110111',
    ]);
    expect(banner.textContent).not.toMatch(/massage/i);
    expect(note()).toBeNull();
    live.startup = startup;
  });

  it('copies the address of a source, and opens nothing', async () => {
    const written = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: written },
      configurable: true,
    });
    await show('swedish');
    const button = screen.getByRole('button', { name: /10\.1136\/bmjsem-2019-000614/ });
    await fireEvent.click(button);
    expect(written).toHaveBeenCalledWith('https://doi.org/10.1136/bmjsem-2019-000614');
    await vi.waitFor(() => expect(toast.line?.text).toBe('Copied.'));
    expect(document.querySelector('article a[href^="http"]')).toBeNull();
  });
});
