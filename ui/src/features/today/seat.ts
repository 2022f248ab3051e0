// What can be pressed in each state of Today, and where: what commits to a plan is in the seat, what ends
// something in the last line, the rest between them.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Snooze } from '$bindings/Snooze';
import type { IconName } from '$components/Icon.svelte';
import { ms } from '$text/time';

export type Act =
  | 'keep'
  | 'start'
  | 'booked'
  | 'another'
  | 'more'
  | 'snooze'
  | 'skip'
  | 'let_go'
  | 'copy_brief'
  | 'finish'
  | 'guide'
  | 'cancel'
  | 'yes'
  | 'no'
  | 'better'
  | 'correct'
  | 'plan_session'
  | 'change_session';

export interface Seats {
  /** What commits to the plan. */
  seat: Act[];
  /** Whether the first of them is not the main action. */
  plain?: boolean;
  /** What the seat shows after the press; never a button. */
  words?: IconName;
  quiet: Act[];
  /** What ends something. */
  end: Act[];
}

/** The planned session that a deferred massage waits for. */
export const sessionOf = ({ timeline }: OpenPlan, now: number): SessionEntry | null =>
  timeline.planned.find(({ end }) => ms(end) > now) ?? null;

const seats = (change: Partial<Seats>): Seats => ({ seat: [], quiet: [], end: [], ...change });

/** Whether it is within the person's quiet hours. */
const isQuiet = ({ timeline }: OpenPlan, now: number) =>
  timeline.quiet.some(([from, to]) => ms(from) <= now && now < ms(to));

const SNOOZES: Record<Exclude<Snooze, 'until_slot'>, number> = {
  '15_min': 15 * 60_000,
  '1_h': 60 * 60_000,
};

/**
 * For how long a reminder can wait: until the massage, or as long as there is time left to start it, but
 * not into quiet hours.
 */
export function snoozesFor(open: OpenPlan, phase: Phase, now: number): Snooze[] {
  if (!open.slot) return [];
  const [start, end] = [ms(open.slot.start), ms(open.slot.end)];
  const last = phase.kind === 'window_open' ? ms(phase.last_start) : end - 1;
  const fits = (at: number) => at > now && at <= last && !isQuiet(open, at);
  const whiles = Object.entries(SNOOZES) as [Snooze, number][];
  return [...whiles.map(([by, wait]) => ({ by, at: now + wait })), { by: 'until_slot', at: start }]
    .filter(({ at }) => fits(at))
    .map(({ by }) => by as Snooze);
}

/** What is where in a phase. */
export function seatsOf(open: OpenPlan, phase: Phase, now: number): Seats {
  const self = open.slot?.delivery !== 'therapist';
  // not in the seat, where "Keep" was pressed a moment ago
  const toBook = seats({
    words: 'bell',
    quiet: ['another', 'copy_brief', 'let_go'],
    end: ['booked'],
  });
  switch (phase.kind) {
    case 'proposed':
      return seats({ seat: ['keep'], quiet: ['another', 'more'] });
    case 'window_open':
      return self
        ? seats({
            seat: ['start', 'keep'],
            plain: isQuiet(open, now),
            quiet: [snoozesFor(open, phase, now).length ? 'snooze' : 'another', 'more'],
          })
        : seats({ seat: ['keep'], quiet: ['another', 'more'] });
    case 'kept':
      if (self) return seats({ words: 'bell', quiet: ['another', 'more', 'let_go'] });
      return phase.booked
        ? seats({ words: 'bell', quiet: ['another', 'copy_brief', 'let_go'] })
        : toBook;
    case 'ask_booked':
      return toBook;
    case 'near':
      return self
        ? seats({
            seat: ['start'],
            quiet: [...(snoozesFor(open, phase, now).length ? (['snooze'] as const) : []), 'skip'],
          })
        : seats({ words: 'person', quiet: ['another', 'copy_brief', 'let_go'] });
    case 'running':
      return seats({ end: self ? ['finish', 'guide', 'cancel'] : ['finish', 'cancel'] });
    case 'unanswered':
      return seats({ end: ['yes', 'no'] });
    case 'easy_day':
      return open.slot
        ? seats({ seat: ['keep'], plain: true, quiet: ['another', 'skip'] })
        : seats({ quiet: ['more'] });
    case 'deferred':
      return seats({
        words: 'calendar',
        quiet: [sessionOf(open, now) ? 'change_session' : 'plan_session', 'more'],
      });
    case 'blocked':
      return seats({ plain: true, end: ['better', 'correct'] });
    case 'no_slot':
      return seats({ words: 'calendar', quiet: ['plan_session', 'more'] });
    case 'expired':
    case 'stopped':
      return seats({});
  }
}

export type Choice =
  'start' | 'interim' | 'done' | 'skip' | 'another' | 'let_go' | 'check_in' | 'massage';

/** What the menu offers: first what concerns the massage, then the rest. */
export function menuOf(open: OpenPlan, phase: Phase, now: number): [Choice[], Choice[]] {
  const self = open.slot?.delivery === 'self';
  const { seat, quiet } = seatsOf(open, phase, now);
  const massage: Choice[] = [];
  if (open.slot && !open.slot.provisional) {
    if (!quiet.includes('another') && phase.kind === 'window_open') massage.push('another');
    if (self && !seat.includes('start')) massage.push('start');
    // no massage has fitted in yet while training is hardly over
    if (now - ms(open.workout.end) >= 60_000) massage.push('done');
  }
  const { interim } = open.plan;
  if (phase.kind === 'deferred' && interim && ms(interim.end) > now) massage.push('interim');
  if (open.slot && !quiet.includes('skip')) massage.push('skip');
  return [massage, ['check_in', 'massage']];
}
