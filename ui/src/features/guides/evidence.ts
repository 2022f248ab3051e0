// Which guide and which disagreement a rule leads to.
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

/** `disagree-<topic>` of the rules that shaped a plan, each once, in their order. */
export const disagreements = (rules: RuleId[]): string[] => [
  ...new Set(rules.map((rule) => DISAGREE[rule]).filter((topic) => topic !== undefined)),
];

/** The guide of a massage type. */
export const guideOfType = (type: MassageType) => type.replace('_', '-');
