// The words of Today without an open plan.
import type { MassageEntry } from '$bindings/MassageEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Today } from '$bindings/Today';
import { capitalize, t } from '$text/fluent.svelte';
import {
  clocks,
  date,
  dayAndClock,
  dayInFull,
  dayNumber,
  inTime,
  ms,
  type ClockFormat,
} from '$text/time';
import { inSentence, muscles, sessionName } from '$text/words';
import { massageFor } from '$features/plan/region';

interface CalmLines {
  title: string;
  fact: string;
  distance: string;
  more: string[];
  sentence: string;
}

/** Days until an instant, by the calendar; a time of day would say more than is known. */
const inDays = (instant: string, now: number, zone: string) =>
  inTime(now + (dayNumber(instant, zone) - dayNumber(now, zone)) * 86_400_000, now);

/** Nothing is open: when the next regular massage is due, and what is planned next. */
export function calmLines(
  today: Today,
  sessions: SessionEntry[],
  now: number,
  format: ClockFormat,
): CalmLines {
  const { due, last_massage: last, last_workout } = today;
  const at = due?.due_at_utc ?? null;
  const next = sessions
    .filter(({ start }) => ms(start) > now)
    .sort((a, b) => ms(a.start) - ms(b.start))[0];
  const words = {
    more: last
      ? [
          t('calm-last', {
            day: dayInFull(last.start, now, format.zone),
            minutes: last.minutes,
            by: t(`delivery-${last.delivery}.by`),
          }),
        ]
      : [],
    sentence: next
      ? t('calm-next-session', {
          session: inSentence(sessionName(next)),
          time: dayAndClock(next.start, now, format),
        })
      : '',
  };
  if (!last_workout && !last)
    return {
      title: t('calm-first'),
      fact: t('calm-first-when'),
      distance: '',
      ...words,
      sentence: t('no-plan-first-more'),
    };
  if (due && at && (due.state === 'due' || due.state === 'overdue'))
    return {
      title: t('calm-due'),
      fact: t('calm-since', { day: date(at, now, format.zone) }),
      distance: '',
      ...words,
    };
  if (!due || !at)
    return { title: t('calm-nothing'), fact: t('calm-after-training'), distance: '', ...words };
  return {
    title: t('calm-nothing'),
    fact: t('calm-next', { day: date(at, now, format.zone) }),
    distance: inDays(at, now, format.zone),
    ...words,
  };
}

/** When soreness is asked next, unless it is asked now. */
export function sorenessAsked({ next_reminder: next, asks_soreness: now }: Today): string | null {
  return next?.kind === 'soreness' && !now ? next.at : null;
}

/** The massage of the last plan was done. */
export function doneLines(
  today: Today,
  massage: MassageEntry,
  now: number,
  format: ClockFormat,
): CalmLines {
  const end = ms(massage.start) + massage.minutes * 60_000;
  const asks = sorenessAsked(today);
  const due = today.due;
  return {
    title: t('done-title'),
    fact: massage.muscles.length
      ? massageFor(massage.minutes, massage.muscles)
      : t('minutes', { minutes: massage.minutes }),
    distance: clocks(massage.start, end, format),
    more: [
      massage.muscles.length ? t('done-muscles', { muscles: muscles(massage.muscles) }) : '',
      asks ? t('done-soreness', { time: capitalize(dayAndClock(asks, now, format)) }) : '',
      due?.due_at_utc && (due.state === 'not_due' || due.state === 'bookable')
        ? t('done-next', { day: date(due.due_at_utc, now, format.zone) })
        : '',
    ].filter(Boolean),
    sentence: '',
  };
}
