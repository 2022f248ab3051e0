import type { CheckIn } from '$bindings/CheckIn';

/** Thoughts of self-harm, which alone make this sign urgent. Whom to call then comes before all else. */
export const isCrisis = (result: CheckIn | null): boolean =>
  result?.escalations.mental_fatigue === 'urgent';
