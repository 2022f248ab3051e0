import type { Entry } from '$bindings/Entry';
import { massage, workout } from '$ipc/web/sample';

export const run = (id: string, end: string, more: object = {}): Entry => ({
  ...workout,
  kind: 'workout',
  id,
  activity: 'running',
  rpe: 5,
  end,
  ...more,
});
export const rub = (id: string, start: string, more: object = {}): Entry => ({
  ...massage,
  kind: 'massage',
  id,
  start,
  ...more,
});
