// The timeline of a plan that is blocked: one field in the place of windows that no massage fits.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Rest } from '$features/plan/rest';
import { inSentence } from '$text/words';
import { t } from '$text/fluent.svelte';
import { dayAndClock, ms, type ClockFormat } from '$text/time';
import type { Field } from './band';
import { stretch } from './scale';

/** The whole band as one field. `rest`: what rests, if that is one place. */
export function restField(
  { plan }: OpenPlan,
  rest: Rest | null,
  now: number,
  format: ClockFormat,
  size: number,
): Field[] {
  const [first, last] = [plan.windows[0], plan.windows.at(-1)];
  const from = first && ms(first.from_utc);
  const place = from && stretch(from, from, ms(last!.to_utc), size);
  if (!place) return [];
  const until = rest?.until ?? null;
  const name = rest?.name ?? t('hero-blocked-all');
  const time =
    until === null
      ? ''
      : inSentence(t('when-rest-until', { time: dayAndClock(until, now, format) }));
  const description = [name, time].filter(Boolean).join(', ');
  return [{ id: 'rest', from: place[0], to: place[1], wash: 0, name, time, note: '', description }];
}
