import type { Route } from '$bindings/Route';

export type View = 'today' | 'journal' | 'guides' | 'guide' | 'settings';

export interface Place {
  view: View;
  /** The guide, or the section of a view. */
  id: string | null;
}

/** `#guide/swedish`, `#settings/conditions`, `#today`. */
export function parseHash(hash: string): Place {
  const [view = '', id = null] = hash.replace(/^#/, '').split('/');
  if (view === 'guide' && id) return { view, id };
  if (view === 'journal' || view === 'guides' || view === 'settings') return { view, id };
  return { view: 'today', id };
}

/**
 * The current view, the open sheet (a workout to log, or the safety questions), and the plan still
 * to be brought into view.
 */
export const route = $state({
  place: parseHash(location.hash),
  log: false,
  wrong: false,
  plan: null as string | null,
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
  location.hash = `#${to.view}`;
  if (to.log) route.log = true;
  if (to.plan) route.plan = to.plan;
}
