// The contents of the timeline, with texts and positions; the components only draw them.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { TimingWindow } from '$bindings/TimingWindow';
import { capitalize, t } from '$text/fluent.svelte';
import {
  clock,
  clocks,
  length,
  ms,
  sameEvening,
  span,
  weekday,
  type ClockFormat,
} from '$text/time';
import { stretch } from './scale';
import { levels, slotTitle, windowName } from '$text/words';

export interface Field {
  id: TimingWindow;
  from: number;
  to: number;
  /** 1 is the deepest; 0 is the gap's. */
  wash: 0 | 1 | 2 | 3 | 4;
  name: string;
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

export interface Block {
  id: string;
  from: number;
  to: number;
  /** Whether it depends on a session still ahead. */
  hollow: boolean;
  label: string;
  description: string;
}

export interface Band {
  end: number;
  fields: Field[];
  marks: Mark[];
  blocks: Block[];
  now: { at: number; label: string; description: string } | null;
}

/** Lays out an open plan along `size` pixels. */
export function bandOf(open: OpenPlan, now: number, format: ClockFormat, size: number): Band {
  const end = ms(open.plan.windows[0]?.from_utc ?? open.workout.end);
  const at = stretch(end, now, now + 60_000, size);
  return {
    end,
    fields: fieldsOf(open, now, format, size, end),
    marks: marksOf(open, now, format, size, end),
    blocks: blocksOf(open, now, format, size, end),
    now: at && {
      at: at[0],
      label: clock(now, format),
      description: t('timeline-now', { time: clock(now, format) }),
    },
  };
}

function fieldsOf(
  open: OpenPlan,
  now: number,
  format: ClockFormat,
  size: number,
  end: number,
): Field[] {
  const { plan } = open;
  const offers = [plan.slot, ...plan.alternatives].filter((slot) => slot !== null);
  return plan.windows.flatMap((window): Field[] => {
    const place = stretch(end, ms(window.from_utc), ms(window.to_utc), size);
    if (!place) return [];
    const rank =
      plan.status === 'deferred' ? -1 : offers.findIndex((slot) => slot.window === window.id);
    const offer = rank < 0 ? undefined : offers[rank];
    const past = ms(window.to_utc) <= now;
    const name = windowName(window.id, window.from, new Date(end).toISOString(), format.zone);
    const note = past
      ? t('timeline-over')
      : offer
        ? levels(offer.pressure)
        : plan.slot && rank < 0 && plan.status !== 'deferred'
          ? t('timeline-no-room')
          : '';
    const wash =
      window.id === 'gap'
        ? rank === 0
          ? 1
          : 0
        : rank < 0 || past
          ? 4
          : (Math.min(rank + 1, 4) as 1 | 2 | 3 | 4);
    return [
      {
        id: window.id,
        from: place[0],
        to: place[1],
        wash,
        name,
        time: spanShort(window.from, window.to, now, format),
        note,
        description: [
          t('timeline-window', { name, span: spanShort(window.from, window.to, now, format) }),
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

/** `20:00 – 00:00` on the plan's first day, with weekdays after it. */
function spanShort(from: string, to: string, now: number, format: ClockFormat): string {
  const one = sameEvening(from, to, format.zone);
  if (one && sameEvening(now, from, format.zone)) return clocks(from, to, format);
  const named = (at: string) =>
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
    from: string,
    to: string,
    label: string,
    what: string,
  ): Mark[] => {
    const place = stretch(end, ms(from), ms(to), size);
    const description = t('timeline-mark', { what, span: span(from, to, now, format) });
    return place ? [{ id, kind, from: place[0], to: place[1], label, description }] : [];
  };
  return [
    ...timeline.quiet.flatMap(([from, to], i) =>
      mark('quiet', `q${i}`, from, to, '', t('timeline-quiet')),
    ),
    ...timeline.busy.flatMap(([from, to], i) =>
      mark('busy', `b${i}`, from, to, t('timeline-busy'), capitalize(t('timeline-busy'))),
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
        session.start,
        session.end,
        label,
        t('timeline-planned', { what }),
      );
    }),
  ];
}

function blocksOf(
  { slot, plan }: OpenPlan,
  now: number,
  format: ClockFormat,
  size: number,
  end: number,
): Block[] {
  const blocks: Block[] = [];
  const add = (
    id: string,
    what: NonNullable<typeof plan.interim> | NonNullable<typeof slot>,
    hollow: boolean,
  ) => {
    const place = stretch(end, ms(what.start), ms(what.end), size);
    if (!place) return;
    blocks.push({
      id,
      from: place[0],
      to: place[1],
      hollow,
      label: clocks(what.start, what.end, format),
      description: t('timeline-slot', {
        span: capitalize(span(what.start, what.end, now, format)),
        title: slotTitle(what),
        length: length(ms(what.end) - ms(what.start)),
      }),
    });
  };
  if (slot) add('slot', slot, slot.provisional ?? false);
  if (plan.interim) add('interim', plan.interim, false);
  return blocks;
}
