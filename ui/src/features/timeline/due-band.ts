// Fifteen days around today, on a straight scale: when the next regular massage is due.
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Today } from '$bindings/Today';
import { t } from '$text/fluent.svelte';
import { date, dayNumber, instantOf, local, ms, weekday, type ClockFormat } from '$text/time';
import { sessionName } from '$text/words';

/** How many days the band shows. */
export const DAYS = 15;
/** Today is at most the sixth of them. */
const BEHIND = 5;

interface DueField {
  id: 'rest' | 'bookable' | 'due';
  wash: 'wash-gap' | 'wash-3' | 'wash-1';
  from: number;
  to: number;
  name: string;
  time: string;
}

/** Where everything on the band is, in pixels. */
export function dueBandOf(
  { last_massage: last, due }: Today,
  sessions: SessionEntry[],
  now: number,
  { zone }: ClockFormat,
  width: number,
) {
  const today = dayNumber(now, zone);
  const since = last ? dayNumber(last.start, zone) : today;
  const first = Math.max(today - BEHIND, Math.min(since, today));
  const begin = instantOf(first, 0, 0, zone);
  const end = instantOf(first + DAYS, 0, 0, zone);
  const at = (instant: string | number) =>
    Math.min(Math.max((ms(instant) - begin) / (end - begin), 0), 1) * width;
  const said = (instant: string | number) => date(instant, now, zone);
  const dueAt = due?.due_at_utc ?? null;
  const bookable = due?.bookable_at ?? dueAt;
  const over = due?.overdue_at ?? null;
  const fields: DueField[] = dueAt
    ? [
        {
          id: 'rest',
          wash: 'wash-gap',
          from: 0,
          to: at(bookable!),
          name: t('due-band-rest'),
          time: last ? t('due-band-last', { day: said(last.start) }) : '',
        },
        {
          id: 'bookable',
          wash: 'wash-3',
          from: at(bookable!),
          to: at(dueAt),
          name: t('due-band-bookable'),
          time: t('due-band-from', { day: said(bookable!) }),
        },
        {
          id: 'due',
          wash: 'wash-1',
          from: at(dueAt),
          to: width,
          name: t('due-band-due'),
          time: over
            ? t('time-span', { start: said(dueAt), end: said(over) })
            : t('due-band-from', { day: said(dueAt) }),
        },
      ]
    : [
        {
          id: 'rest',
          wash: 'wash-gap',
          from: 0,
          to: width,
          name: t(last ? 'due-band-rest' : 'due-band-empty'),
          time: '',
        },
      ];
  return {
    fields: fields.filter(({ from, to }) => to - from > 2),
    now: at(now),
    done:
      last && ms(last.start) >= begin
        ? { at: at(last.start), name: t('time-minutes', { minutes: last.minutes }) }
        : null,
    sessions: sessions
      .filter(({ start }) => ms(start) > now && ms(start) < end)
      .map((one) => ({ id: one.id, at: at(one.start), name: sessionName(one) })),
    days: Array.from({ length: DAYS }, (_, i) => {
      const noon = instantOf(first + i, 12, 0, zone);
      return {
        number: first + i,
        at: at(instantOf(first + i, 0, 0, zone)),
        monday: (first + i + 3) % 7 === 0,
        name: t('due-band-day', {
          weekday: weekday(noon, zone, true),
          day: local(noon, zone).day,
        }),
      };
    }),
    description: dueAt
      ? t('due-band-description', {
          last: last ? said(last.start) : '–',
          due: said(dueAt),
        })
      : t('due-band-label'),
  };
}
