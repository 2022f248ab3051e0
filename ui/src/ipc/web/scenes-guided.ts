// The scenes of a guided session: it runs, changes sides, is paused, rests, or was done.
import type { Today } from '$bindings/Today';
import type { StepKind } from '$bindings/StepKind';
import { beginOf, begin, logged, propose } from './sample-guided';
import { iso, settings } from './sample';

/** A session that is so many seconds into the nth step of a kind. */
function running(today: Today, kind: StepKind, nth: number, seconds: number): Today {
  const request = { occasion: { kind: 'plan' as const, plan: 'p1' } };
  const session = begin(request, propose(request, today, settings.tools), today.now);
  const places = session.steps.flatMap((step, index) => (step.kind === kind ? [index] : []));
  const at = beginOf(session, places[nth] ?? 0) + seconds * 1000;
  const started = iso(Date.parse(today.now) - at);
  return {
    ...today,
    guided: {
      ...session,
      started_at: started,
      running_since: started,
      touched_at: started,
    },
  };
}

export const guidedScenes = (scene: (name: string) => Today): Record<string, () => Today> => ({
  'guided-running': () => running(scene('running'), 'massage', 3, 10),
  'guided-paused': () => {
    const today = running(scene('running'), 'massage', 3, 10);
    const at = Date.parse(today.now) - Date.parse(today.guided!.started_at);
    return { ...today, guided: { ...today.guided!, position_ms: at, running_since: null } };
  },
  'session-arrive': () => running(scene('window-open'), 'arrive', 0, 4),
  'session-running': () => running(scene('window-open'), 'massage', 3, 10),
  'session-change': () => running(scene('window-open'), 'change', 1, 3),
  'session-place': () => running(scene('window-open'), 'change', 2, 3),
  'session-rest': () => running(scene('window-open'), 'end', 0, 8),
  'session-paused': () => {
    const today = running(scene('window-open'), 'massage', 3, 10);
    const { guided } = today;
    if (!guided) return today;
    const at = Date.parse(today.now) - Date.parse(guided.running_since ?? today.now);
    const touched = iso(Date.parse(today.now) - 70_000);
    return {
      ...today,
      guided: { ...guided, position_ms: at, running_since: null, touched_at: touched },
    };
  },
  'session-done': () => {
    const today = running(scene('window-open'), 'end', 0, 30);
    const { guided, last_massage } = today;
    if (!guided || !last_massage) return today;
    return {
      ...today,
      guided: null,
      open: null,
      undo: { change: 'finished', at: today.now, plan: 'p1', flags: [] },
      last_massage: logged(guided, today.now, last_massage),
    };
  },
});
