// Questions beside a plan: the safety questions that wait beside a time that was kept, or that is over, or
// whose massage was done; and those of a trial.
import type { Today } from '$bindings/Today';

export const questionScenes = (scene: (name: string) => Today): Record<string, () => Today> => ({
  'questions-kept': () => ({ ...scene('kept-self'), questions_first: true }),
  'questions-unanswered': () => ({ ...scene('unanswered'), questions_first: true }),
  'questions-done': () => ({
    ...scene('kept-self'),
    open: null,
    questions_first: true,
    check_in_open: true,
  }),
  'how-it-went': () => ({
    ...scene('proposed-later'),
    top: { kind: 'how_it_went', workout: 'w1', activity: 'strength_lower' },
  }),
  'how-hard': () => {
    const today = scene('proposed-later');
    const { id, activity, end, duration_min } = today.open!.workout;
    const open = today.open!;
    return {
      ...today,
      asks_soreness: true,
      open: {
        ...open,
        why: { ...open.why!, rpe: 5 },
        workout: { ...open.workout, rpe: 5, guessed: true },
      },
      top: { kind: 'how_hard', workout: id, activity, end, minutes: duration_min, guess: 5 },
    };
  },
  'top-trial-leg': () => ({
    ...scene('proposed-later'),
    top: { kind: 'trial_massage', slot: 3, leg: 'left', until: '2026-11-24T16:00:00Z' },
  }),
  'top-trial': () => ({
    ...scene('proposed-later'),
    top: { kind: 'trial_evening', slot: 3, until: '2026-11-24T03:00:00Z' },
  }),
});
