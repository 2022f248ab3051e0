// How the journal's entries are grouped under headings, and which of them a search finds.
import type { Activity } from '$bindings/Activity';
import type { Delivery } from '$bindings/Delivery';
import type { Entry } from '$bindings/Entry';
import type { MassageType } from '$bindings/MassageType';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { RulesData } from '$bindings/RulesData';
import { t } from '$text/fluent.svelte';
import { whenOf, type Mark, type Page } from './pages.svelte';
import { dayNumber, instantOf, local, weekday } from '$text/time';
import { massageType } from '$text/words';

export const KINDS = ['all', 'workouts', 'massages', 'soreness'] as const;
export type Kind = (typeof KINDS)[number];

/** The entries of a week, from Monday to Sunday. */
export interface Week {
  /** The number of the week since 1970. */
  id: number;
  entries: Entry[];
}

export interface Count {
  workouts: number;
  massages: number;
}

/** Monday 5 January 1970 begins week 1. */
const MONDAY = 3;
const weekOfDay = (day: number) => Math.floor((day + MONDAY) / 7);

export const weekOf = (at: string | number, zone: string) => weekOfDay(dayNumber(at, zone));

export function weeksOf(entries: Entry[], zone: string): Week[] {
  const weeks: Week[] = [];
  for (const entry of entries) {
    const id = weekOf(whenOf(entry), zone);
    const last = weeks.at(-1);
    if (last?.id === id) last.entries.push(entry);
    else weeks.push({ id, entries: [entry] });
  }
  return weeks;
}

const counted = new WeakMap<readonly Mark[], Map<number, Count>>();

/** How much one page has of each week. Its entries stay counted after they are dropped. */
function countsOf(marks: readonly Mark[], zone: string): Map<number, Count> {
  const known = counted.get(marks);
  if (known) return known;
  const counts = new Map<number, Count>();
  for (const { kind, at } of marks) {
    if (kind !== 'workout' && kind !== 'massage') continue;
    const id = weekOf(at, zone);
    const count = counts.get(id) ?? { workouts: 0, massages: 0 };
    if (kind === 'workout') count.workouts += 1;
    else count.massages += 1;
    counts.set(id, count);
  }
  counted.set(marks, counts);
  return counts;
}

/** What each week holds, over all pages. The last week of a journal that goes on is left out. */
export function countWeeks(
  pages: readonly Pick<Page, 'marks'>[],
  whole: boolean,
  zone: string,
): Map<number, Count> {
  const all = new Map<number, Count>();
  for (const { marks } of pages) {
    for (const [id, { workouts, massages }] of countsOf(marks, zone)) {
      const sum = all.get(id) ?? { workouts: 0, massages: 0 };
      all.set(id, { workouts: sum.workouts + workouts, massages: sum.massages + massages });
    }
  }
  if (!whole) all.delete(Math.min(...all.keys()));
  return all;
}

/** `This week`, `Last week`, else its dates: `9 – 15 Nov`, with the year if it is another. */
export function weekName(id: number, now: number, zone: string): string {
  const back = weekOf(now, zone) - id;
  if (back === 0) return t('journal-this-week');
  return back === 1 ? t('journal-last-week') : weekDates(id, now, zone);
}

/** `9 – 15 Nov`. */
export function weekDates(id: number, now: number, zone: string): string {
  const monday = id * 7 - MONDAY;
  const [from, to] = [monday, monday + 6].map((day) => local(instantOf(day, 12, 0, zone), zone));
  const values = {
    from: from!.day,
    fromMonth: t(`time-month-${from!.month}.short`),
    to: to!.day,
    toMonth: t(`time-month-${to!.month}.short`),
    year: String(to!.year),
  };
  const message = from!.month === to!.month ? 'journal-week' : 'journal-week-two-months';
  return t(to!.year === local(now, zone).year ? message : `${message}.with-year`, values);
}

/** `Tue 24`. */
export const dayName = (at: string | number, zone: string) =>
  t('journal-day', { weekday: weekday(at, zone, true), day: local(at, zone).day });

const DELIVERIES: Delivery[] = ['self', 'therapist'];
/** Without case and diacritics, so that `hugel` finds `Hügel`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/**
 * Entries of a kind whose name contains every word, and workouts with the words in the note. What was
 * missed is among the massages. Soreness answers, otherwise beside their workouts, are listed by
 * themselves. Neither contains text to search.
 */
export function filterFor(kind: Kind, words: string, rules: RulesData): EntryFilter {
  const all = plain(words).split(/\s+/).filter(Boolean);
  const only = (one: Kind) => kind === 'all' || kind === one;
  const fits = (name: string) => all.every((word) => plain(name).includes(word));
  const types = Object.keys(rules.types) as MassageType[];
  const named = {
    activities: (Object.keys(rules.activities) as Activity[]).filter((id) =>
      fits(t(`activity-${id}`)),
    ),
    massages: types.flatMap((type) =>
      DELIVERIES.filter((delivery) => fits(massageType(type, delivery))).map((delivery) => ({
        type,
        delivery,
      })),
    ),
  };
  return {
    activities: !only('workouts') ? [] : all.length ? named.activities : null,
    massages: !only('massages') ? [] : all.length ? named.massages : null,
    note: only('workouts') ? words.trim() : '',
    missed: only('massages') && !all.length,
    soreness: kind === 'soreness' && !all.length,
  };
}
