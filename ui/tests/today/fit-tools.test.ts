import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstPaint } from '$page/first-paint.svelte';
import { live } from '$page/store.svelte';
import { settings } from '$ipc/web/sample';
import { scene, SCENES } from '$ipc/web/scenes';
import Suggestions from '$features/today/Suggestions.svelte';
import { hold, show } from './page';

/** Today after the rolling types have come first, as after a run. */
const rolling = (name: string) => {
  const today = scene(name);
  const types = ['myofascial' as const, 'swedish' as const];
  const slot = today.open?.slot && { ...today.open.slot, types };
  return { ...today, open: today.open && { ...today.open, slot: slot ?? null } };
};
const TOOLS = /\b(roller|ball|stick|massage gun)\b/i;
/** All but what is ruled out, as brief and advice say. */
const said = () =>
  (document.body.textContent ?? '').replaceAll(/(?:No massage gun|leaves out)[^.]*\./g, '');

beforeEach(() => {
  firstPaint.done = true;
});
afterEach(cleanup);

describe('where a condition leaves only the hands', () => {
  const byOneself = SCENES.filter((name) => scene(name).open?.slot?.delivery === 'self');

  it.each(byOneself)('no text of the plan names a tool: %s', (name) => {
    show({ ...rolling(name), tools: ['hands'] });
    expect(TOOLS.exec(said())?.[0]).toBeUndefined();
  });

  it('whoever may use a roller reads of it', () => {
    show({ ...rolling('window-open'), tools: ['hands', 'roller'] });
    expect(said()).toMatch(TOOLS);
  });

  it('neither does a suggestion', () => {
    const today = scene('suggestions');
    const types = ['myofascial' as const, 'swedish' as const];
    hold({ ...today, tools: ['hands'] });
    live.settings = { ...settings, profile: { ...settings.profile, delivery: 'self' } };
    const { pre_workout, pre_competition, maintenance } = today.suggestions;
    render(Suggestions, {
      suggestions: {
        pre_workout: { ...pre_workout!, types },
        pre_competition: { ...pre_competition!, types },
        maintenance,
      },
    });
    const before = [...document.querySelectorAll('details')].slice(0, 2);
    for (const card of before) {
      expect(card.textContent).toContain('your hands');
      expect(TOOLS.exec(card.textContent ?? '')?.[0]).toBeUndefined();
    }
  });
});
