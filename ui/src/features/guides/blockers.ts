// What rules out what a guide describes, or calls for care: a stop, a referral, a health condition.
import type { Flag } from '$bindings/Flag';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import { isCrisis } from '$features/safety/crisis';

export interface Blockers {
  /** Whether somebody has to be called before anything else is read. */
  crisis: boolean;
  /** Whether a warning sign calls for help now. */
  urgent: boolean;
  /** The warning signs that stop everything; whom to call follows from them. */
  signs: Flag[];
  /** The messages that name why there is no massage at all. */
  stop: string[];
  /** The messages that name health conditions. */
  care: string[];
  /** Whether something from a check-in waits to be looked at. */
  referral: boolean;
}

export function blockersOf(today: Today | null, settings: Settings | null): Blockers {
  const care = (settings?.profile.precautions ?? []).map((id) => `brief-precaution-${id}`);
  const cause = today?.headline.kind === 'stop' ? today.headline.cause : null;
  return {
    crisis: isCrisis(today?.check_in ?? null),
    urgent: cause?.kind === 'red_flags' && cause.urgent,
    signs: cause?.kind === 'red_flags' ? cause.flags : [],
    stop: today ? stopOf(today) : [],
    care,
    referral: Boolean(today?.referral),
  };
}

function stopOf(today: Today): string[] {
  const named = today.flags.map((flag) => `flag-${flag}.name`);
  if (today.headline.kind !== 'stop') return named;
  const { cause } = today.headline;
  switch (cause.kind) {
    case 'red_flags':
      return cause.flags.map((flag) => `flag-${flag}.name`);
    case 'recent_clot':
      return ['brief-precaution-recent_clot'];
    case 'sore_over_a_week':
      return ['sign-persistent_soreness'];
    case 'check_in':
      return Object.entries(today.check_in?.escalations ?? {})
        .filter(([, how]) => how === 'urgent')
        .map(([sign]) => `sign-${sign}`);
  }
}
