// What is planned in the twin: sessions, some of them recurring, and busy times.
import type { BusyEntry } from '$bindings/BusyEntry';
import type { ChangeKind } from '$bindings/ChangeKind';
import type { NewSeries } from '$bindings/NewSeries';
import type { NewSession } from '$bindings/NewSession';
import type { Replanned } from '$bindings/Replanned';
import type { SeriesEntry } from '$bindings/SeriesEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Today } from '$bindings/Today';
import { instantAt } from '$text/zone';
import { iso } from './sample';
import { calendar } from './sample-beside';
import { movedBetween } from './sample-moved';
import { past, sessions, week } from './sample-week';
import type { Values } from './values';

const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';
/** How far ahead series are expanded, in days. */
const AHEAD = 120;

interface All {
  sessions: SessionEntry[];
  busy: BusyEntry[];
  series: SeriesEntry[];
  /** What became of one session of a series, by its id; `null` = left out. */
  other: Record<string, SessionEntry | null>;
}

const entryOf = (id: string, session: NewSession): SessionEntry => ({
  id,
  start: session.start,
  end: iso(Date.parse(session.start) + (session.duration_min ?? 60) * 60_000),
  kind: session.kind,
  rpe_expected: session.rpe_expected,
  activity: session.activity,
});

/** The samples: nothing, the calendar of the scenes, a week, or two weeks with a race. */
function sample(name: string): All {
  if (name === 'full' || name === 'one')
    return { sessions: sessions(name), busy: [], series: [], other: {} };
  const none = ['blank', 'first', 'empty'].includes(name);
  const some = none ? { sessions: [], busy: [] } : structuredClone(calendar);
  return { ...some, series: [], other: {} };
}

export class SamplePlans {
  all: All;
  readonly #name: string;
  readonly #now: () => string;
  #count = 0;

  constructor(name: string, now: () => string) {
    this.#name = name;
    this.#now = now;
    this.all = sample(name);
    if (name === 'full')
      this.all.series.push({
        id: 'gym',
        rule: { first: '2026-11-02', weekdays: [5], every_weeks: 1 },
        except: [],
        time: '18:00',
        duration_min: 75,
        kind: 'training',
        rpe_expected: 8,
        activity: 'strength_full',
      });
  }

  /** All sessions, those of series among them. */
  get sessions(): SessionEntry[] {
    const { sessions, series, other } = this.all;
    const recurring = series
      .flatMap((one) => this.#expanded(one))
      .filter(({ id }) => !(id in other));
    const changed = Object.values(other).filter((one) => one !== null);
    return [...sessions, ...recurring, ...changed].sort((a, b) => a.start.localeCompare(b.start));
  }

  #expanded({ id, rule, time, duration_min, ...rest }: SeriesEntry): SessionEntry[] {
    const monday = (at: number) => at - ((at / DAY + 3) % 7) * DAY;
    const first = Date.parse(rule.first);
    const end = Math.min(
      Date.parse(this.#now()) + AHEAD * DAY,
      Date.parse(rule.until ?? '2100-01-01'),
    );
    const found: SessionEntry[] = [];
    for (let at = first; at <= end; at += DAY) {
      const weeks = (monday(at) - monday(first)) / DAY / 7;
      const weekday = ((at / DAY + 3) % 7) + 1;
      if (weeks % (rule.every_weeks ?? 1) || !rule.weekdays.includes(weekday)) continue;
      const date = iso(at).slice(0, 10);
      const start = instantAt(Date.parse(`${date}T${time}Z`), ZONE);
      if (start < Date.parse(this.#now())) continue;
      const { kind, activity, rpe_expected } = rest;
      const session = { start: iso(start), duration_min, kind, activity, rpe_expected };
      const occurrence = { series: id, date, changed: false };
      found.push({ ...entryOf(`${id}/${date}`, session), occurrence });
    }
    return found;
  }

  /** The days to come, as far as massages are looked for. */
  #ahead = () => week(this.#now().slice(0, 10), 14, this.#now(), this.sessions, past(this.#name));

  #set(change: Partial<All>): void {
    this.all = { ...this.all, ...change };
  }

  #id = (kind: string) => `${kind}${(this.#count += 1)}`;

  #edit(id: string, session: NewSession): void {
    const was = this.sessions.find((one) => one.id === id);
    const edited = entryOf(id, session);
    if (was?.occurrence) {
      const occurrence = { ...was.occurrence, changed: true };
      this.#set({ other: { ...this.all.other, [id]: { ...edited, occurrence } } });
    } else this.#set({ sessions: this.all.sessions.map((one) => (one.id === id ? edited : one)) });
  }

  /** It is planned no longer: it was cancelled, or logged. */
  cancel(id: string): void {
    const was = this.sessions.find((one) => one.id === id);
    if (was?.occurrence) this.#set({ other: { ...this.all.other, [id]: null } });
    else this.#set({ sessions: this.all.sessions.filter((one) => one.id !== id) });
  }

  #leftOut = (series: string) =>
    Object.entries(this.all.other)
      .filter(([id, one]) => one === null && id.startsWith(`${series}/`))
      .map(([id]) => id.slice(series.length + 1))
      .sort();

  #end(id: string, from: string | null): void {
    const until = from && iso(Date.parse(from) - DAY).slice(0, 10);
    this.#set({
      series: this.all.series.flatMap((one) =>
        one.id !== id ? [one] : until ? [{ ...one, rule: { ...one.rule, until } }] : [],
      ),
    });
  }

  #recur({ except: _, duration_min, ...rest }: NewSeries, first: string): void {
    const rule = { ...rest.rule, first };
    const minutes = duration_min ?? 60;
    const entry = { ...rest, id: this.#id('series'), rule, except: [], duration_min: minutes };
    this.#set({ series: [...this.all.series, entry] });
  }

  verbs(
    today: () => Today,
    change: (kind: ChangeKind, what: Partial<Today>) => Today,
  ): Record<string, (values: Values) => unknown> {
    const replanned = (kind: ChangeKind, act: () => void): Replanned => {
      const before = this.#ahead();
      const answer = change(kind, {});
      act();
      return { today: answer, moved: movedBetween(before, this.#ahead()) };
    };
    return {
      sessions: () => this.sessions,
      series: () => this.all.series.map((one) => ({ ...one, except: this.#leftOut(one.id) })),
      busy_times: () => this.all.busy,
      week: ({ first, days }) => week(first, days, this.#now(), this.sessions, past(this.#name)),
      session_nearby: ({ end }) =>
        this.sessions.find(
          ({ start }) => Math.abs(Date.parse(start) - Date.parse(end)) < 7_200_000,
        ) ?? null,
      plan_session: ({ new: session }) =>
        replanned('session_planned', () =>
          this.#set({ sessions: [...this.all.sessions, entryOf(this.#id('s-'), session)] }),
        ),
      edit_session: ({ id, new: session }) =>
        replanned('session_edited', () => this.#edit(id, session)),
      cancel_session: ({ id }) => replanned('session_cancelled', () => this.cancel(id)),
      plan_series: ({ new: series }) =>
        replanned('session_planned', () => this.#recur(series, series.rule.first)),
      edit_series: ({ id, from, new: series }) =>
        replanned('session_edited', () => {
          this.#end(id, from);
          this.#recur(series, from ?? series.rule.first);
        }),
      put_back_session: ({ id, date }) =>
        replanned('session_planned', () => {
          const others = Object.entries(this.all.other);
          const other = Object.fromEntries(others.filter(([one]) => one !== `${id}/${date}`));
          this.#set({ other });
        }),
      cancel_series: ({ id, from }) => replanned('session_cancelled', () => this.#end(id, from)),
      add_busy: ({ interval, label }) => {
        this.#set({ busy: [...this.all.busy, { id: this.#id('b'), interval, label }] });
        return today();
      },
      remove_busy: ({ id }) => {
        this.#set({ busy: this.all.busy.filter((busy) => busy.id !== id) });
        return today();
      },
    };
  }
}
