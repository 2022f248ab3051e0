// The eight signs of the check-in and what is asked of those that are ticked, as in the rules.
import type { Sign } from '$bindings/Sign';
import type { Signs } from '$bindings/Signs';

/** A number, asked as a few ranges: each with the value that the rules get. */
interface Range {
  name: string;
  /** From the most harmless, which is chosen until another is. */
  values: number[];
}

interface Questions {
  sign: Sign;
  ranges: Range[];
  /** What makes it a matter for a professional, to tick. */
  also: string[];
}

export const QUESTIONS: Questions[] = [
  {
    sign: 'persistent_soreness',
    ranges: [
      { name: 'days', values: [2, 5, 7] },
      { name: 'nrs', values: [3, 5, 8] },
    ],
    also: ['dark_urine', 'swelling'],
  },
  { sign: 'reduced_rom', ranges: [], also: ['sudden', 'joint_locked', 'joint_swollen'] },
  {
    sign: 'performance_decline',
    ranges: [{ name: 'days', values: [7, 14] }],
    also: ['rested_week', 'illness_or_weight_loss'],
  },
  {
    sign: 'frequent_injuries',
    ranges: [
      { name: 'count_90d', values: [1, 2] },
      { name: 'pain_days', values: [7, 21] },
    ],
    also: ['changes_gait'],
  },
  {
    sign: 'poor_sleep',
    ranges: [
      { name: 'nights_per_week', values: [2, 4] },
      { name: 'weeks', values: [4, 12] },
    ],
    also: ['breathing_pauses'],
  },
  {
    sign: 'mental_fatigue',
    ranges: [{ name: 'low_mood_days', values: [0, 7, 14] }],
    also: ['self_harm_thoughts'],
  },
  {
    sign: 'asymmetry',
    ranges: [{ name: 'days', values: [7, 14] }],
    also: ['new_weakness_or_numbness', 'limp'],
  },
  {
    sign: 'morning_stiffness',
    ranges: [
      { name: 'minutes', values: [15, 45, 75] },
      { name: 'weeks', values: [1, 4, 6] },
    ],
    also: ['joint_swollen'],
  },
];

/** What was chosen or ticked, by `sign.question`. */
export type Answers = Record<string, number | boolean>;

/** The chosen value of a range: the most harmless until another is chosen. */
export const chosen = (answers: Answers, sign: Sign, { name, values }: Range): number => {
  const answer = answers[`${sign}.${name}`];
  return typeof answer === 'number' ? answer : values[0]!;
};

/** The ticked signs with their details. */
export function signsOf(ticked: Sign[], answers: Answers): Signs {
  const details = ({ sign, ranges, also }: Questions) => [
    ...ranges.map((range) => [range.name, chosen(answers, sign, range)] as const),
    ...also.map((name) => [name, answers[`${sign}.${name}`] === true] as const),
  ];
  return Object.fromEntries(
    QUESTIONS.filter(({ sign }) => ticked.includes(sign)).map((questions) => [
      questions.sign,
      Object.fromEntries(details(questions)),
    ]),
  );
}
