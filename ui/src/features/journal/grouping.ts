// How the journal's entries are grouped under headings, and which of them a search finds.
import type { Activity } from '$bindings/Activity';
import type { Delivery } from '$bindings/Delivery';
import type { Entry } from '$bindings/Entry';
import type { MassageType } from '$bindings/MassageType';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { RulesData } from '$bindings/RulesData';
import { capitalize, t } from '$text/fluent.svelte';
import { whenOf } from './pages.svelte';
import { date, day, dayNumber, local } from '$text/time';
import { massageType } from '$text/words';

export const KINDS = ['all', 'workouts', 'massages'] as const;
export type Kind = (typeof KINDS)[number];

/** Entries under one heading: a day or, further back, a month. */
export interface Group {
  id: string;
  /** Whether the group is a month, whose entries each show their date. */
  isMonth: boolean;
  /** An instant in the day or month. */
  at: string;
  entries: Entry[];
}

/** Groups by day in this month and the last, and by month before that. */
export function groupOf(at: string, now: number, zone: string): { id: string; isMonth: boolean } {
  const then = local(at, zone);
  const present = local(now, zone);
  const back = (present.year - then.year) * 12 + present.month - then.month;
  return back > 1
    ? { id: `${then.year}-${then.month}`, isMonth: true }
    : { id: `${dayNumber(at, zone)}`, isMonth: false };
}

export function groupsOf(entries: Entry[], now: number, zone: string): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const at = whenOf(entry);
    const of = groupOf(at, now, zone);
    const last = groups.at(-1);
    if (last?.id === of.id) last.entries.push(entry);
    else groups.push({ ...of, at, entries: [entry] });
  }
  return groups;
}

/** `Today`, `Yesterday`, `Sat 21 Nov`, `August 2026`. */
export function headingOf(
  { at, isMonth }: Pick<Group, 'at' | 'isMonth'>,
  now: number,
  zone: string,
): string {
  if (!isMonth) {
    const distance = dayNumber(at, zone) - dayNumber(now, zone);
    return capitalize(
      distance === 0 ? t('time-today') : distance === -1 ? day(at, now, zone) : date(at, now, zone),
    );
  }
  const { year, month } = local(at, zone);
  return t('plan-month-name', { month: t(`time-month-${month}`), year: String(year) });
}

const DELIVERIES: Delivery[] = ['self', 'therapist'];
/** Without case and diacritics, so that `hugel` finds `Hügel`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Entries of a kind whose name contains every word, and workouts with the words in the note. */
export function filterFor(kind: Kind, words: string, rules: RulesData): EntryFilter {
  const all = plain(words).split(/\s+/).filter(Boolean);
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
    activities: kind === 'massages' ? [] : all.length ? named.activities : null,
    massages: kind === 'workouts' ? [] : all.length ? named.massages : null,
    note: kind === 'massages' ? '' : words.trim(),
  };
}
