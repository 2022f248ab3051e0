// The contents of the timeline, with texts and positions; the components only draw them.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { TimingWindow } from '$bindings/TimingWindow';
import { capitalize, t } from '$text/fluent.svelte';
import {
  clock,
  clockSpan,
  dayAndClock,
  length,
  ms,
  quarterDown,
  quarterUp,
  sameDay,
  sameEvening,
  shortTime,
  span,
  weekday,
  type ClockFormat,
} from '$text/time';
import { levels, windowName } from '$text/words';
import { runsIn, runsOf, type Run } from './starts';
import type { Block } from './blocks';
import { stretch } from './scale';
import { waitingText } from './waiting';

export interface Field {
  id: TimingWindow | 'rest';
  from: number;
  to: number;
  /** 1 is the deepest; 0 is the gap's, and of what is past. */
  wash: 0 | 1 | 2 | 3 | 4;
  name: string;
  /** The starts that fit, or a note that none does. */
  time: string;
  note: string;
  description: string;
}

export interface Mark {
  id: string;
  from: number;
  to: number;
  kind: 'quiet' | 'busy' | 'planned';
  label: string;
  description: string;
}

/** A time at which no massage may start. */
export interface Refused {
  from: number;
  to: number;
}

/** An instant on the band. */
export interface Point {
  at: number;
  label: string;
  description: string;
}

export interface Band {
  /** When it starts, in milliseconds. */
  end: number;
  fields: Field[];
  marks: Mark[];
  blocks: Block[];
  refused: Refused[];
  now: Point | null;
  /** When Rubdown asks how sore the user is. */
  question: Point | null;
}

/** When the band of a plan starts. */
export const startOf = ({ plan, workout }: OpenPlan) =>
  ms(plan.windows[0]?.from_utc ?? workout.end);

/** Lays out an open plan along `size` pixels. */
export function bandOf(
  open: OpenPlan,
  blocks: Block[],
  now: number,
  format: ClockFormat,
  size: number,
  /** When soreness will be asked, if it is to be shown. */
  asks: string | null = null,
): Band {
  const end = startOf(open);
  return {
    end,
    fields: fieldsOf(open, blocks, now, format, size, end),
    marks: marksOf(open, now, format, size, end),
    blocks,
    refused: refusedIn(open, now, size, end),
    now: pointAt(end, now, size, clock(now, format), (label) => t('timeline-now', { time: label })),
    question:
      asks === null
        ? null
        : pointAt(end, ms(asks), size, t('timeline-asks'), () =>
            t('done-soreness', { time: capitalize(dayAndClock(asks, now, format)) }),
          ),
  };
}

function pointAt(
  end: number,
  at: number,
  size: number,
  label: string,
  describe: (label: string) => string,
): Point | null {
  const place = stretch(end, at, at + 60_000, size);
  return place && { at: place[0], label, description: describe(label) };
}

function fieldsOf(
  open: OpenPlan,
  blocks: Block[],
  now: number,
  format: ClockFormat,
  size: number,
  end: number,
): Field[] {
  const { plan } = open;
  const offers = [plan.slot, ...plan.alternatives].filter((slot) => slot !== null);
  const plain = plan.status === 'deferred' || plan.status === 'blocked' || !offers.length;
  /** What happened, or that nothing is allowed, is all that counts: the windows recede. */
  const over = plan.status === 'satisfied' || plan.status === 'blocked';
  const done = blocks.find(({ look }) => look === 'done');
  return plan.windows.flatMap((window): Field[] => {
    const place = stretch(end, ms(window.from_utc), ms(window.to_utc), size);
    if (!place) return [];
    const rank = plain ? -1 : offers.findIndex((slot) => slot.window === window.id);
    const offer = rank < 0 ? undefined : offers[rank];
    const past = ms(window.to_utc) <= now;
    const fit = runsIn(open, window.id, now);
    const first = new Date(fit[0]?.[0] ?? ms(window.from)).toISOString();
    // one that opens in a quiet evening is for the next day
    const from = sameDay(first, window.from, format.zone) ? window.from : first;
    const name = windowName(window.id, from, new Date(end).toISOString(), format.zone);
    const own = past || plain || fit.length ? null : ownIn(open, window.id, now);
    const holds = done && ms(window.from_utc) <= done.at && done.at < ms(window.to_utc);
    const time = holds
      ? t('look-done').toLocaleLowerCase()
      : past
        ? t('timeline-over')
        : plain
          ? waitingText(open, window, now)
          : fit.length
            ? startsText(fit, lastStartOf(open, window.id, fit), window.from_utc, now, format)
            : own
              ? t('timeline-own', { time: startText(ms(own.start), now, format) })
              : t('timeline-no-room');
    const note = past || plain || !offer ? '' : levels(offer.pressure);
    return [
      {
        id: window.id,
        from: place[0],
        to: place[1],
        wash: holds ? 1 : washOf(window.id, rank, over || past || (!plain && !fit.length && !own)),
        name,
        time,
        note,
        description: [
          t('timeline-window', {
            name,
            span: time || windowSpan(window.from_utc, window.to_utc, now, format),
          }),
          note && capitalize(`${note}.`),
          rank === 0 ? t('timeline-first') : '',
          t(`window-${window.id}.benefit`),
        ]
          .filter(Boolean)
          .join(' '),
      },
    ];
  });
}

/** A self-massage that is offered in a window where a therapist's has no room, whichever is being looked at. */
const ownIn = ({ plan }: OpenPlan, window: TimingWindow, now: number) =>
  [plan.slot, ...plan.alternatives].find(
    (one) =>
      one?.window === window && one.delivery === 'self' && !one.provisional && ms(one.start) > now,
  );

/** A start: `21:00`, with its weekday on another day. */
const startText = (at: number, now: number, format: ClockFormat) =>
  sameEvening(now, at, format.zone)
    ? clock(at, format)
    : t('time-day-and-clock', { day: weekday(at, format.zone, true), clock: clock(at, format) });

function washOf(id: TimingWindow, rank: number, closed: boolean): Field['wash'] {
  if (closed) return 0;
  if (id === 'gap') return rank === 0 ? 1 : 0;
  return rank < 0 ? 4 : (Math.min(rank + 1, 4) as 1 | 2 | 3 | 4);
}

/** The last start of an open window, without a break since the slot: as the headline says it. */
function lastStartOf({ phase, plan }: OpenPlan, window: TimingWindow, runs: Run[]): number {
  return phase.kind === 'window_open' && plan.slot?.window === window
    ? ms(phase.last_start)
    : runs.at(-1)![1];
}

/** `20:00 – 22:15`: the first and the last start; `until 19:45` while the window is open. */
function startsText(
  runs: Run[],
  to: number,
  opens: string,
  now: number,
  format: ClockFormat,
): string {
  const from = runs[0]![0];
  const far = !sameEvening(now, from, format.zone);
  const named = (at: number) =>
    t('time-day-and-clock', { day: weekday(at, format.zone, true), clock: clock(at, format) });
  const oneEvening = sameEvening(from, to, format.zone);
  const until = oneEvening ? clock(to, format) : named(to);
  if (from === to) return far ? named(from) : clock(from, format);
  if (ms(opens) <= now) return t('when-until.inside', { time: shortTime(to, now, format) });
  if (oneEvening && !far) return clockSpan(from, to, format);
  return t('time-span', { start: far ? named(from) : clock(from, format), end: until });
}

/** `20:00 – 00:00` on the plan's first day, with weekdays after it. */
function windowSpan(begin: string, end: string, now: number, format: ClockFormat): string {
  // the quarters of an hour inside
  const [from, to] = [quarterUp(begin), quarterDown(end)];
  const one = sameEvening(from, to, format.zone);
  if (one && sameEvening(now, from, format.zone)) return clockSpan(from, to, format);
  const named = (at: number) =>
    t('time-day-and-clock', { day: weekday(at, format.zone, true), clock: clock(at, format) });
  return t('time-span', { start: named(from), end: one ? clock(to, format) : named(to) });
}

function marksOf(
  { timeline }: OpenPlan,
  now: number,
  format: ClockFormat,
  size: number,
  end: number,
): Mark[] {
  const mark = (
    kind: Mark['kind'],
    id: string,
    [from, to]: [string, string],
    label: string,
    what: string,
  ): Mark[] => {
    const place = stretch(end, ms(from), ms(to), size);
    const description = t('timeline-mark', { what, span: span(from, to, now, format) });
    return place ? [{ id, kind, from: place[0], to: place[1], label, description }] : [];
  };
  return [
    ...timeline.quiet.flatMap((quiet, i) => mark('quiet', `q${i}`, quiet, '', t('timeline-quiet'))),
    ...timeline.busy.flatMap((busy, i) =>
      mark('busy', `b${i}`, busy, t('timeline-busy'), capitalize(t('timeline-busy'))),
    ),
    ...timeline.planned.flatMap((session) => {
      const what =
        session.activity && session.kind === 'training'
          ? t(`activity-${session.activity}`)
          : t(`kind-${session.kind}`);
      const label = t('time-day-and-clock', { day: what, clock: clock(session.start, format) });
      return mark(
        'planned',
        session.id,
        [session.start, session.end],
        label,
        t('timeline-planned', { what }),
      );
    }),
  ];
}

/** The gaps between the runs of starts that fit, and what else is offered, from now on. */
function refusedIn(open: OpenPlan, now: number, size: number, end: number): Refused[] {
  const minutes = open.slot?.minutes ?? 0;
  const last = ms(open.plan.windows.at(-1)?.to_utc ?? open.workout.end);
  const free = [
    ...runsOf(open, now).map(([from, to]) => [from, to + minutes * 60_000] as const),
    ...open.plan.windows.flatMap(({ id }) => {
      const own = ownIn(open, id, now);
      return own ? [[ms(own.start), ms(own.end)] as const] : [];
    }),
  ].sort(([a], [b]) => a - b);
  const gaps: Refused[] = [];
  let from = now;
  for (const [begin, until] of [...free, [last, last] as const]) {
    const place = begin > from && stretch(end, from, begin, size);
    if (place && place[1] - place[0] > 1) gaps.push({ from: place[0], to: place[1] });
    from = Math.max(from, until);
  }
  return gaps;
}

/** `2 h`, for a massage between two instants. */
export const lengthOf = (start: string, end: string) => length(ms(end) - ms(start));
