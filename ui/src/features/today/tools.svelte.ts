// The tools that a self-massage may be given with, and the one that is chosen.
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Slot } from '$bindings/Slot';
import type { Tool } from '$bindings/Tool';
import { TYPES } from '$features/plan/tool-types';
import { ms, quarterUp } from '$text/time';

const KEY = 'tool';

export interface ToolChoice {
  tool: Tool;
  type: MassageType;
  /** From when on the rules allow it, where they do not allow it for the massage; it cannot be chosen. */
  from: number | null;
  /** Its place among the types of the massage, first choice first. */
  rank: number;
}

/** Those of the user's tools that suit the massage. */
export function toolsFor(
  slot: Pick<Slot, 'types' | 'start'>,
  plan: Plan,
  own: Tool[],
  now: number,
): ToolChoice[] {
  const until = new Map(
    plan.reasons.flatMap(({ effect }): [MassageType, number][] =>
      effect.kind === 'left_out_type' && effect.until ? [[effect.massage, ms(effect.until)]] : [],
    ),
  );
  return own.flatMap((tool): ToolChoice[] => {
    const type = TYPES[tool].find((one) => slot.types.includes(one) || until.has(one));
    if (!type) return [];
    const at = until.get(type) ?? 0;
    const isBarred = at > Math.max(now, ms(slot.start));
    const rank = slot.types.includes(type) ? slot.types.indexOf(type) : Infinity;
    return [{ tool, type, from: isBarred ? quarterUp(at) : null, rank }];
  });
}

function remembered(): Tool | null {
  try {
    return localStorage.getItem(KEY) as Tool | null;
  } catch {
    return null;
  }
}

const chosen = $state({ tool: remembered() });

/** The chosen tool if it is among these and allowed, else the one that suits best, as the terminal names it. */
export function toolIn(tools: ToolChoice[]): ToolChoice | null {
  const allowed = tools.filter(({ from }) => from === null);
  const [first, ...others] = allowed;
  if (!first) return null;
  const own = allowed.find(({ tool }) => tool === chosen.tool);
  return own ?? others.reduce((best, one) => (one.rank < best.rank ? one : best), first);
}

/** Chooses a tool, for this plan and the next ones. */
export function choose(tool: Tool): void {
  chosen.tool = tool;
  try {
    localStorage.setItem(KEY, tool);
  } catch {
    // The choice then lasts as long as the window.
  }
}
