// The massage sheet's state until it is saved.
import type { Delivery } from '$bindings/Delivery';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { MassageType } from '$bindings/MassageType';
import type { NewMassage } from '$bindings/NewMassage';
import type { RulesData } from '$bindings/RulesData';
import type { Today } from '$bindings/Today';
import { drawn, reckoned, type Reckoning } from '$page/zones';
import { musclesOf } from '$components/body-figure';
import { litOf } from '$components/sides';
import { dayNumber, fieldClock, ms, readClock } from '$text/time';
import { LONG } from './draft.svelte';
import { SELF_TYPES, THERAPIST_TYPES } from './massage-types';

const MINUTE = 60_000;

/** Minutes before it is saved, or at a time. */
export const MASSAGE_ENDS = [0, 30, 60, 'at'] as const;
export type MassageEnd = (typeof MASSAGE_ENDS)[number];

export class MassageDraft {
  delivery = $state<Delivery>('self');
  type = $state<MassageType>('swedish');
  pressure = $state(3);
  minutes = $state(15);
  ended = $state<MassageEnd>(0);
  /** `HH:MM`, for `at`. */
  at = $state('');
  /** For `at`: the day it ended, in days since 1970. */
  day = $state(0);
  lit = $state.raw(new Set<string>());
  /** When the edited one ended; `null` for a new one. */
  readonly before: number | null;

  #zone: string;
  /** When it ended as an edit found it, or as the sheet was left with it. */
  #known: number | null;
  /** When `ended` was chosen. */
  #picked: number;

  constructor(today: Today, rules: RulesData, now: number, edited: MassageEntry | null = null) {
    this.#zone = today.zone;
    this.before = edited && ms(edited.start) + edited.minutes * MINUTE;
    this.#known = this.before;
    this.#picked = now;
    const like = edited ?? today.last_massage;
    if (like) {
      const { delivery, type, pressure, minutes } = like;
      Object.assign(this, { delivery, type, pressure, minutes });
    }
    if (edited) this.ended = 'at';
    [this.day, this.at] = this.#fields(this.before ?? now);
    const worked = today.last_workout;
    const usual = rules.activities[worked?.activity ?? 'yoga']?.focus ?? [];
    this.lit = litOf(
      edited
        ? edited.muscles
        : worked?.muscles.length
          ? worked.muscles
          : usual.map((group) => ({ group })),
    );
  }

  /** The types that go with who gave it. */
  get types(): MassageType[] {
    return this.delivery === 'self' ? SELF_TYPES : THERAPIST_TYPES;
  }

  by(delivery: Delivery): void {
    this.delivery = delivery;
    if (!this.types.includes(this.type)) this.type = this.types[0]!;
  }

  flip(name: string): void {
    const lit = new Set(this.lit);
    if (!lit.delete(name)) lit.add(name);
    this.lit = lit;
  }

  pick(ended: MassageEnd, now: number): void {
    this.ended = ended;
    this.#picked = now;
  }

  /** Once the sheet has been left open for long, "30 min ago" becomes the time that it meant. */
  fixRelativeTime(now: number): void {
    if (this.ended === 'at' || this.ended === 0 || now - this.#picked < LONG) return;
    this.#known = Math.floor(this.#picked / MINUTE - this.ended) * MINUTE;
    [this.day, this.at] = this.#fields(this.#known);
    this.ended = 'at';
  }

  #fields = (at: number): [number, string] => [
    dayNumber(at, this.#zone),
    fieldClock(at, this.#zone),
  ];

  /**
   * When it ended, counted from the moment of saving. Back where it was, it is the same instant, on its side
   * of a change of the clock.
   */
  *#ending(now: number): Reckoning<number> {
    if (this.ended !== 'at') return now - this.ended * MINUTE;
    const { day, at } = this;
    const known = this.#known;
    if (known !== null && [day, at].join() === this.#fields(known).join()) return known;
    const clock = readClock(at);
    return clock ? yield { day, ...clock, zone: this.#zone } : now;
  }

  /** When it ended, as it is shown before it is saved. */
  end = (now: number): number => drawn(this.#ending(now));

  async massage(now: number): Promise<NewMassage> {
    this.fixRelativeTime(now);
    const end = await reckoned(this.#ending(now));
    const { minutes, pressure, type, delivery } = this;
    return {
      start: new Date(end - minutes * MINUTE).toISOString(),
      minutes,
      pressure,
      type,
      delivery,
      muscles: musclesOf(this.lit, []),
    };
  }

  /** What was entered, to be brought back by `restore`. */
  get values() {
    const { delivery, type, pressure, minutes, ended, at, day } = this;
    const [known, picked] = [this.#known, this.#picked];
    const entered = { delivery, type, pressure, minutes, ended, at, day };
    return { entered, known, picked, lit: [...this.lit] };
  }

  restore({ entered, known, picked, lit }: MassageDraft['values']): void {
    Object.assign(this, entered);
    this.#known = known;
    this.#picked = picked;
    this.lit = new Set(lit);
  }
}
