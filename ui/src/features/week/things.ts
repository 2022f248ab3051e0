// What is on a day, as things to read, to open and to move.
import type { DayMark } from '$bindings/DayMark';
import type { Delivery } from '$bindings/Delivery';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Wash } from '$bindings/Wash';
import type { WeekDay } from '$bindings/WeekDay';
import type { WeekSlot } from '$bindings/WeekSlot';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { live } from '$page/store.svelte';
import { t } from '$text/fluent.svelte';
import { clock, clockSpan, length, ms, type ClockFormat } from '$text/time';
import { sessionName } from '$text/words';
import { isAmong } from './scale';

/** How it is drawn, and what it is: see the key. */
export type Look = 'trained' | 'planned' | 'done' | 'kept' | 'follows';
export const LOOKS: readonly Look[] = ['trained', 'planned', 'done', 'kept', 'follows'];

interface Common {
  /** Unique within the weeks. */
  id: string;
  look: Look;
  start: number;
  end: number;
}

export type Thing = Common &
  (
    | { what: 'workout'; entry: WorkoutEntry }
    | { what: 'session'; entry: SessionEntry }
    | { what: 'massage'; entry: MassageEntry }
    | { what: 'slot'; entry: WeekSlot }
  );

const MINUTE = 60_000;

/** Everything that is on a day, by the time it begins. */
export function thingsOf(day: WeekDay): Thing[] {
  const things: Thing[] = [
    ...day.workouts.map((entry): Thing => {
      const end = ms(entry.end);
      const start = end - entry.duration_min * MINUTE;
      return { what: 'workout', id: `workout-${entry.id}`, look: 'trained', start, end, entry };
    }),
    ...day.massages.map((entry): Thing => {
      const start = ms(entry.start);
      const end = start + entry.minutes * MINUTE;
      return { what: 'massage', id: `massage-${entry.id}`, look: 'done', start, end, entry };
    }),
    ...day.sessions.map((entry): Thing => {
      const [start, end] = [ms(entry.start), ms(entry.end)];
      return { what: 'session', id: `session-${entry.id}`, look: 'planned', start, end, entry };
    }),
    ...day.slots.map((entry): Thing => {
      const { slot, plan, after, standing } = entry;
      return {
        what: 'slot',
        id: `slot-${plan ?? after?.session}`,
        look: standing === 'kept' ? 'kept' : 'follows',
        start: ms(slot.start),
        end: ms(slot.end),
        entry,
      };
    }),
  ];
  return things.sort((one, other) => one.start - other.start);
}

/** What says most of a day: that it is the day before a race, then that only light massages fit, then rest. */
const MARKS: readonly DayMark[] = ['day_before_competition', 'light_only', 'rest_day'];
export const markOf = ({ marks }: Pick<WeekDay, 'marks'>): DayMark | null =>
  MARKS.find((mark) => marks.includes(mark)) ?? null;

/** Why a day has its mark; `null` where that is clear. `ahead`: the days from it on. */
export function markMore(mark: DayMark, ahead: readonly WeekDay[]): string | null {
  if (mark === 'rest_day') return null;
  const isRace = ({ kind }: SessionEntry) => kind === 'competition';
  const days = ahead.findIndex(({ sessions }) => sessions.some(isRace));
  // a race beyond the weeks that are shown has no day here
  return mark === 'light_only' && days > 0
    ? t('week-competition-in', { days })
    : t(`week-mark-${mark}.more`);
}

/** The windows of a day as words: `Same day 20:00 – 24:00`. */
export const windowsOf = (day: WeekDay, washes: readonly Wash[], format: ClockFormat): string[] =>
  washes
    .filter(({ window, span }) => window !== 'gap' && isAmong([day], span))
    .map(({ window, span: [from, to] }) => {
      const name = t(`window-${window}`);
      const [begins, ends] = day.span.map(ms) as [number, number];
      const [start, end] = [Math.max(ms(from), begins), Math.min(ms(to), ends)];
      // from midnight to midnight would read as no time at all
      return start === begins && end === ends
        ? t('week-window.all-day', { window: name })
        : t('week-window', { window: name, span: clockSpan(start, end, format) });
    });

const massageName = (delivery: Delivery, minutes: number) =>
  t(delivery === 'therapist' ? 'week-massage.therapist' : 'week-massage', { minutes });

function sessionId({ end, occurrence }: SessionEntry): string {
  if (ms(end) <= live.now) return 'week-session.past';
  if (!occurrence) return 'week-session';
  return occurrence.changed ? 'week-session.changed' : 'week-session.repeats';
}

/** A thing's name, and what else is to know about it. */
export function words(thing: Thing, format: ClockFormat): { name: string; more: string } {
  const time = clock(thing.start, format);
  switch (thing.what) {
    case 'workout': {
      const { competition, rpe, guessed, duration_min, activity } = thing.entry;
      return {
        name: sessionName({ kind: competition ? 'competition' : 'training', activity }),
        more: t(guessed ? 'week-workout.guessed' : 'week-workout', {
          length: length(duration_min * MINUTE),
          rpe,
        }),
      };
    }
    case 'session': {
      return { name: sessionName(thing.entry), more: t(sessionId(thing.entry), { time }) };
    }
    case 'massage':
      return {
        name: massageName(thing.entry.delivery, thing.entry.minutes),
        more: t('week-standing-done', { time }),
      };
    case 'slot': {
      const { slot, standing } = thing.entry;
      return {
        name: massageName(slot.delivery, slot.minutes),
        more: t(`week-standing-${standing}`, { time }),
      };
    }
  }
}
