import { expect, it } from 'vitest';
import { linesOf } from '$features/today/hero-lines';
import { scene } from '$ipc/web/scenes';
import { useLanguage } from '$text/fluent.svelte';
import { ms } from '$text/time';

const berlin = { zone: 'Europe/Berlin', hour12: false };

it('a time that the user picked is called theirs, and the suggested one the best', async () => {
  const today = scene('proposed-later');
  const sentence = (start: string, now = today.now) => {
    const open = { ...today.open!, slot: { ...today.open!.slot!, start } };
    return linesOf(today, open, { kind: 'proposed' }, ms(now), berlin, 120).sentence;
  };
  expect(sentence(today.open!.plan.slot!.start)).toBe(
    'Any start between 20:00 and 22:15 is fine. 21:00 suits best.',
  );
  expect(sentence('2026-11-23T20:45:00.000Z')).toBe(
    'Any start between 20:00 and 22:15 is fine. 21:45 is your choice; 21:00 suits best.',
  );
  await useLanguage('de');
  expect(sentence('2026-11-23T20:45:00.000Z')).toBe(
    'Jeder Beginn von 20:00 bis 22:15 passt. 21:45 hast du gewählt, am besten passt 21:00.',
  );
  await useLanguage('en');
});
