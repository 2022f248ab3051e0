// Tools that a session does not use although they were chosen, and those that it cannot.
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { Tool } from '$bindings/Tool';
import { TYPES } from '$features/plan/tool-types';
import { capitalize, list, t } from '$text/fluent.svelte';
import { inSentence } from '$text/words';

type Proposed = Pick<GuidedProposal, 'tools' | 'massage' | 'steps'>;

const toolList = (tools: Tool[]) =>
  list(
    tools.map((tool) => inSentence(t(`tool-${tool}`))),
    'conjunction',
  );

/** All but the hands. */
const TOOLS: Tool[] = ['roller', 'ball', 'stick', 'gun'];

/** Why tools cannot be chosen: only those that are barred are named. `isHealth`: because of the user's health. */
export function barredText(barred: Tool[], isHealth: boolean): string {
  if (barred.join() === 'gun') return t('session-barred-gun');
  if (TOOLS.every((tool) => barred.includes(tool)))
    return t(isHealth ? 'session-barred-health' : 'session-barred-all');
  const some = isHealth ? 'session-barred-health.some' : 'session-barred-all.some';
  return t(some, { tools: toolList(barred) });
}

/** Why some of the chosen tools are not used, a sentence for each reason. */
export function unusedTools({ tools, massage, steps }: Proposed): string[] {
  const used = new Set(steps.map(({ part }) => part?.tool));
  const unused = tools.filter((tool) => tool !== 'hands' && !used.has(tool));
  const waits = (tool: Tool) => tool !== 'gun' && !TYPES[tool].includes(massage);
  const say = (id: string, which: Tool[]) =>
    which.length ? [t(id, { tools: capitalize(toolList(which)), count: which.length })] : [];
  return [
    ...say('session-unused-by-hand', unused.filter(waits)),
    ...say(
      'session-unused',
      unused.filter((tool) => !waits(tool)),
    ),
  ];
}
