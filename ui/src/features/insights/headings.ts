// What each picture shows, in a sentence.
import type { Minutes } from '$bindings/Minutes';
import type { Load } from '$bindings/Load';
import type { Regularity } from '$bindings/Regularity';
import type { SorenessDays } from '$bindings/SorenessDays';
import type { SorenessVerdict } from '$bindings/SorenessVerdict';
import type { Windows } from '$bindings/Windows';
import { t } from '$text/fluent.svelte';
import { amount } from './table';

const VERDICTS: Record<SorenessVerdict, string> = {
  too_early: 'insights-too-early',
  no_difference: 'insights-no-difference',
  less_sore: 'insights-less-sore',
  sorer: 'insights-sorer',
  mixed: 'insights-mixed',
};

/** How many sessions have an answer on any day. */
export const answersIn = ({ days }: SorenessDays) =>
  days.reduce((sum, day) => sum + day.with.sessions + day.without.sessions, 0);

export const sorenessHeading = (soreness: SorenessDays) =>
  t(answersIn(soreness) ? VERDICTS[soreness.verdict] : 'insights-no-soreness');

/** How the pairs differ, a sentence for each day on which a difference is named. */
export const pairLines = ({ days }: SorenessDays): string[] =>
  days.flatMap(({ day, pairs, difference }) => {
    if (!difference) return [];
    const { low, middle, high } = difference;
    return t('insights-pairs', {
      day: t('insights-day', { day }),
      pairs,
      low: points(low),
      middle: points(middle),
      high: points(high),
    });
  });

function points(difference: number): string {
  const id = difference < 0 ? 'insights-points.less' : 'insights-points.more';
  return t(difference === 0 ? 'insights-points' : id, { points: amount(Math.abs(difference)) });
}

export const windowsHeading = ({ since, mostly }: Windows) => {
  if (since === null) return t('insights-no-massage');
  return t(mostly ? `insights-mostly-${mostly}` : 'insights-spread');
};

export function loadHeading({ weeks, usual }: Load): string {
  if (!weeks.length) return t('insights-no-week');
  if (!usual) return t('insights-no-usual-load');
  return t('insights-usual-load', { load: amount(Math.round(usual.middle)) });
}

export function regularityHeading(found: Regularity): string {
  const { days, sessions, shortest_days: shortest, longest_days: longest } = found;
  if (!days) return t('insights-few-intervals', { sessions });
  const values = { days: amount(days.middle) };
  if (days.middle < shortest) return t('insights-every.more-often', values);
  return t(days.middle > longest ? 'insights-every.less-often' : 'insights-every', values);
}

export function minutesHeading({ total, muscles: [most, ...rest] }: Minutes): string {
  const minutes = amount(Math.round(total));
  if (!most || rest.some((other) => other.minutes >= most.minutes))
    return t('insights-minutes', { minutes });
  return t('insights-minutes.most', { minutes, muscle: t(`muscle-${most.muscle}`) });
}
