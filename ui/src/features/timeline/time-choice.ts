import type { Slot } from '$bindings/Slot';

/** The choice of another time for a massage, which the timeline and a list of offers share. */
export interface TimeChoice {
  /** Whether the list of offers is open. */
  readonly isChoosing: boolean;
  /** Whether a time has been picked but not kept yet. */
  readonly hasPick: boolean;
  /** The time that stays kept while another is looked at. */
  readonly stillKept: Slot | null;
  /** Whether that is booked. */
  readonly stillBooked: boolean;
  /** Picks one of the offered times. */
  pick(slot: Slot): void;
  /** Picks any time, in milliseconds, if the rules do not refuse it. */
  pickTime(start: number): Promise<void>;
}
