import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import SorenessScale from '$components/SorenessScale.svelte';

afterEach(cleanup);

it.each([null, 1, 10])('takes 1 and 0 in a row for 10, whatever was chosen (%s)', async (value) => {
  const pick = vi.fn();
  const { getAllByRole } = render(SorenessScale, { value, label: 'How sore?', pick });
  const row = getAllByRole('button')[0]!;
  await fireEvent.keyDown(row, { key: '1', code: 'Digit1' });
  await fireEvent.keyDown(row, { key: '0', code: 'Digit0' });
  expect(pick.mock.lastCall).toEqual([10]);
});
