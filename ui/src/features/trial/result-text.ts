// What may be said of what came out, and no more.
import type { TrialFinding } from '$bindings/TrialFinding';
import type { TrialOutcome } from '$bindings/TrialOutcome';
import type { Table } from '$features/insights/table';
import { t } from '$text/fluent.svelte';

const FOUND: Record<TrialFinding, string> = {
  less: 'trial-found-less',
  more: 'trial-found-more',
  open: 'trial-found-open',
};

/** Whether both legs were the same after every session, of which no test can say anything. */
export const neverApart = ({ same, pairs }: TrialOutcome) => same === pairs.length;

/** In a sentence, without its full stop. */
export const heading = (found: TrialOutcome) =>
  neverApart(found)
    ? t('trial-found-nothing')
    : t(FOUND[found.finding], { points: Math.abs(found.estimate) });

/** `1.5 points less`, `no difference`. */
export function points(difference: number): string {
  const id = difference < 0 ? 'trial-points.less' : 'trial-points.more';
  return t(difference === 0 ? 'trial-points' : id, { points: Math.abs(difference) });
}

export const counts = ({ less, same, more, pairs }: TrialOutcome) =>
  t('trial-counts', { less, same, more, sessions: pairs.length });

export function range({ interval, level, pairs }: TrialOutcome): string {
  if (!interval) return t('trial-range.none');
  const [low, high] = interval.map(points) as [string, string];
  const of = Math.floor(level * 100);
  return [
    t('trial-range', { sessions: pairs.length, low, high }),
    t('trial-range.level', { of }),
  ].join(' ');
}

/** The p-value in words. */
export function chance({ p }: TrialOutcome): string {
  const of = Math.round(p * 100);
  return of < 1 ? t('trial-chance.rare') : t('trial-chance', { of });
}

/** The pairs as a table; the picture is this, drawn. */
export function pairsTable({ pairs }: TrialOutcome): Table {
  const column = (part: string) => t(`trial-pairs.${part}`);
  return {
    head: ['session', 'leg', 'massaged', 'other', 'difference', 'evenings'].map(column),
    rows: pairs.map(({ leg, massaged, other, difference, evenings }, index) => [
      { shown: t('trial-session', { slot: index + 1 }), value: index + 1 },
      t('trial-leg', { leg }),
      massaged,
      other,
      { shown: points(difference), value: difference },
      evenings,
    ]),
  };
}
