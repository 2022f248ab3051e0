import { expect, it } from 'vitest';
import { mergeSettings } from '$page/merge-settings';

it('a change keeps what was changed elsewhere, in a group too, and drops what was removed', () => {
  const before = { theme: 'dark', quiet: true, profile: { level: 1, tools: ['a'] }, yes: { x: 1 } };
  const newest = {
    theme: 'light',
    quiet: true,
    profile: { level: 2, tools: ['a'] },
    yes: { x: 1 },
  };
  const after = { theme: 'dark', quiet: false, profile: { level: 1, tools: ['a', 'b'] }, yes: {} };
  expect(mergeSettings<object>(newest, before, after)).toEqual({
    theme: 'light',
    quiet: false,
    profile: { level: 2, tools: ['a', 'b'] },
    yes: {},
  });
});
