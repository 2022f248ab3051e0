// The line above the headline: the workout or the workouts that the massage is for.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { capitalize, list, t } from '$text/fluent.svelte';
import { clock, dayAndClock, dayInFull, dayNumber, sameDay, type ClockFormat } from '$text/time';
import { inSentence } from '$text/words';

/** So many workouts are named. */
const NAMED = 3;

/** `Lower body, 55 minutes, felt 8 of 10, until 18:00.`, or `Upper body and lower body, today.` */
export function trained(
  { workout, also }: Pick<OpenPlan, 'workout' | 'also'>,
  now: number,
  format: ClockFormat,
): string {
  const { zone } = format;
  const name = (one: WorkoutEntry) => inSentence(t(`activity-${one.activity}`));
  const day = (one: WorkoutEntry) => dayInFull(one.end, now, zone);
  if (!also.length)
    return t(workout.guessed ? 'today-workout.guessed' : 'today-workout', {
      activity: t(`activity-${workout.activity}`),
      minutes: workout.duration_min,
      rpe: workout.rpe,
      until:
        dayNumber(workout.end, zone) === dayNumber(now, zone)
          ? clock(workout.end, format)
          : dayAndClock(workout.end, now, format),
    });
  const all = [workout, ...also];
  const oneDay = also.every((one) => sameDay(one.end, workout.end, zone));
  const named = all
    .slice(0, NAMED)
    .map((one) =>
      oneDay ? name(one) : t('today-workout-on', { activity: name(one), day: day(one) }),
    );
  const rest = all.length - named.length;
  const names = list(
    rest ? [...named, t('today-workouts-more', { count: rest })] : named,
    'conjunction',
  );
  return capitalize(
    oneDay
      ? t('today-workouts', { activities: names, day: day(workout) })
      : t('today-workouts.days', { activities: names }),
  );
}
