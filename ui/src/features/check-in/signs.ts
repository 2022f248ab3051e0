// The eight signs of the check-in and their questions, as in the rules.
import type { Sign } from '$bindings/Sign';
import type { Signs } from '$bindings/Signs';

interface Field {
  name: string;
  kind: 'number' | 'yes';
  max: number;
}

export type Answers = Record<string, number | boolean>;

const number = (name: string, max = 999): Field => ({ name, kind: 'number', max });
const yes = (name: string): Field => ({ name, kind: 'yes', max: 1 });

export const FIELDS: { sign: Sign; fields: Field[] }[] = [
  {
    sign: 'persistent_soreness',
    fields: [number('days'), number('nrs', 10), yes('dark_urine'), yes('swelling')],
  },
  { sign: 'reduced_rom', fields: [yes('sudden'), yes('joint_locked'), yes('joint_swollen')] },
  {
    sign: 'performance_decline',
    fields: [number('days'), yes('rested_week'), yes('illness_or_weight_loss')],
  },
  {
    sign: 'frequent_injuries',
    fields: [number('count_90d'), number('pain_days'), yes('changes_gait')],
  },
  {
    sign: 'poor_sleep',
    fields: [number('nights_per_week', 7), number('weeks'), yes('breathing_pauses')],
  },
  { sign: 'mental_fatigue', fields: [number('low_mood_days'), yes('self_harm_thoughts')] },
  { sign: 'asymmetry', fields: [number('days'), yes('new_weakness_or_numbness'), yes('limp')] },
  {
    sign: 'morning_stiffness',
    fields: [number('minutes', 600), number('weeks'), yes('joint_swollen')],
  },
];

/** Required numbers still missing for ticked signs. A missing answer is not a zero. */
export const missingIn = (ticked: Sign[], answers: Answers): string[] =>
  FIELDS.filter(({ sign }) => ticked.includes(sign)).flatMap(({ sign, fields }) =>
    fields
      .filter(({ kind }) => kind === 'number')
      .map(({ name }) => `${sign}.${name}`)
      .filter((key) => typeof answers[key] !== 'number'),
  );

/** The ticked signs with their details. No number may be missing. */
export function signsOf(ticked: Sign[], answers: Answers): Signs {
  return Object.fromEntries(
    FIELDS.filter(({ sign }) => ticked.includes(sign)).map(({ sign, fields }) => [
      sign,
      Object.fromEntries(
        fields.map(({ name, kind }) => [
          name,
          kind === 'yes' ? answers[`${sign}.${name}`] === true : Number(answers[`${sign}.${name}`]),
        ]),
      ),
    ]),
  );
}
