// "Why this?" in four answers: why then, why this gentle, why this kind, why so long.
import type { Grade } from '$bindings/Grade';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { RuleId } from '$bindings/RuleId';
import type { RulesData } from '$bindings/RulesData';
import type { Why } from '$bindings/Why';
import { capitalize, hasMessage, language, t } from '$text/fluent.svelte';
import { dayAndClock, length, ms, shortTime, type ClockFormat } from '$text/time';
import { typeOf } from '$features/plan/tools';
import { inSentence, levels, massageType, pressure, windowName } from '$text/words';

export interface Answer {
  question: Question;
  /** The question in words. */
  name: string;
  text: string;
  grade: Grade | null;
  /** What it rests on; empty if there is no more to say. */
  sources: string;
}

const QUESTIONS = ['then', 'gentle', 'kind', 'minutes'] as const;
type Question = (typeof QUESTIONS)[number];

/** What the sentences say of the user: the same as in the terminal, whose messages these are. */
function factsOf(open: OpenPlan, why: Why, now: number, format: ClockFormat) {
  const { slot, workout } = open;
  return {
    guessed: isGuess(open, why),
    activity: inSentence(t(`activity-${why.activity}`)),
    end: shortTime(workout.end, now, format),
    rpe: why.rpe,
    soreness: why.soreness ?? 0,
    window: slot ? inSentence(windowName(slot.window, slot.start, workout.end, format.zone)) : '',
    from: shortTime(why.from, now, format),
    until: shortTime(why.last_start, now, format),
    next: why.next_session ? dayAndClock(why.next_session, now, format) : '',
    pressure: slot ? pressure(slot.pressure) : '',
    type: slot ? inSentence(massageType(typeOf(slot), slot.delivery)) : '',
    after: slot ? length(ms(slot.start) - ms(workout.end)) : '',
    minutes: slot?.minutes ?? 0,
    by: slot?.delivery ?? 'self',
  };
}

type Facts = ReturnType<typeof factsOf>;

/** Whether nobody has said how hard the workout was that the plan is for. */
const isGuess = ({ workout, also }: OpenPlan, why: Why): boolean =>
  [workout, ...also].find((one) => one.activity === why.activity && one.rpe === why.rpe)?.guessed ??
  false;

/** The sentence of one answer: with the user's own numbers. */
function sentence(question: Question, why: Why, { guessed, ...facts }: Facts): string {
  const rule = why[question];
  if (guessed && question === 'gentle' && rule === 'R-PRESSURE')
    return t('why-guessed-gentle', facts);
  if (guessed && question === 'minutes' && rule === 'R-EASY-SHORT')
    return t('why-guessed-minutes', facts);
  if (question === 'then' && why.picked) return t('why-then.picked');
  if (question === 'then' && rule === 'R-WINDOW-ORDER' && ms(why.from) >= ms(why.last_start))
    return t('why-then.only', facts);
  return t(`why-${question}`, { rule, ...facts });
}

function basis(rule: RuleId, rules: RulesData): string {
  const because = hasMessage(`rule-${rule}.because`) ? t(`rule-${rule}.because`) : '';
  const known = because.toLocaleLowerCase(language());
  const names = (rules.rules[rule]?.sources ?? [])
    .map((source) => (source === 'Article on timing' ? t('why-recovery-guide') : source))
    .filter((name) => !known.includes(name.toLocaleLowerCase(language())));
  return [because, names.length ? t('why-sources', { sources: names.join(', ') }) : '']
    .filter(Boolean)
    .join(' ');
}

export function answersOf(
  open: OpenPlan,
  rules: RulesData,
  now: number,
  format: ClockFormat,
): Answer[] {
  const { why } = open;
  if (!why) return [];
  const facts = factsOf(open, why, now, format);
  return QUESTIONS.map((question) => {
    const rule = why[question];
    return {
      question,
      name: t(`why-ask-${question}`, { minutes: facts.minutes }),
      text: sentence(question, why, facts),
      grade: question === 'then' && why.picked ? null : (rules.rules[rule]?.grade ?? null),
      sources: basis(rule, rules),
    };
  });
}

/** The closed line: why then and why this gentle, in one sentence each. */
export function summaryOf(open: OpenPlan, now: number, format: ClockFormat): string {
  const { why } = open;
  if (!why) return '';
  const facts = factsOf(open, why, now, format);
  const firm = open.slot ? levels(open.slot.pressure) : '';
  const words = {
    ...facts,
    window: capitalize(facts.window),
    pressure: t('window-nouns') === 'small' ? capitalize(firm) : firm,
  };
  const then = why.picked
    ? t('why-then.picked')
    : WAITS.has(why.then)
      ? sentence('then', why, facts)
      : t('why-line-then', { window: words.window, end: words.end });
  return [then, gentleLine(why, words)].join(' ');
}

/** What a massage waits for decides when it is, and not when the training ended. */
const WAITS = new Set<RuleId>(['R-AFTER-NEXT', 'R-BLACKOUT']);

function gentleLine(why: Why, { guessed, ...words }: Facts): string {
  if (why.gentle === 'R-SORE' && why.soreness !== null) return t('why-line-sore', words);
  if (EFFORT.has(why.gentle))
    return t(guessed ? 'why-line-effort.guessed' : 'why-line-effort', words);
  return t('why-line-rule', { ...words, rule: why.gentle });
}
/** Rules by which the effort alone decides. */
const EFFORT = new Set<RuleId>(['R-PRESSURE', 'R-LATE-FIRM']);
