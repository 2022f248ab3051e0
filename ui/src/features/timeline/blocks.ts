// The massages on the timeline: what is suggested, kept, running, done or not answered.
import type { MassageEntry } from '$bindings/MassageEntry';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import type { Slot } from '$bindings/Slot';
import type { Offer } from '$features/plan/offers';
import { capitalize, t } from '$text/fluent.svelte';
import { clock, length, ms, span, type ClockFormat } from '$text/time';
import { typeOf } from '$features/plan/tools';
import { slotTitle } from '$text/words';
import { stretch } from './scale';

export type Look = 'suggested' | 'maybe' | 'kept' | 'running' | 'done' | 'missed' | 'ghost';

export interface Block {
  id: string;
  from: number;
  to: number;
  look: Look;
  label: string;
  /** Where there is no room for that. */
  short: string;
  /** In the bubble, below the times. */
  more: string;
  times: string;
  description: string;
  /** When it starts, in milliseconds. */
  at: number;
}

/** The block of a time that stays kept while another is looked at. */
export const STILL_KEPT = 'still-kept';

/** How the slot of a plan looks in each phase. */
export function lookOf(phase: Phase['kind']): Look {
  switch (phase) {
    case 'kept':
    case 'ask_booked':
    case 'near':
      return 'kept';
    case 'running':
      return 'running';
    case 'unanswered':
      return 'missed';
    case 'easy_day':
    case 'deferred':
      return 'maybe';
    default:
      return 'suggested';
  }
}

interface Place {
  /** When the band starts. */
  end: number;
  size: number;
  now: number;
  format: ClockFormat;
}

type Timed = Pick<Slot, 'start' | 'end' | 'types' | 'delivery' | 'pressure' | 'minutes'>;

export function blockOf(
  id: string,
  what: Timed,
  look: Look,
  place: Place,
  booked = false,
): Block[] {
  const at = stretch(place.end, ms(what.start), ms(what.end), place.size);
  if (!at) return [];
  const time = clock(what.start, place.format);
  return [
    {
      id,
      from: at[0],
      to: at[1],
      look,
      label:
        look === 'suggested' || look === 'ghost'
          ? time
          : t(`block-${booked ? 'booked' : look}`, { time }),
      short: time,
      times: t('block-times', {
        start: time,
        end: clock(what.end, place.format),
        by: t(`who-${what.delivery}`),
      }),
      more: slotTitle(typeOf(what), what),
      description: t('timeline-slot', {
        span: capitalize(span(what.start, what.end, place.now, place.format)),
        title: slotTitle(typeOf(what), what),
        length: length(ms(what.end) - ms(what.start)),
      }),
      at: ms(what.start),
    },
  ];
}

/** The blocks of an open plan, with the other offers as ghosts while a time is being chosen. */
export function blocksOf(
  open: OpenPlan,
  phase: Phase,
  offers: Offer[],
  place: Place,
  /** What stays kept while another time is looked at. */
  stillKept: Slot | null = null,
  /** Whether that is booked. */
  stillBooked = false,
): Block[] {
  const { slot, plan } = open;
  const at = (start: string, minutes: number) =>
    new Date(ms(start) + minutes * 60_000).toISOString();
  const own =
    slot && phase.kind === 'running'
      ? { ...slot, start: phase.since, end: phase.until }
      : slot && phase.kind === 'unanswered'
        ? { ...slot, start: phase.start, end: at(phase.start, phase.minutes) }
        : slot;
  const isBooked = phase.kind === 'kept' && phase.booked === true;
  return [
    ...offers
      .filter(({ slot: { start } }) => start !== slot?.start && start !== stillKept?.start)
      .flatMap((offer) => blockOf(offer.id, offer.slot, 'ghost', place)),
    ...(stillKept ? blockOf(STILL_KEPT, stillKept, 'kept', place, stillBooked) : []),
    ...(own ? blockOf('slot', own, lookOf(phase.kind), place, isBooked) : []),
    ...(plan.interim ? blockOf('interim', plan.interim, 'maybe', place) : []),
  ];
}

/** The block of a massage that was done. */
export const doneBlock = (massage: MassageEntry, place: Place): Block[] =>
  blockOf(
    'done',
    {
      ...massage,
      end: new Date(ms(massage.start) + massage.minutes * 60_000).toISOString(),
      types: [massage.type],
      pressure: [massage.pressure, massage.pressure],
    },
    'done',
    place,
  );
