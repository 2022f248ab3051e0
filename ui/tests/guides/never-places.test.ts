// Every guide to self-massage and percussion shows the places that are never pressed (rules 3.7).
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { live } from '$page/store.svelte';
import Guide from '$features/guides/Guide.svelte';
import { guidesIn } from '$features/guides/guides';
import { openGuides } from '$features/guides/open';
import { settings } from '$ipc/web/sample';
import { rules } from '$ipc/web/sample-rules';
import { scene } from '$ipc/web/scenes';
import { t, useLanguage } from '$text/fluent.svelte';

const GUIDES = [
  'at-home',
  'massage-gun',
  'percussion',
  'roller-ball-stick',
  'myofascial',
  'partner-massage',
];

beforeAll(async () => {
  await Promise.all([openGuides(), import('$features/guides/MuscleGuide.svelte')]);
}, 60_000);
afterEach(cleanup);

describe.each(['en', 'de'])('the places never to press (%s)', (language) => {
  it.each(GUIDES)('are in %s before its first heading, and a link to the reasons', async (id) => {
    await useLanguage(language);
    const { blocks } = (await guidesIn(language)).find((guide) => guide.id === id)!;
    const before = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'heading'),
    );
    const never = before.find(({ html }) => html.includes(t('how-never')));
    expect(never?.html).toContain('href="#guide/when-not-to"');
    // said once, and so found once
    expect(never?.shared).toBe(true);
    await useLanguage('en');
  });
});

it('the guide to a muscle shows all of them', async () => {
  Object.assign(live, { today: scene('proposed-later'), settings, rules });
  render(Guide, { id: 'calves' });
  await screen.findByRole('heading', { level: 1 });
  expect(document.querySelector('article')!.textContent).toContain(t('how-never').slice(1));
});
