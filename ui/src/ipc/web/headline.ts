// What comes first on Today, for sample data: the journal's own answer is `today/headline.rs`.
import type { Flag } from '$bindings/Flag';
import type { Headline } from '$bindings/Headline';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import type { StopCause } from '$bindings/StopCause';
import type { Today } from '$bindings/Today';
import type { TopSlot } from '$bindings/TopSlot';
import { settings } from './sample';
import { rules } from './sample-rules';

const redFlags = (urgent: boolean, flags: Flag[]): StopCause => ({
  kind: 'red_flags',
  urgent,
  flags,
});

function causeOf({ open, flags, check_in }: Today): StopCause | null {
  if (open?.plan.status === 'see_professional') {
    const reason = open.plan.reason ?? '';
    if (reason === 'soon:recent_clot') return { kind: 'recent_clot' };
    if (reason === 'soon:soreness_over_7_days') return { kind: 'sore_over_a_week' };
    const [how, ids = ''] = reason.split(':');
    return redFlags(how === 'urgent', ids.split(',').filter(Boolean) as Flag[]);
  }
  if (flags.length) {
    const urgent = flags.filter((flag) => rules.flags[flag]?.urgent ?? true);
    return urgent.length ? redFlags(true, urgent) : redFlags(false, flags);
  }
  return check_in?.action === 'stop' ? { kind: 'check_in' } : null;
}

const MINUTE = 60_000;

/** The phase of an open plan by its state, its slot and the time; `booked` is the therapist's. */
export function phaseOf(
  { state, slot, plan, timeline }: OpenPlan,
  at: string,
  booked: boolean,
): Phase {
  const now = Date.parse(at);
  const status = plan.status;
  if (status === 'deferred' || status === 'blocked' || status === 'expired')
    return { kind: status };
  if (status === 'see_professional') return { kind: 'stopped' };
  if (!slot) return { kind: 'no_slot' };
  const [start, end] = [Date.parse(slot.start), Date.parse(slot.end)];
  const over: Phase = { kind: 'unanswered', start: slot.start, minutes: slot.minutes };
  if (state === 'started')
    return now < end ? { kind: 'running', since: slot.start, until: slot.end } : over;
  const therapist = slot.delivery === 'therapist';
  if (state === 'accepted') {
    if (now >= end) return over;
    if (now >= start - (therapist ? 30 : 10) * MINUTE) return { kind: 'near' };
    const book_by = start - settings.profile.therapist_lead_min * MINUTE;
    if (therapist && !booked && now >= book_by) return { kind: 'ask_booked' };
    return {
      kind: 'kept',
      booked: therapist ? booked : null,
      book_by: therapist && !booked ? new Date(book_by).toISOString() : null,
      remind_at: new Date(start - (therapist ? 30 : 10) * MINUTE).toISOString(),
    };
  }
  if (status === 'optional') return { kind: 'easy_day' };
  const window = plan.windows.find(({ id }) => id === slot.window);
  const run = timeline.window_starts.find(
    (one) => one.window === slot.window && slot.start <= one.last,
  );
  return window && now >= Date.parse(window.from_utc)
    ? { kind: 'window_open', last_start: run?.last ?? slot.start }
    : { kind: 'proposed' };
}

function headlineOf(today: Today): Headline {
  const cause = causeOf(today);
  if (cause) return { kind: 'stop', cause };
  const { open } = today;
  if (open?.plan.status === 'satisfied' && today.last_massage)
    return { kind: 'done', massage: today.last_massage };
  return open && open.phase.kind !== 'expired'
    ? { kind: 'plan', phase: open.phase }
    : { kind: 'nothing_due' };
}

function topOf(today: Today): TopSlot | null {
  const kind = today.open?.phase.kind;
  if (today.top?.kind === 'running') return today.top;
  if (kind === 'unanswered' || (today.questions_first && kind !== 'running')) return null;
  if (today.top?.kind === 'did_you_do_it') return today.top;
  if (today.clot_question) return { kind: 'clot_question' };
  if (today.asks_conditions) return { kind: 'conditions' };
  if (today.top?.kind === 'how_hard') return today.top;
  if (today.top?.kind === 'trial_massage' || today.top?.kind === 'trial_evening') return today.top;
  if (today.asks_soreness) return { kind: 'soreness' };
  if (today.top?.kind === 'how_it_went') return today.top;
  return today.check_in_open && !today.open ? { kind: 'check_in' } : null;
}

/** The same, with phase, headline and question that follow from the rest. */
export function withHeadline(today: Today, booked = false): Today {
  const open = today.open && { ...today.open, phase: phaseOf(today.open, today.now, booked) };
  const whole = { ...today, open };
  return { ...whole, headline: headlineOf(whole), top: topOf(whole) };
}
