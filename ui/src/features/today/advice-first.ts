// Advice that has to be read before the massage: it stands beside the button that commits to it, and not
// only in the folds below the timeline.
import type { Advice } from '$bindings/Advice';
import type { Phase } from '$bindings/Phase';
import type { Today } from '$bindings/Today';
import { AFTER_REFERRAL } from './top-things';

/** What comes before the massage, the most pressing first. */
const FIRST: readonly Advice[] = ['check_red_flags_first', 'ask_clinician_first'];
/** Where the massage is still to come. */
const AHEAD: ReadonlySet<Phase['kind']> = new Set([
  'proposed',
  'window_open',
  'kept',
  'near',
  'easy_day',
]);

/** The advice for the line below the main button. A referral is named there while a question is above it. */
export function adviceFirst(today: Today, all: readonly Advice[], { kind }: Phase): Advice[] {
  if (!AHEAD.has(kind)) return [];
  const behind =
    today.referral !== null && today.top !== null && !AFTER_REFERRAL.has(today.top.kind);
  const first: Advice[] = behind ? [...FIRST, 'referral_open'] : [...FIRST];
  return first.filter((one) => all.includes(one));
}
