// The tools that a self-massage may be given with. Which of them is in hand is chosen in the session.
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Slot } from '$bindings/Slot';
import type { Tool } from '$bindings/Tool';
import { TYPES } from '$features/plan/tool-types';
import { ms, quarterUp } from '$text/time';

export interface FitTool {
  tool: Tool;
  /** From when on the rules allow it, where they do not allow it for the massage. */
  from: number | null;
}

/** Those of the user's tools that suit the massage, the one that suits best first, as the terminal names it. */
export function toolsFor(
  slot: Pick<Slot, 'types' | 'start'>,
  plan: Plan,
  own: Tool[],
  now: number,
): FitTool[] {
  const until = new Map(
    plan.reasons.flatMap(({ effect }): [MassageType, number][] =>
      effect.kind === 'left_out_type' && effect.until ? [[effect.massage, ms(effect.until)]] : [],
    ),
  );
  const fit = own.flatMap((tool) => {
    const type = TYPES[tool].find((one) => slot.types.includes(one) || until.has(one));
    if (!type) return [];
    const at = until.get(type) ?? 0;
    const isBarred = at > Math.max(now, ms(slot.start));
    const rank = slot.types.includes(type) ? slot.types.indexOf(type) : Infinity;
    return [{ tool, from: isBarred ? quarterUp(at) : null, rank: isBarred ? Infinity : rank }];
  });
  // where they suit equally well, as the user named them; Infinity less Infinity is no number
  fit.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
  return fit.map(({ tool, from }) => ({ tool, from }));
}
