// What Today offers for a plan as it stands.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Muscle } from '$bindings/Muscle';
import type { RulesData } from '$bindings/RulesData';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import { ms } from './time';

const HOUR = 3_600_000;

/** What Today shows: a plan with a massage in it, a plan without one, or none. */
export type Stage = 'plan' | 'word' | 'stop' | 'none';

export function stageOf(today: Today): Stage {
  const { open } = today;
  if (today.flags.length || open?.plan.status === 'see_professional') return 'stop';
  if (!open) return 'none';
  if (open.plan.status === 'satisfied' || open.plan.status === 'expired') return 'none';
  return open.slot ? 'plan' : 'word';
}

/** Whether a reminder of this plan has come by, so that putting it off makes sense. */
export function wasReminded(open: OpenPlan, now: number): boolean {
  const { window_open_notify_at, slot_reminder_at } = open.plan;
  const first = Math.min(...[window_open_notify_at, slot_reminder_at].map((at) => (at ? ms(at) : Infinity)));
  return open.slot !== null && first <= now && now < ms(open.slot.end) && open.state !== 'started';
}

/** Whether there is still time for a slot: it has not begun, and a therapist can still be booked. */
export function isAhead({ start, delivery }: Pick<Slot, 'start' | 'delivery'>, now: number, leadMinutes: number): boolean {
  const lead = delivery === 'therapist' ? leadMinutes * 60_000 : 0;
  return ms(start) - lead >= now;
}

/** Whether to ask how sore the legs are: from six hours on, once a local day. */
export function asksSoreness(today: Today, now: number, dayOf: (at: number) => number): boolean {
  const { open, soreness } = today;
  if (!open || !['recommended', 'optional', 'deferred'].includes(open.plan.status)) return false;
  if (now - ms(open.workout.end) < 6 * HOUR) return false;
  return !soreness || dayOf(ms(soreness.at)) !== dayOf(now);
}

/** Muscles that are left out: the excluded groups of this workout, with the kind of issue. */
export const leftOut = (today: Today): (Muscle & { kind: string })[] =>
  today.local_issues.map(({ issue }) => ({ group: issue.group, side: issue.side ?? undefined, kind: issue.kind }));

/**
 * What has to be looked at first: what the plan says (`urgent:rf_dvt,rf_neuro`), or the red flags
 * alone where no plan is open. Those that need help now hide the others.
 */
export function stopOf({ open, flags }: Today, known: RulesData['flags']): { urgent: boolean; ids: string[] } {
  if (open?.plan.status === 'see_professional') {
    const [how = '', ids = ''] = (open.plan.reason ?? '').split(':');
    return { urgent: how === 'urgent', ids: ids.split(',').filter(Boolean) };
  }
  const urgent = flags.filter((flag) => known[flag]?.urgent ?? true);
  return urgent.length ? { urgent: true, ids: urgent } : { urgent: false, ids: flags };
}
