// What the browser twin does with the commands of a guided session.
import type { ChangeKind } from '$bindings/ChangeKind';
import type { RunningSession } from '$bindings/RunningSession';
import type { Settings } from '$bindings/Settings';
import type { Today } from '$bindings/Today';
import { begin, beginOf, logged, propose, touched } from './sample-guided';
import type { Values } from './values';

/** The twin as these commands see it. */
interface Twin {
  state(): Today;
  settings(): Settings;
  now(): string;
  set(change: Partial<Today>): Today;
  /** A change that undo takes back. */
  change(kind: ChangeKind, what: Partial<Today>): Today;
}

const refuse = (code: string) => Promise.reject({ code, detail: '' });

export function guidedVerbs(twin: Twin): Record<string, (values: Values) => unknown> {
  const press = (id: string, change: (session: RunningSession) => Partial<RunningSession>) => {
    const session = twin.state().guided;
    if (session?.id !== id) return refuse('E_NOT_FOUND');
    const now = twin.now();
    const here = touched(session, now, {});
    return twin.set({ guided: touched(here, now, change(here)) });
  };
  return {
    propose_guided: ({ request }) => {
      const today = twin.state();
      if (today.headline.kind === 'stop') return refuse('E_STOPPED');
      if (today.questions_first) return refuse('E_SAFETY_QUESTIONS');
      return propose(request, today, twin.settings().tools);
    },
    begin_guided: ({ request }) => {
      const proposal = propose(request, twin.state(), twin.settings().tools);
      return twin.change('started', { guided: begin(request, proposal, twin.now()) });
    },
    pause_guided: ({ id }) => press(id, () => ({ running_since: null })),
    resume_guided: ({ id, lighter }) =>
      press(id, (session) => ({
        running_since: twin.now(),
        ...(lighter ? { pressure: Math.max(1, session.pressure - 1) } : {}),
      })),
    go_to_step: ({ id, step, ms }) =>
      press(id, (session) => ({ position_ms: beginOf(session, step) + ms })),
    set_step_seconds: ({ id, step, seconds }) =>
      press(id, ({ steps }) => ({
        steps: steps.map((one, index) => (index === step ? { ...one, seconds } : one)),
      })),
    end_guided: ({ id, ending }) => {
      const { guided, last_massage } = twin.state();
      if (guided?.id !== id || !last_massage) return refuse('E_NOT_FOUND');
      if (ending === 'discard') return twin.change('start_cancelled', { guided: null });
      const massage = logged(guided, twin.now(), last_massage);
      return twin.change('finished', { guided: null, open: null, last_massage: massage });
    },
    rate_massage: ({ id, felt }) => {
      const { last_massage } = twin.state();
      if (last_massage?.id !== id) return refuse('E_NOT_FOUND');
      return twin.change('massage_rated', { last_massage: { ...last_massage, felt } });
    },
  };
}
