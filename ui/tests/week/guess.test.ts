import { expect, it } from 'vitest';
import { words, type Thing } from '$features/week/things';
import { workout } from '$ipc/web/sample';
import { addWeekTexts } from '$text/fluent.svelte';

it('an effort that nobody has said is called a guess in the weeks', async () => {
  await addWeekTexts();
  const said = (guessed: boolean) => {
    const entry = { ...workout, rpe: 5, guessed };
    const thing: Thing = { what: 'workout', id: 'w', look: 'trained', start: 0, end: 1, entry };
    return words(thing, { zone: 'UTC', hour12: false }).more;
  };
  expect(said(true)).toBe('55 min, RPE about 5, a guess');
  expect(said(false)).toBe('55 min, RPE 5');
});
