// The example plan of the browser twin. It follows the settings just enough to be seen to.
import type { ExamplePlan } from '$bindings/ExamplePlan';
import type { Settings } from '$bindings/Settings';
import { fitTools, HOUR, iso, slotAt, today, workout } from './sample';

export function examplePlan(settings: Settings): ExamplePlan {
  const { profile, working_hours: work } = settings;
  const end = Date.parse(workout.end);
  const { plan, timeline } = today.open!;
  const byTherapist = profile.delivery === 'therapist';
  const light = profile.precautions.length > 0;
  const slot = {
    ...slotAt(
      end,
      byTherapist ? 'next_day' : 'same_day',
      byTherapist ? 18 : 3,
      byTherapist ? 60 : 15,
      light ? [1, 2] : [3, 3],
    ),
    delivery: byTherapist ? ('therapist' as const) : ('self' as const),
  };
  const shift = (day: number): [string, string] => [
    iso(end + (15 + day * 24) * HOUR),
    iso(end + (23 + day * 24) * HOUR),
  ];
  return {
    end: workout.end,
    plan: { ...plan, slot },
    tools: fitTools(settings),
    quiet: profile.quiet ? timeline.quiet : [],
    busy: work ? [0, 1, 2].map(shift) : [],
  };
}
