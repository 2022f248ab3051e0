// Links rules and massage types to guides and notes on disagreement.
import type { RuleId } from '$bindings/RuleId';
import type { MassageType } from '$bindings/MassageType';

const DISAGREE: Partial<Record<RuleId, string>> = {
  'R-WINDOW-ORDER': 'windows',
  'R-EVENING': 'windows',
  'R-PRESSURE': 'pressure',
  'R-LATE-FIRM': 'pressure',
  'R-DEEP-1': 'pressure',
  'R-MINUTES': 'length',
  'R-FREQ': 'frequency',
  'R-DUE': 'frequency',
  'R-NEXT': 'day_before',
  'R-COMP-LIGHT': 'day_before',
  'R-BLACKOUT': 'day_before',
};

/** The `disagree-<topic>` ids of the rules that shaped a plan, each once, in order. */
export const disagreements = (rules: RuleId[]): string[] => [
  ...new Set(rules.map((rule) => DISAGREE[rule]).filter((topic) => topic !== undefined)),
];

/** The id of the guide to a massage type. */
export const guideOfType = (type: MassageType) => type.replace('_', '-');
