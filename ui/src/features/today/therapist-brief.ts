import type { Advice } from '$bindings/Advice';
import type { IssueEntry } from '$bindings/IssueEntry';
import type { SessionEntry } from '$bindings/SessionEntry';
import type { Today } from '$bindings/Today';
import type { Settings } from '$bindings/Settings';
import type { Sign } from '$bindings/Sign';
import { capitalize, list, t } from '$text/fluent.svelte';
import { isHealing, ruledOut } from '$features/plan/open-plan';
import { fourWeeksLines, lately } from './four-weeks.svelte';
import { date, dateAndClock, ms, type ClockFormat } from '$text/time';
import {
  levels,
  massageType,
  muscle,
  muscles,
  notBefore,
  sessionName,
  inSentence,
} from '$text/words';

/** Signs that hands should know of. Sleep and mood stay between the user and a doctor. */
const BODILY: Sign[] = [
  'persistent_soreness',
  'reduced_rom',
  'frequent_injuries',
  'asymmetry',
  'morning_stiffness',
];

/** The next session, and the next competition if it is a different one. */
function nextOf(sessions: SessionEntry[], now: number): SessionEntry[] {
  const ahead = sessions
    .filter(({ start }) => ms(start) > now)
    .sort((a, b) => ms(a.start) - ms(b.start));
  return [...new Set([ahead[0], ahead.find(({ kind }) => kind === 'competition')])].filter(
    (one) => one !== undefined,
  );
}

/** What a therapist needs to know, as pairs of term and text. */
export function briefOf(
  today: Today,
  sessions: SessionEntry[],
  settings: Settings | null,
  now: number,
  format: ClockFormat,
): [string, string][] {
  const { open, soreness, local_issues, last_massage } = today;
  if (!open) return [];
  const { workout, plan } = open;
  const offers = [open.slot, plan.slot, ...plan.alternatives].filter((slot) => slot !== null);
  const offer = offers.find((slot) => slot.delivery === 'therapist') ?? open.slot;
  const lines: [string, string][] = [
    [
      t('brief-trained'),
      t(workout.guessed ? 'brief-workout.guessed' : 'brief-workout', {
        activity: t(`activity-${workout.activity}`),
        minutes: workout.duration_min,
        rpe: workout.rpe,
        word: t(`rpe-${workout.rpe}`),
        until: dateAndClock(workout.end, now, format),
      }),
    ],
    [
      t('brief-sore'),
      soreness
        ? t('brief-soreness', { value: soreness.value, at: dateAndClock(soreness.at, now, format) })
        : t('brief-not-asked'),
    ],
  ];
  if (offer) {
    const not = ruledOut(plan, now).map(([massage, at]) =>
      notBefore(massage, at, now, format, dateAndClock),
    );
    const type =
      offer.delivery === 'self' ? t('brief-any-type') : massageType(offer.types[0]!, 'therapist');
    const treat = t(
      offer.pressure[0] === offer.pressure[1] ? 'brief-treatment.one' : 'brief-treatment',
      { type, pressure: levels(offer.pressure), lo: offer.pressure[0], hi: offer.pressure[1] },
    );
    lines.push(
      [t('brief-treat'), [treat, ...not].join(' ')],
      [t('brief-focus'), muscles(offer.focus)],
    );
  }
  const place = ({ issue }: IssueEntry) =>
    t(issue.since ? 'brief-issue-since' : 'brief-issue', {
      muscle: muscle({ group: issue.group, side: issue.side }),
      issue: inSentence(t(`issue-${issue.kind}`)),
      since: issue.since ? date(issue.since, now, format.zone) : '',
    });
  const light = local_issues.filter(({ issue }) => isHealing(plan, issue));
  const out = local_issues.filter((one) => !light.includes(one));
  if (out.length) lines.push([t('brief-leave-out'), list(out.map(place))]);
  if (light.length) lines.push([t('brief-light'), list(light.map(place))]);
  if (last_massage) {
    const type = massageType(last_massage.type, last_massage.delivery);
    lines.push([
      t('brief-last'),
      capitalize(
        t('brief-massage', {
          type,
          minutes: last_massage.minutes,
          at: date(last_massage.start, now, format.zone),
        }),
      ),
    ]);
  }
  const next = nextOf(sessions, now).map((one) =>
    t('brief-session', { what: sessionName(one), at: dateAndClock(one.start, now, format) }),
  );
  if (next.length) lines.push([t('brief-next'), next.join('; ')]);
  const referred = (today.referral?.signs ?? []).filter((sign) => BODILY.includes(sign));
  if (referred.length)
    lines.push([
      t('brief-referral'),
      list(referred.map((sign) => inSentence(t(`brief-referral-${sign}`)))),
    ]);
  lines.push([t('brief-precautions'), precautionsIn(settings, now, format)]);
  const notes = plan.advice.filter((one) => NOTED.includes(one));
  const conditions = list(uncleared(settings).map((one) => t(`brief-precaution-${one}`)));
  if (notes.length)
    lines.push([
      t('brief-notes'),
      notes.map((one) => t(`brief-advice-${one}`, { conditions })).join(' '),
    ]);
  lines.push(...fourWeeksLines(lately.weeks, now, format));
  lines.push([t('brief-everywhere'), t('never-places')]);
  return lines;
}

/** Advice that hands should know of as well. */
const NOTED: Advice[] = [
  'check_red_flags_first',
  'rhabdo_watch',
  'ask_clinician_first',
  'injury_72h',
  'injury_see_professional',
];

/** The health conditions to which no doctor has said yes. */
const uncleared = (settings: Settings | null) =>
  (settings?.profile.precautions ?? []).filter((one) => !settings?.doctors_yes?.[one]);

/** Health conditions, each with a doctor's yes if there is one; who was never asked has not said "none". */
function precautionsIn(settings: Settings | null, now: number, format: ClockFormat): string {
  const conditions = settings?.profile.precautions ?? [];
  if (!conditions.length)
    return t(settings?.conditions_asked ? 'brief-none' : 'brief-conditions-not-asked');
  return list(
    conditions.map((one) => {
      const condition = t(`brief-precaution-${one}`);
      const day = settings?.doctors_yes?.[one];
      return day
        ? t('brief-cleared', { condition, date: date(`${day}T12:00:00Z`, now, format.zone) })
        : condition;
    }),
  );
}

/** The brief as plain text. */
export const briefText = (lines: [string, string][]) =>
  [
    t('brief-title'),
    ...lines.map(([term, what]) => t('brief-line', { term, what })),
    t('not-medical'),
  ].join('\n');
