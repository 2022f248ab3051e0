// The insights as tables. Every picture is one of them, drawn.
import type { Answers } from '$bindings/Answers';
import type { Load } from '$bindings/Load';
import type { Means } from '$bindings/Means';
import type { Minutes } from '$bindings/Minutes';
import type { Regularity } from '$bindings/Regularity';
import type { SorenessDays } from '$bindings/SorenessDays';
import type { Windows } from '$bindings/Windows';
import { t } from '$text/fluent.svelte';
import { amount, type Cell, type Table } from './table';

const NONE = '–';

export function sorenessTable({ days }: SorenessDays): Table {
  const side = ({ sessions, soreness }: Answers): Cell[] => [
    soreness?.middle ?? NONE,
    soreness ? `${amount(soreness.low)}–${amount(soreness.high)}` : NONE,
    sessions,
  ];
  const column = (part: string) => t(`insights-soreness.${part}`);
  const rest = ['half', 'sessions'].map(column);
  return {
    head: [column('day'), column('with'), ...rest, column('without'), ...rest],
    rows: days.map(({ day, with: withIt, without }) => [
      { shown: t('insights-day', { day }), value: day },
      ...side(withIt),
      ...side(without),
    ]),
    file: {
      head: [
        'days_after',
        ...SORENESS_COLUMNS.map((column) => `with_massage_${column}`),
        ...SORENESS_COLUMNS.map((column) => `without_massage_${column}`),
      ],
      rows: days.map(({ day, with: withIt, without }) => [
        day,
        ...values(withIt),
        ...values(without),
      ]),
    },
  };
}

/** Of each side of the soreness; `low` to `high` is the middle half, as `rubdownctl insights --json` calls it. */
const SORENESS_COLUMNS = [
  'soreness_0_to_10_middle',
  'soreness_0_to_10_low',
  'soreness_0_to_10_high',
  'sessions',
];

const values = ({ sessions, soreness }: Answers): (string | number)[] => [
  ...(soreness ? [soreness.middle, soreness.low, soreness.high] : ['', '', '']),
  sessions,
];

export function windowsTable({ windows, apart }: Windows): Table {
  const column = (part: string) => t(`insights-windows.${part}`);
  const rows: Cell[][] = windows.map(({ window, massages }) => [
    t(`window-${window}`),
    t(`window-${window}.hours`),
    massages,
  ]);
  if (apart) rows.push([t('insights-apart'), '', apart]);
  return { head: ['window', 'hours', 'massages'].map(column), rows };
}

/** The newest week first, as a list of dates is read. */
export function loadTable({ weeks }: Load, date: (day: string) => string): Table {
  return {
    head: ['week', 'workouts', 'load', 'massages'].map((part) => t(`insights-load.${part}`)),
    rows: weeks
      .toReversed()
      .map(({ monday, workouts, load, massages }) => [
        { shown: date(monday), value: monday },
        workouts,
        load,
        massages,
      ]),
  };
}

export function regularityTable({ shorter, within, longer }: Regularity): Table {
  const name = (part: string) => t(`insights-intervals.${part}`);
  return {
    head: [name('interval'), name('count')],
    rows: [
      [name('shorter'), shorter],
      [name('within'), within],
      [name('longer'), longer],
    ],
  };
}

export function minutesTable({ muscles, means, without_muscle: unnamed }: Minutes): Table {
  const [muscle, by] = [t('insights-by-muscle'), t('insights-by-means')];
  const rows: Cell[][] = muscles.map((row) => [
    muscle,
    t(`muscle-${row.muscle}`),
    rounded(row.minutes),
  ]);
  if (unnamed) rows.push([muscle, t('insights-no-muscle'), rounded(unnamed)]);
  for (const row of means) rows.push([by, meansName(row.means), rounded(row.minutes)]);
  return { head: ['of', 'what', 'minutes'].map((part) => t(`insights-minutes.${part}`)), rows };
}

const rounded = (minutes: number): Cell => ({
  shown: t('time-minutes', { minutes: Math.round(minutes) }),
  value: Math.round(minutes * 10) / 10,
});

/** By whom or with what. */
export function meansName(means: Means): string {
  if (means === 'therapist') return t('delivery-therapist');
  return means === 'not_noted' ? t('insights-not-noted') : t(`tool-${means}`);
}
