// The log sheet's state until it is saved. An error loses nothing typed.
import type { Activity } from '$bindings/Activity';
import type { Entry } from '$bindings/Entry';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { Questions } from '$bindings/Questions';
import type { SafetyQuestions } from '$bindings/SafetyQuestions';
import type { Today } from '$bindings/Today';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { musclesOf } from '$components/body-figure';
import { litOf } from '$components/sides';
import type { RulesData } from '$bindings/RulesData';
import type { SafetyCause } from '$page/route.svelte';
import { Screening } from '$features/safety/screening.svelte';
import { drawn, reckoned, type Reckoning } from '$page/zones';
import { dayNumber, fieldClock, ms, readClock } from '$text/time';

export type Ended = 0 | 15 | 30 | 60 | 'at';

const MINUTE = 60_000;
/** How long a sheet stays open until "30 min ago" becomes the time that it meant, in milliseconds. */
export const LONG = 600_000;
const USUAL = 4;
/** Defaults when there is no earlier workout. */
const RPE = 6;
const MINUTES = 60;

export class Draft {
  activity = $state<Activity>('strength_full');
  rpe = $state(RPE);
  /** Whether the effort is a guess of an import, which nobody has touched. */
  guessed = $state(false);
  minutes = $state(MINUTES);
  ended = $state<Ended>(0);
  /** `HH:MM`, for `at`. */
  at = $state('');
  /** For an edited workout: the day it ended, in days since 1970. */
  day = $state(0);
  competition = $state(false);
  /** More than four hours of travel, today or yesterday. */
  travelled = $state(false);
  soreness = $state<number | null>(null);
  /** The planned session that it probably was. */
  planned = $state.raw<SessionEntry | null>(null);
  /** Whether the user says so; until then it was, unless another activity was planned. */
  wasPlanned = $state<boolean | null>(null);
  lit = $state.raw(new Set<string>());
  readonly screening = new Screening();
  /** The workout being edited; `null` for a new one. */
  readonly edited: WorkoutEntry | null;
  /** The activities offered first: the usual ones, topped up from the list. */
  readonly near: Activity[];
  readonly all: Activity[];

  #touched = { rpe: false, minutes: false, muscles: false };
  #last = new Map<Activity, WorkoutEntry>();
  #rules: RulesData;
  #questions: SafetyQuestions;
  #zone: string;
  /** When it ended as an edit found it, or as the sheet was left with it: the fields, and their instant. */
  #before = $state.raw({ day: 0, at: '', end: null as number | null });
  /** When `ended` was chosen. */
  #picked: number;

  constructor(today: Today, rules: RulesData, now: number, edited: WorkoutEntry | null = null) {
    this.#rules = rules;
    this.#zone = today.zone;
    this.#picked = now;
    this.#questions = today.safety_questions;
    this.edited = edited;
    this.all = Object.keys(rules.activities) as Activity[];
    const named = edited ? [edited.activity] : [];
    this.near = [...new Set([...named, ...today.usual_activities, ...this.all])].slice(0, USUAL);
    if (today.last_workout) this.#last.set(today.last_workout.activity, today.last_workout);
    this.at = fieldClock(now, today.zone);
    if (edited) this.#take(edited);
    else this.choose(this.near[0] ?? 'strength_full');
  }

  #take(workout: WorkoutEntry) {
    this.#touched = { rpe: true, minutes: true, muscles: true };
    this.activity = workout.activity;
    this.rpe = workout.rpe;
    this.guessed = workout.guessed ?? false;
    this.minutes = workout.duration_min;
    this.competition = workout.competition;
    this.ended = 'at';
    this.at = fieldClock(workout.end, this.#zone);
    this.day = dayNumber(workout.end, this.#zone);
    this.#before = { day: this.day, at: this.at, end: ms(workout.end) };
    this.lit = workout.muscles.length ? litOf(workout.muscles) : this.usual();
    this.#touched.muscles = workout.muscles.length > 0;
  }

  /** Remembers the last workout of each activity, for its defaults. */
  learn(entries: Entry[]) {
    for (const entry of entries) {
      if (entry.kind === 'workout' && !this.#last.has(entry.activity))
        this.#last.set(entry.activity, entry);
    }
  }

  /** Selects an activity, with its muscles and its last effort and length unless set by hand. */
  choose(activity: Activity) {
    this.activity = activity;
    const last = this.#last.get(activity);
    if (!this.#touched.rpe) this.rpe = last?.rpe ?? RPE;
    if (!this.#touched.minutes) this.minutes = last?.duration_min ?? MINUTES;
    this.#touched.muscles = false;
    this.lit = this.usual();
  }

  usual = () =>
    litOf((this.#rules.activities[this.activity]?.focus ?? []).map((group) => ({ group })));

  touch(what: 'rpe' | 'minutes') {
    this.#touched[what] = true;
    if (what === 'rpe') this.guessed = false;
  }

  flip(...muscles: string[]) {
    const lit = new Set(this.lit);
    const on = muscles.every((muscle) => lit.has(muscle));
    for (const muscle of muscles) {
      if (on) lit.delete(muscle);
      else lit.add(muscle);
    }
    this.lit = lit;
    this.#touched.muscles = true;
  }

  pick(ended: Ended, now: number) {
    this.ended = ended;
    this.#picked = now;
  }

  /** Whether the sheet has been open for so long that the absolute time is shown. */
  get isLeft(): boolean {
    const { at, end } = this.#before;
    return !this.edited && this.ended === 'at' && end !== null && this.at === at;
  }

  /**
   * Once the sheet has been left open for long, "30 min ago" becomes the time that it meant. "Just now"
   * stays the moment of saving.
   */
  fixRelativeTime(now: number) {
    if (this.ended === 'at' || this.ended === 0 || now - this.#picked < LONG) return;
    const end = this.#ago(this.#picked, this.ended);
    this.at = fieldClock(end, this.#zone);
    this.ended = 'at';
    this.#before = { day: this.day, at: this.at, end };
  }

  /** To the minute, as everything the user reads: nobody knows the second. */
  #ago = (now: number, minutes: number) => Math.floor(now / MINUTE - minutes) * MINUTE;

  /**
   * When it ended, counted from the moment of saving. A time of day that is still to come means yesterday's.
   * What an edit does not touch keeps its instant.
   */
  *#ending(now: number): Reckoning<number> {
    if (this.ended !== 'at') return this.#ago(now, this.ended);
    const { day, at, end: before } = this.#before;
    if (before !== null && this.day === day && this.at === at) return before;
    const clock = readClock(this.at);
    if (!clock) return now;
    const typed = { ...clock, zone: this.#zone };
    const today = dayNumber(now, this.#zone);
    const end = yield { day: this.edited ? this.day : today, ...typed };
    return end > now + 5 * MINUTE && !this.edited ? yield { day: today - 1, ...typed } : end;
  }

  /** When it ended, as it is shown before it is saved. */
  end = (now: number): number => drawn(this.#ending(now));

  /** Whether it was the planned session. */
  get isPlanned(): boolean {
    const { planned, wasPlanned, activity } = this;
    return planned !== null && (wasPlanned ?? (planned.activity ?? activity) === activity);
  }

  /** What was entered, to be brought back by `restore`. */
  get values() {
    const { activity, rpe, minutes, ended, at, day, competition, travelled, soreness } = this;
    const basics = { activity, rpe, guessed: this.guessed, minutes, ended, at, day };
    const entered = { ...basics, competition, travelled, soreness, wasPlanned: this.wasPlanned };
    const touched = { ...this.#touched };
    const screening = this.screening.values;
    const [before, picked] = [this.#before, this.#picked];
    return { entered, touched, before, picked, lit: [...this.lit], screening };
  }

  restore({ entered, touched, before, picked, lit, screening }: Draft['values']): void {
    Object.assign(this, entered);
    this.#touched = touched;
    this.#before = before;
    this.#picked = picked;
    this.lit = new Set(lit);
    this.screening.restore(screening);
  }

  /** Why to ask the safety questions before saving; for an edit, only if it calls for them. */
  get cause(): SafetyCause | null {
    const { always, from_rpe, from_soreness } = this.#questions;
    const reaches = (value: number | null, from: number | null) =>
      value !== null && from !== null && value >= from;
    const hard = reaches(this.rpe, from_rpe);
    if (this.edited) return hard && !reaches(this.edited.rpe, from_rpe) ? 'hard' : null;
    if (reaches(this.soreness, from_soreness)) return 'sore';
    if (hard) return 'hard';
    return always ? 'first' : null;
  }

  /** `questions`: what became of the safety questions, the one about a clot among them. */
  async workout(now: number, questions: Questions = 'not_asked'): Promise<NewWorkout> {
    this.fixRelativeTime(now);
    const end = await reckoned(this.#ending(now));
    const order = this.#rules.activities[this.activity]?.focus ?? [];
    return {
      activity: this.activity,
      end: new Date(end).toISOString(),
      duration_min: this.minutes,
      rpe: this.rpe,
      ...(this.guessed ? { guessed: true } : {}),
      muscles: this.#touched.muscles ? musclesOf(this.lit, order) : [],
      competition: this.competition,
      soreness: this.soreness,
      flags: [...this.screening.flags],
      local_issues: $state.snapshot(this.screening.issues),
      questions,
      note: this.edited?.note ?? '',
      ...(this.isPlanned ? { of_session: this.planned!.id } : {}),
    };
  }
}
