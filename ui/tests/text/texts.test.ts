import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parse,
  Visitor,
  type BaseNode,
  type Resource,
  type VariableReference,
} from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { idsOf } from '../bindings';
import type { Flag } from '$bindings/Flag';
import { CONDITION_GROUPS } from '$features/settings/condition-groups';
import { CHECKS } from '$features/guided-session/start-check.svelte';
import { during } from '$features/guided-session/body-signs';
import { LOOKS } from '$features/week/things';
import { SCOPES } from '$features/calendar/series-form.svelte';
import { QUESTIONS } from '$features/check-in/signs';
import { ifWorse } from '$features/safety/help';
import { root, sources } from '../sources';
import { GROUPS } from '$features/guides/guides';
import { t, useLanguage } from '$text/fluent.svelte';

const locales = join(root, '../locales');

/** Every message and attribute of a language, with its variables. */
function textsOf(language: string, only = /\.ftl$/): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(join(locales, language)).filter((name) => only.test(name))) {
    const resource: Resource = parse(readFileSync(join(locales, language, file), 'utf8'), {});
    for (const entry of resource.body) {
      if (entry.type === 'Junk') throw new Error(`${language}/${file}: ${entry.content}`);
      if (entry.type !== 'Message') continue;
      if (entry.value) found.set(entry.id.name, variables(entry.value));
      for (const part of entry.attributes)
        found.set(`${entry.id.name}.${part.id.name}`, variables(part.value));
    }
  }
  return found;
}

function variables(node: BaseNode): string[] {
  const names = new Set<string>();
  class Find extends Visitor {
    override visitVariableReference(reference: VariableReference) {
      names.add(reference.id.name);
    }
  }
  new Find().visit(node);
  return [...names].sort();
}

const en = textsOf('en');
const de = textsOf('de');

/** Literal ids in code: `t('save')`, `t(sure ? 'a' : 'b')`. */
function literalIds(): string[] {
  const all = new Set<string>();
  for (const [, text] of sources()) {
    for (const [, inside] of text.matchAll(/\b(?:t|hasMessage)\(((?:[^()`]|\([^()]*\))*?)[,)]/g)) {
      // A comparison within the argument compares ids of data, not of messages.
      const chosen = inside!.replace(/[\w.?[\]]+ [=!]== '[^']*'/g, '');
      for (const [, id] of chosen.matchAll(/'([a-z][\w.-]+)'/g)) all.add(id!);
    }
  }
  return [...all];
}

/** Hands, what rolls, and the gun, with their levels. */
const TOUCHES = ['hands', 'rolled', 'gun'].flatMap((by) =>
  [1, 2, 3].map((level) => `${by}-${level}`),
);
const REGIONS = ['legs', 'lower_legs', 'back', 'arms', 'shoulders', 'upper_body', 'whole_body'];
const ACTS = [
  'start',
  'booked',
  'another',
  'skip',
  'let_go',
  'copy_brief',
  'finish',
  'guide',
  'cancel',
  'no',
  'better',
  'correct',
  'plan_session',
  'change_session',
];

/** Ids composed from an id of the rules. */
const FAMILIES: [string, string[]][] = [
  ['activity-*', idsOf('Activity')],
  ['kind-*', idsOf('SessionKind')],
  ['muscle-*', idsOf('MuscleGroup')],
  ['muscle-*.left', idsOf('MuscleGroup')],
  ['muscle-*.right', idsOf('MuscleGroup')],
  ['side-*', idsOf('Side')],
  ['type-*', idsOf('MassageType')],
  ['type-*.self', idsOf('MassageType')],
  ['type-*.short', idsOf('MassageType')],
  ['window-*', idsOf('TimingWindow')],
  ['window-*.evening', idsOf('TimingWindow')],
  ['window-*.benefit', idsOf('TimingWindow')],
  ['muscle-*.avoid', idsOf('MuscleGroup')],
  ['muscle-*.percussion', idsOf('MuscleGroup')],
  ['pressure-*.feel', ['1', '2', '3', '4', '5']],
  ['pressure-*', ['1', '2', '3', '4', '5']],
  ['pressure-*.phrase', ['1', '2', '3', '4', '5']],
  ['rpe-*', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  ['level-*', idsOf('TrainingLevel')],
  ['level-*.more', idsOf('TrainingLevel')],
  ['delivery-*', idsOf('DeliveryPreference')],
  ['status-*', idsOf('Status')],
  ['status-*.more', idsOf('Status')],
  ['first-example-*', idsOf('Delivery')],
  ['first-says-*', idsOf('TrainingLevel')],
  ['first-says-by-*', idsOf('DeliveryPreference')],
  ['settings-part-*', ['you', 'massage', 'times', 'reminders', 'conditions', 'data', 'appearance']],
  ['station-*', idsOf('Station')],
  ['session-ask-*', [...CHECKS]],
  ['call-emergency-*', ifWorse(idsOf('Flag') as Flag[])],
  ['call-doctor-*', ['today', 'soon', 'fever']],
  ['session-did-*', idsOf('Side')],
  ['felt-*', idsOf('Felt')],
  ['toast-lost-*', idsOf('Delivery')],
  ['session-feel-*', TOUCHES],
  ['*', during.map(({ id }) => id)],
  ['*.do', during.filter(({ flag }) => !flag).map(({ id }) => id)],
  ['settings-guided-*', ['chime', 'cues', 'notify_changes']],
  ['settings-guided-*.more', ['chime', 'cues', 'notify_changes']],
  ['settings-first-*', ['turn', 'left', 'right']],
  ['tool-*', idsOf('Tool')],
  ['tool-*.short', idsOf('Tool')],
  ['level-*.short', idsOf('TrainingLevel')],
  ['conditions-*', [...CONDITION_GROUPS]],
  ['journal-by-*', idsOf('Delivery')],
  ['type-*.with', idsOf('MassageType')],
  [
    'sign-*',
    QUESTIONS.flatMap(({ sign, ranges, also }) =>
      [
        ...ranges.flatMap(({ name, values }) => [name, ...values.map((one) => `${name}_${one}`)]),
        ...also,
      ].map((name) => `${sign}.${name}`),
    ),
  ],
  ['safety-title-*', ['first', 'hard', 'sore', 'reported', 'mistaken']],
  ['flag-*', idsOf('Flag')],
  ['flag-*.name', idsOf('Flag')],
  ['flag-*.do', idsOf('Flag')],
  ['issue-*', idsOf('LocalIssueKind')],
  ['issue-*.more', idsOf('LocalIssueKind')],
  ['precaution-*', idsOf('Precaution')],
  ['precaution-*.more', idsOf('Precaution')],
  ['brief-precaution-*', idsOf('Precaution')],
  [
    'brief-referral-*',
    ['persistent_soreness', 'reduced_rom', 'frequent_injuries', 'asymmetry', 'morning_stiffness'],
  ],
  ['sign-*', idsOf('Sign')],
  ['sign-*.more', idsOf('Sign')],
  ['sign-*.refer', idsOf('Sign')],
  ['sign-*.refer_urgent', ['persistent_soreness', 'mental_fatigue', 'asymmetry']],
  [
    'brief-advice-*',
    [
      'check_red_flags_first',
      'rhabdo_watch',
      'ask_clinician_first',
      'injury_72h',
      'injury_see_professional',
    ],
  ],
  ['advice-*', idsOf('Advice')],
  ['advice-*.more', idsOf('Advice')],
  ['grade-*', idsOf('Grade')],
  ['rule-*', idsOf('RuleId')],
  ['rule-*.because', idsOf('RuleId')],
  ['due-*', idsOf('DueState')],
  ['checkin-*', [...idsOf('CheckInAction'), ...idsOf('Escalation')]],
  ['theme-*', idsOf('Theme')],
  ['agent-*', idsOf('AgentState')],
  ['pause-*', idsOf('PauseFor')],
  ['snooze-*', idsOf('Snooze')],
  ['inbox-*', idsOf('NoticeKind')],
  ['reminder-*', idsOf('ReminderKind')],
  ['reminder-state-*', idsOf('ReminderState')],
  ['cause-*', idsOf('ReminderCause')],
  ['inbox-notice-*', idsOf('ReminderKind')],
  ['another-note-*', idsOf('TimingWindow')],
  ['region-*', REGIONS],
  ['region-*.first', REGIONS],
  ['region-*.sore', REGIONS],
  ['tool-*', idsOf('Tool')],
  ['with-*', idsOf('Tool')],
  ['who-*', idsOf('Delivery')],
  ['tone-*', ['hand', 'done', 'coming', 'trained']],
  ['say-*', idsOf('Flag')],
  ['act-*', ACTS],
  ['menu-*', ['start', 'interim', 'done', 'skip', 'another', 'let_go', 'check_in', 'massage']],
  ['why-*', ['then', 'gentle', 'kind', 'minutes']],
  ['why-ask-*', ['then', 'gentle', 'kind', 'minutes']],
  ['block-*', ['maybe', 'kept', 'booked', 'running', 'done', 'missed']],
  ['look-*', ['suggested', 'maybe', 'kept', 'running', 'done', 'missed', 'ghost']],
  ['nav-*', ['today', 'week', 'journal', 'insights', 'guides', 'settings', 'session']],
  ['journal-*', ['all', 'workouts', 'massages', 'soreness']],
  ['delivery-*.by', idsOf('Delivery')],
  ['log-side-*', ['left', 'right']],
  ['disagree-*', ['windows', 'pressure', 'length', 'frequency', 'day_before']],
  ['guide-group-*', GROUPS],
  ['claims-theme-*', idsOf('ClaimTheme')],
  ['settings-*', ['pre_workout_suggestion', 'private_notifications', 'start_at_login']],
  ['settings-*.more', ['pre_workout_suggestion', 'private_notifications', 'start_at_login']],
  ['stop-then-*', ['recent_clot', 'sore_over_a_week', 'check_in']],
  ['plan-*-more', ['training', 'competition', 'busy']],
  ['time-weekday-*', ['1', '2', '3', '4', '5', '6', '7']],
  ['time-weekday-*.short', ['1', '2', '3', '4', '5', '6', '7']],
  ['time-month-*', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']],
  ['time-month-*.short', ['1', '12']],
  ['week-look-*', [...LOOKS]],
  ['week-mark-*', idsOf('DayMark')],
  ['week-mark-*.more', ['light_only', 'day_before_competition']],
  ['week-standing-*', [...idsOf('Standing'), 'done']],
  ['week-cause-*', idsOf('SessionKind')],
  ['week-cause-*.gone', idsOf('SessionKind')],
  ['series-scope-*', [...SCOPES]],
  ['went-*', idsOf('Went')],
  ['went-*.usual', idsOf('Went')],
  ['trial-state-*', idsOf('TrialSessionState').filter((id) => id !== 'open' && id !== 'counts')],
  ['trial-pairs.*', ['session', 'leg', 'massaged', 'other', 'difference', 'evenings']],
  ['trial-worked.*', ['mean', 'middle', 'chance', 'named', 'pairs']],
];

/** What only the window shows. */
const WINDOW = /^(?:window|session|trial|week)\.ftl$/;

describe('texts', () => {
  it('finds ids to check at all', () => {
    expect(literalIds().length).toBeGreaterThan(150);
    expect(idsOf('RuleId').length).toBeGreaterThan(40);
  });

  it.each([
    ['English', en],
    ['German', de],
  ] as const)('are there in %s for every id written in the code', (_, texts) => {
    expect(literalIds().filter((id) => !texts.has(id))).toEqual([]);
  });

  it.each(FAMILIES)('are there in both languages for %s', (family, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const texts of [en, de]) {
      expect(ids.map((id) => family.replace('*', id)).filter((id) => !texts.has(id))).toEqual([]);
    }
  });

  it('are the same messages with the same variables in both languages', () => {
    const [mine, theirs] = [textsOf('en', WINDOW), textsOf('de', WINDOW)];
    expect([...theirs.keys()].sort()).toEqual([...mine.keys()].sort());
    for (const [id, names] of mine) expect([id, theirs.get(id)]).toEqual([id, names]);
  });

  it('of the window are all used', () => {
    const code = sources()
      .map(([, text]) => text)
      .join('\n');
    const families = FAMILIES.flatMap(([family, ids]) => ids.map((id) => family.replace('*', id)));
    const unused = [...textsOf('en', WINDOW).keys()].filter(
      (id) => !code.includes(`'${id}'`) && !families.includes(id) && !id.endsWith('.with-year'),
    );
    expect(unused).toEqual([]);
  });

  it.each(['en', 'de'])(
    'distinguish paused reminders from the button that pauses them (%s)',
    (language) => {
      const file = readFileSync(join(locales, language, 'window.ftl'), 'utf8');
      const text = (id: string) => new RegExp(`^${id} = (.+)$`, 'm').exec(file)![1]!;
      expect(text('reminders-paused')).not.toBe(text('reminders-pause'));
      expect(text('reminders-paused-until')).not.toContain(text('reminders-pause'));
    },
  );

  it.each([
    ['en', '1 minute', '15 minutes'],
    ['de', '1 Minute', '15 Minuten'],
  ])('in %s count one minute as one', async (language, one, many) => {
    await useLanguage(language);
    expect(t('minutes', { minutes: 1 })).toBe(one);
    expect(t('hero-now-short', { minutes: 1 })).toContain(one);
    expect(t('minutes', { minutes: 15 })).toBe(many);
    await useLanguage('en');
  });

  it('have no exclamation marks', () => {
    for (const language of ['en', 'de']) {
      const file = readFileSync(join(locales, language, 'window.ftl'), 'utf8');
      expect(
        file.split('\n').filter((line) => !line.startsWith('#') && line.includes('!')),
      ).toEqual([]);
    }
  });
});
