// Whom a warning sign asks to call (rules 3.7), the strictest first.
import type { Flag } from '$bindings/Flag';

export type Help = 'emergency' | 'today' | 'soon' | 'fever';

const HELP: Record<Flag, Help> = {
  rf_chest_or_collapse: 'emergency',
  rf_compartment: 'emergency',
  rf_neuro: 'emergency',
  rf_dark_urine: 'today',
  rf_dvt: 'today',
  rf_head_injury: 'today',
  rf_severe_unexplained_pain: 'soon',
  // asks for a doctor only if it lasts or gets worse
  rf_fever: 'fever',
};
const STRICTEST: Help[] = ['emergency', 'today', 'soon', 'fever'];

/** Of several signs the strictest counts; without any, a doctor has to look soon. */
export const helpFor = (flags: Flag[]): Help =>
  STRICTEST.find((help) => flags.some((flag) => HELP[flag] === help)) ?? 'soon';

/** The signs for which a doctor is called today, and the emergency number only if it gets worse. */
export const ifWorse = (flags: Flag[]): Flag[] => flags.filter((flag) => HELP[flag] === 'today');
