import type { MassageEntry } from '$bindings/MassageEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Route } from '$bindings/Route';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';

/** Why the safety questions are asked: what was reported, by mistake even, or the first workout of all. */
export type SafetyCause = 'first' | 'hard' | 'sore' | 'reported' | 'mistaken';

export type View =
  'today' | 'week' | 'journal' | 'insights' | 'guides' | 'guide' | 'settings' | 'session';

/** The weekly check-in, a massage to note, a session to plan, a referral, or health conditions. */
export type OpenSheet = 'check_in' | 'massage' | 'session' | 'referral' | 'conditions';

export interface Place {
  view: View;
  /** The guide, or the section of a view. */
  id: string | null;
  /** The section of a guide. */
  part: string | null;
}

/** What the first part of an address can be; anything else is Today, and a guide needs its name. */
const NAMED = new Set<View>(['week', 'journal', 'insights', 'guides', 'settings', 'session']);

/** `#guide/swedish`, `#guide/swedish/2`, `#settings/conditions`, `#session/own/quads`, `#today`. */
export function parseHash(hash: string): Place {
  const [view = '', id = null, part = null] = hash.replace(/^#/, '').split('/');
  if (view === 'guide' && id) return { view, id, part };
  if (NAMED.has(view as View)) return { view: view as View, id, part };
  return { view: 'today', id, part };
}

/**
 * The current view, the open sheet (a workout to log, or the safety questions), and the plan still
 * to be brought into view.
 */
export const route = $state({
  place: parseHash(location.hash),
  log: false,
  /** The workout that the log sheet changes, if it is not a new one. */
  workout: null as WorkoutEntry | null,
  /** Why the safety questions are open; `true`: because something is wrong. */
  wrong: false as boolean | SafetyCause,
  plan: null as string | null,
  /** The sheet that is open apart from those. */
  sheet: null as OpenSheet | null,
  /** The massage that its sheet changes, if it is not a new one. */
  massage: null as MassageEntry | null,
  /** The planned session that its sheet changes, if it is not a new one. */
  session: null as SessionEntry | null,
  /** The day that a new session is for, in days since 1970; `null` = the next one that is likely. */
  day: null as number | null,
});

export function followHash(): void {
  addEventListener('hashchange', () => {
    const before = route.place;
    route.place = parseHash(location.hash);
    if (before.view !== route.place.view || before.id !== route.place.id) scrollTo(0, 0);
  });
}

/** Follows a route from a notification or a second launch. */
export function openRoute(to: Route): void {
  location.hash = to.view === 'session' ? '#session/plan' : '#today';
  if (to.log) Object.assign(route, { log: true, workout: null });
  if (to.plan) route.plan = to.plan;
}
