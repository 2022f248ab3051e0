// What a window of the timeline holds while the massage waits for a planned session.
import type { OpenPlan } from '$bindings/OpenPlan';
import { t } from '$text/fluent.svelte';
import { ms } from '$text/time';

/** In words, unless a block is there and says it; `''` where nothing waits. */
export function waitingText(
  { plan, slot, timeline }: OpenPlan,
  window: { from_utc: string; to_utc: string },
  now: number,
): string {
  const session = timeline.planned.find(({ end }) => ms(end) > now);
  if (plan.status !== 'deferred' || !session) return '';
  const [from, to] = [ms(window.from_utc), ms(window.to_utc)];
  if (from >= ms(session.end)) return t('timeline-after-session');
  const isHere = (start: string) => from <= ms(start) && ms(start) < to;
  return [slot, plan.interim].some((one) => one && isHere(one.start)) ? '' : t('timeline-no-room');
}
