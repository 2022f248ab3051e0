// The words of the hero: headline, when, and the sentence below, for each phase of an open plan.
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import type { Slot } from '$bindings/Slot';
import type { Today } from '$bindings/Today';
import { beside, headline } from '$text/fitting';
import { capitalize, hasMessage, list, t } from '$text/fluent.svelte';
import {
  clock,
  day,
  dayAndClock,
  dayInFull,
  inTime,
  length,
  ms,
  sameDay,
  shortTime,
  type ClockFormat,
} from '$text/time';
import { inSentence, levels, muscle, sessionName } from '$text/words';
import { bookByOf } from '$features/plan/open-plan';
import { aim, massageFor } from '$features/plan/region';
import { restOf } from '$features/plan/rest';
import { sessionOf } from './seat';
import { enoughFor } from './muscle-progress';
import { runsIn, runText } from '$features/timeline/starts';

export interface Lines {
  title: string;
  /** Whether a tick is beside the headline. */
  ticked?: boolean;
  /** What counts, and how far away it is. */
  fact: string;
  distance: string;
  /** In place of tools and pressure. */
  with?: string;
  /** Above the last line, where nothing can be pressed. */
  middle?: string;
  sentence: string;
}

const subject = (slot: Slot) => massageFor(slot.minutes, slot.focus);

export function linesOf(
  today: Today,
  open: OpenPlan,
  phase: Phase,
  now: number,
  format: ClockFormat,
  /** How long before its start a therapist has to be booked. */
  leadMinutes: number,
): Lines {
  const { slot } = open;
  const at = (instant: string | number) => dayAndClock(instant, now, format);
  switch (phase.kind) {
    case 'proposed':
      return {
        title: subject(slot!),
        fact: capitalize(at(slot!.start)),
        distance: inTime(slot!.start, now),
        sentence: [
          // what has to be done by a time comes first
          open.also.length && slot!.delivery === 'self'
            ? enough(slot!)
            : anyStart(open, now, format, leadMinutes),
          open.also_regular ? t('today-also-regular') : '',
        ]
          .filter(Boolean)
          .join(' '),
      };
    case 'window_open':
      return openLines(slot!, phase.last_start, now, format, leadMinutes);
    case 'kept':
      return keptLines(open, phase, now, format);
    case 'ask_booked':
      return {
        title: t('ask-booked'),
        fact: capitalize(at(slot!.start)),
        distance: subject(slot!),
        sentence: '',
      };
    case 'near':
      return {
        title: headline(
          t('hero-now', { what: subject(slot!) }),
          t('hero-now-short', { minutes: slot!.minutes }),
        ),
        fact: clock(slot!.start, format),
        distance:
          slot!.delivery === 'therapist'
            ? inTime(slot!.start, now)
            : ms(slot!.start) > now
              ? t('when-or-now', { left: inTime(slot!.start, now) })
              : t('when-ready'),
        sentence:
          slot!.delivery === 'therapist'
            ? t('line-with-therapist-near')
            : t('line-start-when-ready'),
      };
    case 'running':
      return {
        title: t('hero-left', {
          time: length(Math.max(0, Math.ceil((ms(phase.until) - now) / 60_000) * 60_000)),
        }),
        fact: '',
        distance: '',
        sentence: '',
      };
    case 'unanswered': {
      const { minutes } = phase;
      const done = slot ? massageFor(minutes, slot.focus) : t('minutes', { minutes });
      return {
        title: t('did-you'),
        fact: done,
        distance: beside(
          done,
          at(phase.start),
          shortTime(phase.start, now, format),
          ...(sameDay(phase.start, now, format.zone) ? [clock(phase.start, format)] : []),
        ),
        middle: slot?.delivery === 'therapist' ? ' ' : t('line-ten-count'),
        sentence: '',
      };
    }
    case 'easy_day':
      return {
        title: t('hero-not-needed'),
        fact: slot
          ? t('when-gentle', { minutes: slot.minutes, time: shortTime(slot.start, now, format) })
          : '',
        distance: slot ? t('when-if-you-like') : '',
        sentence: t('line-optional'),
      };
    case 'deferred':
      return deferredLines(open, now, format);
    case 'blocked':
      return blockedLines(today, now, format);
    case 'no_slot':
    case 'expired':
    case 'stopped':
      return {
        title: t(`status-${open.plan.status}`),
        fact: '',
        distance: '',
        with: reasonOf(open),
        sentence: '',
      };
  }
}

const reasonOf = ({ plan }: OpenPlan) =>
  plan.reason && hasMessage(`reason-${plan.reason}`)
    ? t(`reason-${plan.reason}`)
    : t(`status-${plan.status}.more`);

/** Of the muscles of several workouts, those that the minutes are enough for. */
const enough = ({ minutes, focus }: Slot) =>
  t('line-enough-for', {
    muscles: list(
      enoughFor(minutes, focus).map((one) => inSentence(muscle(one))),
      'conjunction',
    ),
  });

/** "Any start between 20:00 and 22:15 is fine. 21:00 suits best.", or what the user chose instead. */
function anyStart(open: OpenPlan, now: number, format: ClockFormat, leadMinutes: number): string {
  const slot = open.slot!;
  if (slot.delivery === 'therapist')
    return t('line-book-by', { time: dayAndClock(bookByOf(slot, leadMinutes), now, format) });
  const run = runsIn(open, slot.window, now).find(
    ([first, last]) => first <= ms(slot.start) && ms(slot.start) <= last,
  );
  if (!run || run[0] === run[1]) return '';
  const time = clock(slot.start, format);
  const starts = { ...runText(run, format), time };
  const best = open.plan.slot;
  // another time than the suggested one is the user's choice, not the best
  return best && ms(best.start) !== ms(slot.start) && ms(best.start) > now
    ? t('line-any-start-own', { ...starts, best: shortTime(best.start, now, format) })
    : t('line-any-start', starts);
}

/** While the window is open. */
function openLines(
  slot: Slot,
  lastStart: string,
  now: number,
  format: ClockFormat,
  leadMinutes: number,
): Lines {
  const until = { time: shortTime(lastStart, now, format) };
  // the last start by itself is said once
  const sooner = ms(slot.start) < ms(lastStart);
  const ahead = sooner && ms(slot.start) > now;
  return {
    title: subject(slot),
    fact: t('when-until', until),
    distance: ahead ? t('when-suits', { time: shortTime(slot.start, now, format) }) : '',
    sentence:
      slot.delivery === 'therapist'
        ? t('line-book-by', { time: dayAndClock(bookByOf(slot, leadMinutes), now, format) })
        : sooner
          ? t('line-last-start', until)
          : '',
  };
}

function keptLines(
  { slot }: OpenPlan,
  { booked, book_by }: Extract<Phase, { kind: 'kept' }>,
  now: number,
  format: ClockFormat,
): Lines {
  const time = capitalize(shortTime(slot!.start, now, format));
  const self = slot!.delivery === 'self';
  const toBook = !self && !booked && book_by;
  const fact = toBook
    ? t('when-book-by', { time: dayAndClock(book_by, now, format) })
    : subject(slot!);
  return {
    title: t(booked ? 'hero-booked' : 'hero-kept', { time }),
    ticked: true,
    fact,
    distance: toBook
      ? beside(fact, subject(slot!), t('minutes', { minutes: slot!.minutes }))
      : inTime(slot!.start, now),
    sentence: self ? t('line-nothing-to-do') : booked ? t('line-let-go-booked') : '',
  };
}

function deferredLines(open: OpenPlan, now: number, format: ClockFormat): Lines {
  const { slot, plan } = open;
  const session = sessionOf(open, now);
  const muscles = slot?.focus ?? plan.interim?.focus ?? [];
  const interim = plan.interim;
  return {
    title: muscles.length
      ? headline(
          t(session?.kind === 'competition' ? 'hero-after-race' : 'hero-after-session', {
            region: aim(muscles),
          }),
          t('status-deferred'),
        )
      : t('status-deferred'),
    fact: slot
      ? t('when-about', {
          day: capitalize(day(slot.start, now, format.zone)),
          clock: clock(slot.start, format),
        })
      : '',
    distance: session
      ? t('when-session-ends', {
          session: inSentence(sessionName(session)),
          time: shortTime(session.end, now, format),
        })
      : '',
    sentence:
      interim && ms(interim.end) > now
        ? t('line-interim', {
            minutes: interim.minutes,
            pressure: levels(interim.pressure),
            time: shortTime(interim.start, now, format),
          })
        : reasonOf(open),
  };
}

function blockedLines(today: Today, now: number, format: ClockFormat): Lines {
  const rest = restOf(today, now);
  if (!rest)
    return {
      title: t('hero-blocked-all'),
      fact: '',
      distance: '',
      with: t('status-blocked.more'),
      middle: ' ',
      sentence: '',
    };
  const { issue, name, until } = rest;
  const what = issue.since
    ? t('when-issue-since', {
        issue: t(`issue-${issue.kind}`),
        since: dayInFull(issue.since, now, format.zone),
      })
    : t(`issue-${issue.kind}`);
  const resting = until !== null;
  return {
    title: headline(name, t('hero-blocked-all')),
    fact: resting ? t('when-rest-until', { time: dayAndClock(until, now, format) }) : what,
    distance: resting ? inSentence(what) : '',
    with: t(resting ? 'line-rest-first' : 'status-blocked.more'),
    middle: resting ? t('line-rest-look') : ' ',
    sentence: '',
  };
}
