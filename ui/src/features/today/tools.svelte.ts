// The tools that a self-massage may be given with, and the one that is chosen.
import type { MassageType } from '$bindings/MassageType';
import type { Plan } from '$bindings/Plan';
import type { Slot } from '$bindings/Slot';
import type { Tool } from '$bindings/Tool';
import { ms, quarterUp } from '$text/time';

/** The types that each tool can give, first choice first. */
const TYPES: Record<Tool, MassageType[]> = {
  hands: ['swedish', 'sports', 'deep_tissue'],
  roller: ['myofascial'],
  ball: ['myofascial'],
  stick: ['myofascial'],
  gun: ['percussion'],
};

const KEY = 'tool';

export interface ToolChoice {
  tool: Tool;
  type: MassageType;
  /** From when on it may be used, where that is still ahead of the massage. */
  from: number | null;
}

/** The user's tools that suit the massage. */
export function toolsFor(
  slot: Pick<Slot, 'types' | 'start'>,
  plan: Plan,
  own: Tool[],
): ToolChoice[] {
  const until = new Map(
    plan.reasons.flatMap(({ effect }): [MassageType, number][] =>
      effect.kind === 'left_out_type' && effect.until ? [[effect.massage, ms(effect.until)]] : [],
    ),
  );
  return own.flatMap((tool): ToolChoice[] => {
    const type = TYPES[tool].find((one) => slot.types.includes(one) || until.has(one));
    if (!type) return [];
    const at = until.get(type);
    return [{ tool, type, from: at === undefined ? null : quarterUp(at) }];
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

/** The chosen tool if it is among these, else the first. */
export const toolIn = (tools: ToolChoice[]): ToolChoice | null =>
  tools.find(({ tool }) => tool === chosen.tool) ?? tools[0] ?? null;

/** Chooses a tool, for this plan and the next ones. */
export function choose(tool: Tool): void {
  chosen.tool = tool;
  try {
    localStorage.setItem(KEY, tool);
  } catch {
    // The choice then lasts as long as the window.
  }
}
