// What comes first on Today, for sample data: the journal's own answer is `today/headline.rs`.
import type { Flag } from '$bindings/Flag';
import type { Headline } from '$bindings/Headline';
import type { StopCause } from '$bindings/StopCause';
import type { Today } from '$bindings/Today';
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

function headlineOf(today: Today): Headline {
  const cause = causeOf(today);
  if (cause) return { kind: 'stop', cause };
  const { open } = today;
  return open ? { kind: 'plan', phase: open.phase } : { kind: 'nothing_due' };
}

/** The same, with the headline that follows from the rest. */
export const withHeadline = (today: Today): Today => ({ ...today, headline: headlineOf(today) });
