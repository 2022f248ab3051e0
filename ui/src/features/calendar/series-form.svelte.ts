import type { NewSeries } from '$bindings/NewSeries';
import type { NewSession } from '$bindings/NewSession';
import type { SeriesEntry } from '$bindings/SeriesEntry';
import type { Weekly } from '$bindings/Weekly';

/** Which sessions of a series a change is for. */
export const SCOPES = ['one', 'later', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

const DAY = 86_400_000;
/** The weekday of a day in days since 1970: Monday is 1. */
export const weekdayOf = (day: number) => ((day + 3) % 7) + 1;
export const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
export const dayOf = (date: string) => Date.parse(date) / DAY;

/** As far as dates are offered, in days. */
const YEAR = 366;

/** The dates of a rule from a day on, for a year. */
export function datesOf({ first, until, weekdays, every_weeks = 1 }: Weekly, from: number) {
  const monday = (day: number) => day - weekdayOf(day);
  const weeks = (day: number) => (monday(day) - monday(dayOf(first))) / 7;
  const start = Math.max(dayOf(first), from);
  return Array.from({ length: YEAR }, (_, ahead) => start + ahead)
    .filter((day) => weekdays.includes(weekdayOf(day)) && weeks(day) % every_weeks === 0)
    .map(dateOf)
    .filter((date) => !until || date <= until);
}

/** On which days a session recurs, as it is entered. */
export class SeriesForm {
  /** Whether it recurs at all. */
  on = $state(false);
  scope = $state<Scope>('one');
  every = $state(1);
  /** The last date possible; empty = without end. */
  until = $state('');
  /** Empty until one is picked: then it is the day of the session. */
  picked = $state.raw<number[] | null>(null);
  /** The first date of the series that is changed. */
  first = $state<string | null>(null);
  /** Dates that are left out. */
  except = $state.raw<string[]>([]);
  /** Of the series that is changed, those that were left out before, and stay so. */
  gone = $state.raw<string[]>([]);

  /** Everything as it was planned. */
  take(entry: SeriesEntry | undefined): void {
    if (!entry) return;
    const { rule, except } = entry;
    this.gone = except;
    this.every = rule.every_weeks ?? 1;
    this.until = rule.until ?? '';
    this.picked = rule.weekdays;
    this.first = rule.first;
  }

  /** The weekdays; `day`: that of the session, in days since 1970. */
  weekdays = (day: number): number[] => this.picked ?? [weekdayOf(day)];

  /** On which dates, if its session is on a day. */
  rule = (day: number): Weekly => ({
    first: this.scope === 'all' && this.first ? this.first : dateOf(day),
    weekdays: this.weekdays(day).toSorted((one, other) => one - other),
    every_weeks: this.every,
    ...(this.until ? { until: this.until } : {}),
  });

  /** The series of a session on a day at a time, `HH:MM`. */
  series(session: NewSession, day: number, time: string): NewSeries {
    const { duration_min, kind, rpe_expected, activity } = session;
    const rule = this.rule(day);
    // the journal passes over those that the rule does not have
    const except = this.except.toSorted();
    return {
      duration_min,
      kind,
      rpe_expected,
      activity,
      time,
      rule,
      ...(except.length ? { except } : {}),
    };
  }

  /** What was entered, to be brought back by `restore`. */
  get values() {
    const { on, scope, every, until, picked, first, except, gone } = this;
    return { on, scope, every, until, picked, first, except, gone };
  }

  restore(values: SeriesForm['values']): void {
    Object.assign(this, values);
  }
}
