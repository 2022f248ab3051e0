import type { Activity } from '$bindings/Activity';
import type { Interval } from '$bindings/Interval';
import type { NewSession } from '$bindings/NewSession';
import type { SessionEntry } from '$bindings/SessionEntry';
import { drawn, reckoned, type Reckoning } from '$page/zones';
import { dayNumber, fieldClock, local, ms, quarterUp, readClock } from '$text/time';

export const FORM_KINDS = ['training', 'competition', 'busy'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How soon a session may be that is planned for the present day. */
const SOON = 1_800_000;
/** Days offered as a list, starting today. */
export const NEAR = 14;
/** Months offered as a list. */
export const MONTHS = 24;

const USUAL: Record<FormKind, { at: string; minutes: number }> = {
  training: { at: '18:00', minutes: 60 },
  competition: { at: '10:00', minutes: 120 },
  busy: { at: '18:00', minutes: 60 },
};

/** A session, competition or busy time being entered. */
export class SessionForm {
  kind = $state<FormKind>('training');
  /** In days since 1970, whatever day it has become since; `null` = on `date` in `month`. */
  day = $state<number | null>(null);
  /** Months from the current one. */
  month = $state(0);
  date = $state(1);
  at = $state('');
  minutes = $state(0);
  activity = $state<Activity | ''>('');
  /** 0 = unknown. */
  rpe = $state(0);
  label = $state('');
  #touched = new Set<string>();
  /** When a session that is changed was to start: the fields, and their instant. */
  #before: { day: number; at: string; start: number } | null = null;

  constructor(
    readonly now: number,
    readonly zone: string,
    was: SessionEntry | null = null,
    /** The day that was picked for it, in days since 1970. */
    day: number | null = null,
  ) {
    const today = dayNumber(now, zone);
    this.day = today;
    this.date = local(now, zone).day;
    this.#follow();
    if (was) this.#take(was);
    else if (day !== null) this.#pick(day);
    else if (this.start() <= now) this.day = today + 1;
  }

  /** A day, in the list of days or as a date. */
  #choose(number: number): void {
    const date = new Date(number * DAY);
    const first = this.monthAt(0);
    const ahead = number - dayNumber(this.now, this.zone);
    this.day = ahead >= 0 && ahead < NEAR ? number : null;
    this.month = (date.getUTCFullYear() - first.year) * 12 + date.getUTCMonth() + 1 - first.month;
    this.date = date.getUTCDate();
  }

  /** A day for a new one: on the present day not before now. */
  #pick(number: number): void {
    this.#choose(number);
    const soon = quarterUp(this.now + SOON);
    if (this.start() > this.now || dayNumber(soon, this.zone) !== number) return;
    this.at = fieldClock(soon, this.zone);
    this.touch('at');
  }

  /** Everything as it was planned. */
  #take({ start, end, kind, activity, rpe_expected }: SessionEntry): void {
    const number = dayNumber(start, this.zone);
    this.#choose(number);
    this.at = fieldClock(start, this.zone);
    this.minutes = Math.round((ms(end) - ms(start)) / MINUTE);
    this.touch('at');
    this.touch('minutes');
    this.kind = kind;
    this.activity = activity ?? '';
    this.rpe = rpe_expected ?? 0;
    this.#before = { day: number, at: this.at, start: ms(start) };
  }

  /** Start and length follow the kind until set by hand. */
  choose(kind: FormKind): void {
    this.kind = kind;
    this.#follow();
  }

  touch(what: 'at' | 'minutes'): void {
    this.#touched.add(what);
  }

  #follow(): void {
    const usual = USUAL[this.kind];
    if (!this.#touched.has('at')) this.at = usual.at;
    if (!this.#touched.has('minutes')) this.minutes = usual.minutes;
  }

  /** The year and month `offset` months from the current one. */
  monthAt(offset: number): { year: number; month: number } {
    const { year, month } = local(this.now, this.zone);
    const count = year * 12 + month - 1 + offset;
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  }

  /** Number of days in the chosen month. */
  get length(): number {
    const { year, month } = this.monthAt(this.month);
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
  }

  /** The chosen day, in days since 1970. */
  get on(): number {
    const { year, month } = this.monthAt(this.month);
    return this.day ?? Date.UTC(year, month - 1, Math.min(this.date, this.length)) / DAY;
  }

  /** The start as the clock shows it, `HH:MM`. */
  get clock(): string {
    const { hour, minute } = readClock(this.at) ?? { hour: 0, minute: 0 };
    return [hour, minute].map((number) => String(number).padStart(2, '0')).join(':');
  }

  /** What is not touched keeps its instant, on its side of a change of the clock. */
  *#starting(): Reckoning<number> {
    const day = this.on;
    if (this.#before?.day === day && this.#before.at === this.at) return this.#before.start;
    const time = readClock(this.at) ?? { hour: 0, minute: 0 };
    return yield { day, ...time, zone: this.zone };
  }

  /** When it starts, as it is shown before it is saved. */
  start = (): number => drawn(this.#starting());
  /** When it starts, to be saved. */
  startToSave = (): Promise<number> => reckoned(this.#starting());

  /** Whether it is in the past. */
  isOver = (start: number, now: number) => start + this.minutes * MINUTE <= now;

  session = (start: number): NewSession => ({
    start: new Date(start).toISOString(),
    duration_min: this.minutes,
    kind: this.kind === 'competition' ? 'competition' : 'training',
    rpe_expected: this.rpe || null,
    activity: this.activity || null,
  });

  interval = (start: number): Interval => [
    new Date(start).toISOString(),
    new Date(start + this.minutes * MINUTE).toISOString(),
  ];

  /** What was entered, to be brought back by `restore`. */
  get values() {
    const { kind, day, month, date, at, minutes, activity, rpe, label } = this;
    const entered = { kind, day, month, date, at, minutes, activity, rpe, label };
    return { entered, touched: [...this.#touched], before: this.#before };
  }

  restore({ entered, touched, before }: SessionForm['values']): void {
    Object.assign(this, entered);
    this.#touched = new Set(touched);
    this.#before = before;
  }
}
