import type { NewSeries } from '$bindings/NewSeries';
import type { NewSession } from '$bindings/NewSession';
import type { SeriesEntry } from '$bindings/SeriesEntry';

/** Which sessions of a series a change is for. */
export const SCOPES = ['one', 'later', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

const DAY = 86_400_000;
/** The weekday of a day in days since 1970: Monday is 1. */
export const weekdayOf = (day: number) => ((day + 3) % 7) + 1;
export const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

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

  /** Everything as it was planned. */
  take({ rule }: SeriesEntry): void {
    this.every = rule.every_weeks ?? 1;
    this.until = rule.until ?? '';
    this.picked = rule.weekdays;
    this.first = rule.first;
  }

  /** The weekdays; `day`: that of the session, in days since 1970. */
  weekdays = (day: number): number[] => this.picked ?? [weekdayOf(day)];

  /** The series of a session on a day at a time, `HH:MM`. */
  series(session: NewSession, day: number, time: string): NewSeries {
    const { duration_min, kind, rpe_expected, activity } = session;
    return {
      duration_min,
      kind,
      rpe_expected,
      activity,
      time,
      rule: {
        first: this.scope === 'all' && this.first ? this.first : dateOf(day),
        weekdays: this.weekdays(day).toSorted((one, other) => one - other),
        every_weeks: this.every,
        ...(this.until ? { until: this.until } : {}),
      },
    };
  }

  /** What was entered, to be brought back by `restore`. */
  get values() {
    const { on, scope, every, until, picked, first } = this;
    return { on, scope, every, until, picked, first };
  }

  restore(values: SeriesForm['values']): void {
    Object.assign(this, values);
  }
}
