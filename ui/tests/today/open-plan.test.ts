import { cleanup, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '$bindings/Settings';
import type { Reason } from '$bindings/Reason';
import type { Today as View } from '$bindings/Today';
import { briefOf } from '$features/today/therapist-brief';
import { firstPaint } from '$page/first-paint.svelte';
import { isAhead } from '$features/plan/open-plan';
import { settings, today } from '$ipc/web/sample';
import { calendar } from '$ipc/web/sample-beside';
import { scene } from '$ipc/web/scenes';
import { ms } from '$text/time';
import { offersOf } from '$features/plan/offers';
import { t, useLanguage } from '$text/fluent.svelte';
import { hold, show } from './page';

const open = today.open!;

beforeEach(() => {
  firstPaint.done = true;
  hold(today);
});
afterEach(cleanup);

describe('another time', () => {
  it('is not offered once it has begun', () => {
    const { slot } = open;
    expect(isAhead(slot!, ms(slot!.start), 120)).toBe(true);
    expect(isAhead(slot!, ms(slot!.start) + 1, 120)).toBe(false);
  });

  it('with a therapist is not offered once it cannot be booked', () => {
    const slot = { start: '2026-11-24T12:00:00Z', delivery: 'therapist' as const };
    expect(isAhead(slot, ms('2026-11-24T10:00:00Z'), 120)).toBe(true);
    expect(isAhead(slot, ms('2026-11-24T10:00:01Z'), 120)).toBe(false);
  });

  it('lists those that are left, and none when all have gone by', () => {
    const left = (now: string) => offersOf(open, ms(now), 120).map(({ slot }) => slot.window);
    expect(left('2026-11-23T17:50:00Z')).toEqual([
      'same_day',
      'next_day',
      'peak_doms',
      'immediate',
    ]);
    expect(left('2026-11-23T18:10:00Z')).toEqual(['same_day', 'next_day', 'peak_doms']);
    expect(left('2026-11-27T00:00:00Z')).toEqual([]);
  });
});

const planned = (reasons: Reason[], change: Partial<View> = {}): View => ({
  ...today,
  ...change,
  open: { ...open, plan: { ...open.plan, reasons } },
});
const focus = () =>
  within(screen.getByRole('list', { name: 'Focus areas, in order' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.trim());
const brief = (view: View, mine = settings) =>
  new Map(
    briefOf(view, calendar.sessions, mine, ms(view.now), {
      zone: 'Europe/Berlin',
      hour12: false,
    }),
  );

describe('what a check-in wants looked at', () => {
  const referral = { since: '2026-11-22T08:00:00Z', places: [], asks_where: [] };

  it('stands in the brief, without sleep and mood', () => {
    const view = { ...today, referral: { ...referral, signs: ['asymmetry', 'poor_sleep'] } };
    expect(brief(view as View).get('Still to be looked at')).toBe('favouring one side');
    expect(brief(today).has('Still to be looked at')).toBe(false);
  });
});

describe('the brief for a therapist', () => {
  it.each([
    ['en', 'Never press', ['face and eyes', 'genitals', 'inner sides of the upper arms']],
    ['de', 'Nie drücken', ['Gesicht und Augen', 'Genitalien', 'Innenseite des Oberarms']],
  ])('names every place that the instructions name (%s)', async (language, term, places) => {
    await useLanguage(language);
    const never = brief(today).get(term)!;
    for (const place of places) expect(never).toContain(place);
    expect(t('how-never').startsWith(`${never}. `)).toBe(true);
    await useLanguage('en');
  });

  const asked = (what: Partial<Settings>) => brief(today, { ...settings, ...what });
  const noted = { ...settings.profile, precautions: ['diabetes' as const, 'pregnancy' as const] };

  it('says "none" of conditions only to who was asked', () => {
    const none = { ...settings.profile, precautions: [] };
    const conditions = (conditions_asked: boolean) =>
      asked({ profile: none, conditions_asked }).get('Precautions');
    expect(conditions(false)).toBe('Not asked yet');
    expect(conditions(true)).toBe('None noted');
  });

  it('names a doctor’s yes', () => {
    const doctors_yes = { diabetes: '2026-11-03' };
    expect(asked({ profile: noted, doctors_yes }).get('Precautions')).toMatch(
      /^diabetes \(a doctor said yes to massage, .*3 Nov.*\), pregnancy$/,
    );
  });

  it('carries the advice that hands should know of, and where never to press', () => {
    const advice = ['rhabdo_watch', 'ask_clinician_first', 'injury_see_professional'] as const;
    const view = planned([], {});
    const open = view.open!;
    const lines = brief({
      ...view,
      open: { ...open, plan: { ...open.plan, advice: [...advice] } },
    });
    const notes = lines.get('Please note');
    for (const words of ['urine turns dark', 'not yet said yes', 'has not been looked at'])
      expect(notes).toContain(words);
    expect(lines.get('Never press')).toContain('hollows behind the knees');
  });
});

describe('a muscle where something is wrong', () => {
  const injury = {
    id: 'i1',
    issue: {
      kind: 'acute_injury' as const,
      group: 'quads' as const,
      side: 'left' as const,
      since: '2026-11-18T08:00:00Z',
    },
  };
  const healing = planned(
    [{ rule: 'R-HEAL', effect: { kind: 'kept_light', muscle: { group: 'quads' } } }],
    { local_issues: [injury] },
  );
  const fresh = planned(
    [
      {
        rule: 'R-LOCAL',
        effect: { kind: 'left_out_muscle', muscle: { group: 'quads', side: 'left' } },
      },
    ],
    { local_issues: [injury] },
  );

  it('is massaged lightly while it heals, and not left out', () => {
    show(healing);
    expect(focus()[0]).toMatch(/^Quads\s*light only$/);
    expect(focus().join()).not.toContain('left out');
    expect(document.querySelector('svg.body')?.getAttribute('aria-label')).toContain(
      'Light only: Quads.',
    );
    expect(brief(healing).get('Light only')).toContain('Left quad');
    expect(brief(healing).has('Leave out')).toBe(false);
  });

  it('is left out while the injury is fresh', () => {
    show(fresh);
    expect(focus().at(-1)).toMatch(/^Left quad\s*Fresh injury, left out$/);
    expect(brief(fresh).get('Leave out')).toContain('Left quad');
    expect(brief(fresh).has('Light only')).toBe(false);
  });

  it('is left out of a plan that is blocked by it', () => {
    show({ ...scene('blocked'), local_issues: [injury] });
    expect(focus()).toHaveLength(1);
    expect(focus()[0]).toContain('left out');
  });
});

describe('a kind of massage that is not possible now', () => {
  it('is shown for the therapist, with a time only where it is a matter of time', () => {
    const barred = planned([
      { rule: 'R-DEEP-2', effect: { kind: 'left_out_type', massage: 'deep_tissue' } },
      { rule: 'R-PERC', effect: { kind: 'left_out_type', massage: 'percussion' } },
    ]);
    expect(brief(barred).get('Suggested treatment')).toMatch(
      /No deep tissue massage\. No massage gun\.$/,
    );
    expect(brief(planned([])).get('Suggested treatment')).toContain(
      'No deep tissue massage before',
    );
  });

  it('is not spoken of where nobody offered it', () => {
    show(planned([]));
    expect(document.querySelector('.say')?.textContent).not.toMatch(/deep tissue/i);
  });
});

describe('the brief for a therapist', () => {
  it('says what comes next, and which competition', () => {
    expect(brief(today).get('Next')).toMatch(
      /^Upper body, Wed.* 18:00; Competition, Running, .*5 Dec.* 10:00$/,
    );
  });

  it('names dates, which are true on paper tomorrow, too', () => {
    const all = [...brief(today).values()].join(' ');
    expect(all).toMatch(/ended Mon 23 Nov 18:00/);
    expect(all).not.toMatch(/today|tonight|tomorrow|yesterday/);
  });

  it('says nothing of what is over', () => {
    const later = { ...today, now: '2026-12-06T10:00:00Z' };
    expect(brief(later).has('Next')).toBe(false);
  });
});

describe('a self-massage', () => {
  const howTo = () =>
    screen.queryByText('How it should feel, and where not to press')?.closest('details');

  it('says how it should feel, and what to avoid', () => {
    show(today);
    const text = howTo()!.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Moderate Clearly felt, still pleasant.');
    expect(text).toContain(
      'Hamstrings The hollow behind the knee and a hand’s width above it, the sit bone. Massage gun: yes, but not behind the knee.',
    );
    expect(text).toContain('front and sides of the neck');
    expect(howTo()!.querySelector('a[href="#guide/hamstrings"]')?.textContent).toBe('Hamstrings');
  });

  it('needs none of this where a therapist does it', () => {
    show('kept-therapist');
    expect(howTo()).toBeUndefined();
  });
});
