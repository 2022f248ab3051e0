// Tools that were chosen, and that a session does not use.
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { Tool } from '$bindings/Tool';
import { TYPES } from '$features/plan/tool-types';
import { capitalize, list, t } from '$text/fluent.svelte';
import { inSentence } from '$text/words';

type Proposed = Pick<GuidedProposal, 'tools' | 'massage' | 'steps'>;

/** Why some of the chosen tools are not used, a sentence for each reason. */
export function unusedTools({ tools, massage, steps }: Proposed): string[] {
  const used = new Set(steps.map(({ part }) => part?.tool));
  const unused = tools.filter((tool) => tool !== 'hands' && !used.has(tool));
  const waits = (tool: Tool) => tool !== 'gun' && !TYPES[tool].includes(massage);
  const say = (id: string, which: Tool[]) =>
    which.length
      ? [
          t(id, {
            tools: capitalize(
              list(
                which.map((tool) => inSentence(t(`tool-${tool}`))),
                'conjunction',
              ),
            ),
            count: which.length,
          }),
        ]
      : [];
  return [
    ...say('session-unused-by-hand', unused.filter(waits)),
    ...say(
      'session-unused',
      unused.filter((tool) => !waits(tool)),
    ),
  ];
}
