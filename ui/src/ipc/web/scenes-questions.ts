// Safety questions that wait beside a time that was kept, or that is over, or whose massage was done.
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
});
