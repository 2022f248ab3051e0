import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import Guide from '$features/guides/Guide.svelte';
import WindowsDrawing from '$features/guides/WindowsDrawing.svelte';
import { guidesIn } from '$features/guides/guides';
import { openGuides } from '$features/guides/open';
import { moveOf } from '$features/muscles/facts';
import { figures } from '$features/muscles/figures';
import { rules } from '$ipc/web/sample-rules';
import { live } from '$page/store.svelte';

beforeAll(async () => {
  await Promise.all([
    openGuides(),
    import('$features/guides/MuscleGuide.svelte'),
    import('$features/muscles/GuideFigure.svelte'),
  ]);
}, 60_000);
beforeEach(() => {
  live.rules = rules;
});
afterEach(cleanup);

describe.each(['en', 'de'])('the drawings of the guides (%s)', (language) => {
  it('are of moves and windows that there are, in every language the same', async () => {
    const drawn = (all: Awaited<ReturnType<typeof guidesIn>>) =>
      all.flatMap(({ id, blocks }) =>
        blocks.flatMap(({ figures: some, windows }) =>
          (some ?? windows) ? [[id, some ?? windows]] : [],
        ),
      );
    const guides = await guidesIn(language);
    expect(drawn(guides)).toEqual(drawn(await guidesIn('en')));
    expect(drawn(guides).length).toBeGreaterThan(7);
    for (const { blocks } of guides)
      for (const { figures: some = [], windows = 'all' } of blocks) {
        for (const { group, move } of some) {
          expect(moveOf(group, move), move).toBeTruthy();
          expect(figures[group].strokes[move], move).toBeTruthy();
        }
        if (windows !== 'all') expect(rules.windows[windows], windows).toBeTruthy();
      }
  });
});

it('the guide to massage at home shows its tools and its steps', async () => {
  render(Guide, { id: 'at-home' });
  await screen.findByRole('img', { name: /^Left calf.*kneading/i });
  expect(document.querySelectorAll('figure svg')).toHaveLength(6);
});

it('the windows are drawn in the hours of the rules, the one in question lit', () => {
  render(WindowsDrawing, { lit: 'gap' });
  const drawing = screen.getByRole('img', { name: /^Right after 0–2 h, .*Peak soreness 24–72 h$/ });
  expect(drawing.querySelectorAll('rect[class*=wash]')).toHaveLength(5);
  expect(drawing.querySelectorAll('text.pale')).toHaveLength(4);
  expect(drawing.querySelector('.name:not(.pale)')?.textContent).toBe('Gap');
});
