// A recent blood clot stops all massages until a doctor has said yes. The window asks before that ends; the
// journal refuses what was not asked.
import type { Precaution } from '$bindings/Precaution';
import type { Settings } from '$bindings/Settings';

/** Whether to strike off conditions, so that these are left, would end that stop without a yes. */
export const endsClotStop = (settings: Settings, left: readonly Precaution[]) =>
  settings.profile.precautions.includes('recent_clot') &&
  !settings.doctors_yes?.recent_clot &&
  !left.includes('recent_clot');

/** The same change with a yes of this day, such as `2026-11-23`, for which the clot has to be noted. */
export const withYes = (settings: Settings, left: readonly Precaution[], day: string) => ({
  precautions: [...left, 'recent_clot' as const],
  doctors_yes: { ...settings.doctors_yes, recent_clot: day },
});
