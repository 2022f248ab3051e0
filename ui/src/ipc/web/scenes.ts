// The scenes of the browser twin and the tests, a state of Today each; `?scene=` picks one.
import type { MassageEntry } from '$bindings/MassageEntry';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Plan } from '$bindings/Plan';
import type { Slot } from '$bindings/Slot';
import type { Timeline } from '$bindings/Timeline';
import type { Today } from '$bindings/Today';
import type { WorkoutEntry } from '$bindings/WorkoutEntry';
import { withHeadline } from './headline';
import { questionScenes } from './scenes-questions';
import { guidedScenes } from './scenes-guided';
import { crisis, news, notices, suggestions } from './sample-beside';
import { HOUR, iso, massage, slotAt, startsFor, today, toolsIn, workout } from './sample';

const END = Date.parse(workout.end);

/** Today with another plan; what else the journal derives from the slot follows it. */
function changed(plan: Partial<Plan>, open: Partial<OpenPlan> = {}): Today {
  const whole = { ...today.open!, ...open, plan: { ...today.open!.plan, ...plan } };
  const { slot } = whole;
  const starts = slot ? startsFor(END, slot.minutes) : { starts: [], window_starts: [] };
  const run = starts.window_starts.find(
    (one) =>
      slot && one.window === slot.window && one.first <= slot.start && slot.start <= one.last,
  );
  const why = slot && {
    ...today.open!.why!,
    window: slot.window,
    from: run?.first ?? slot.start,
    last_start: run?.last ?? slot.start,
  };
  return {
    ...today,
    open: { ...whole, why, timeline: open.timeline ?? { ...whole.timeline, ...starts } },
  };
}

const nothing = {
  slot: null,
  alternatives: [],
  window_open_notify_at: null,
  slot_reminder_at: null,
};
/** The same at another time, when some reminders have been shown. */
const at = (now: string, scene: Today): Today => {
  const next = scene.next_reminder;
  return { ...scene, now, next_reminder: next && next.at > now ? next : null };
};
const NOWHERE: Timeline = { ...today.open!.timeline, starts: [], window_starts: [] };
const kept = () => changed({}, { state: 'accepted' });
const later: Slot = {
  ...slotAt(END, 'same_day', 3, 10, [2, 2]),
  provisional: true,
  focus: [
    'quads',
    'hamstrings',
    'glutes',
    'hip_flexors',
    'tfl_itb',
    'adductors',
    'calves',
    'shins',
  ].map((group) => ({ group }) as Slot['focus'][number]),
};
const practice: Slot = {
  ...slotAt(END, 'next_day', 17.5, 60, [3, 4]),
  delivery: 'therapist',
  types: ['sports', 'deep_tissue', 'swedish'],
};
const therapist = (state: OpenPlan['state'] = 'accepted') =>
  changed(
    { slot: practice, book_by: iso(Date.parse(practice.start) - 2 * HOUR) },
    { slot: practice, state },
  );
const run = {
  id: 's0',
  start: iso(END + 1.5 * HOUR),
  end: iso(END + 2.5 * HOUR),
  kind: 'training' as const,
  rpe_expected: 4,
  activity: 'running' as const,
};
const evening: MassageEntry = {
  ...massage,
  start: '2026-11-23T20:00:00Z',
  minutes: 15,
  delivery: 'self',
  type: 'swedish',
  pressure: 3,
  muscles: (['quads', 'glutes', 'hamstrings', 'adductors'] as const).map((group) => ({ group })),
};

const scenes: Record<string, () => Today> = {
  'proposed-later': () => today,
  'all-tools': () => ({ ...today, tools: toolsIn('all-tools') }),
  'window-open': () => at('2026-11-23T19:10:00Z', today),
  'kept-self': kept,
  'kept-therapist': () => therapist(),
  'kept-therapist-booked': () => therapist(),
  'ask-booked': () => at('2026-11-24T09:00:00Z', therapist()),
  'proposed-therapist': () => therapist('open'),
  'near-therapist': () => at('2026-11-24T10:10:00Z', therapist()),
  near: () => at('2026-11-23T19:50:00Z', kept()),
  running: () => at('2026-11-23T20:09:00Z', changed({}, { state: 'started' })),
  unanswered: () => at('2026-11-23T20:40:00Z', changed({}, { state: 'started' })),
  done: () => ({
    ...at(
      '2026-11-23T20:20:00Z',
      changed({ ...nothing, status: 'satisfied' }, { slot: null, state: 'done' }),
    ),
    last_massage: evening,
    next_reminder: { id: 'r9', kind: 'soreness', at: '2026-11-24T17:00:00Z' },
  }),
  'easy-day': () => {
    const slot: Slot = { ...today.open!.plan.slot!, minutes: 10, pressure: [2, 3] };
    return changed({ status: 'optional', slot }, { slot });
  },
  deferred: () =>
    changed(
      {
        ...nothing,
        status: 'deferred',
        reason: 'two_a_day',
        slot: later,
        interim: { ...slotAt(END, 'immediate', 1.25, 10, [2, 2]), types: ['swedish'] },
      },
      { slot: later, timeline: { ...NOWHERE, planned: [run] } },
    ),
  blocked: () => ({
    ...changed(
      { ...nothing, status: 'blocked', reason: 'local_issue_covers_all_focus' },
      { slot: null, timeline: NOWHERE },
    ),
    local_issues: [
      {
        id: 'i1',
        issue: {
          kind: 'acute_injury',
          group: 'calves',
          side: 'left',
          since: '2026-11-23T17:00:00Z',
        },
      },
    ],
  }),
  'no-slot': () =>
    changed(
      { ...nothing, status: 'none', reason: 'no_feasible_slot' },
      { slot: null, timeline: NOWHERE },
    ),
  'nothing-due': () => ({
    ...at('2026-11-25T11:20:00Z', today),
    open: null,
    local_issues: [],
    last_massage: { ...massage, start: '2026-11-23T16:00:00Z' },
    last_regular: { ...massage, start: '2026-11-23T16:00:00Z' },
    due: {
      state: 'not_due',
      due_at_utc: '2026-12-03T17:00:00Z',
      bookable_at: '2026-11-30T17:00:00Z',
      overdue_at: '2026-12-07T17:00:00Z',
    },
    next_reminder: null,
  }),
  overdue: () => ({
    ...scenes['nothing-due']!(),
    now: '2026-12-05T11:20:00Z',
    due: { ...scenes['nothing-due']!().due!, state: 'due' },
  }),
  blank: () => ({
    ...today,
    open: null,
    last_massage: null,
    last_regular: null,
    due: null,
    usual_activities: [],
    last_workout: null,
    local_issues: [],
    soreness: null,
    safety_questions: { ...today.safety_questions, always: true },
    next_reminder: null,
  }),
  first: () => ({ ...scenes.blank!(), first_start: true }),
  'morning-after': () => ({
    ...at(
      '2026-11-24T06:40:00Z',
      changed(
        { slot: slotAt(END, 'next_day', 18, 20, [3, 3]) },
        { slot: slotAt(END, 'next_day', 18, 20, [3, 3]) },
      ),
    ),
    soreness: null,
    asks_soreness: true,
  }),
  several: () => {
    const focus = ['chest', 'delts', 'triceps', 'lats', 'biceps', 'mid_back', 'quads', 'glutes']
      .concat(['hamstrings', 'calves', 'adductors', 'abs', 'lower_back'])
      .map((group) => ({ group }) as Slot['focus'][number]);
    const slot = { ...today.open!.plan.slot!, focus };
    const upper: WorkoutEntry = { ...workout, activity: 'strength_upper' };
    const lower: WorkoutEntry = { ...workout, id: 'w0', end: '2026-11-23T09:00:00Z' };
    return changed({ slot }, { slot, workout: upper, also: [lower] });
  },
  'runs-on': () => ({
    ...today,
    top: {
      kind: 'running',
      plan: 'p0',
      since: '2026-11-23T17:45:00Z',
      until: '2026-11-23T18:00:00Z',
    },
  }),
  'did-you': () => ({
    ...today,
    top: { kind: 'did_you_do_it', plan: 'p0', start: '2026-11-22T19:00:00Z', minutes: 15 },
  }),
  clot: () => ({ ...today, clot_question: true }),
  conditions: () => ({ ...today, asks_conditions: true }),
  questions: () => ({ ...today, questions_first: true, advice: ['rhabdo_watch'] }),
  referral: () => ({
    ...today,
    check_in: {
      score: 3,
      escalations: { poor_sleep: 'soon' },
      action: 'due_now',
      assessment_advice: [],
      active: ['poor_sleep'],
      ease_off: false,
      sports_medicine: false,
    },
    referral: {
      since: '2026-11-22T08:00:00Z',
      signs: ['poor_sleep'],
      places: [],
      asks_where: [],
    },
  }),
  'referral-where': () => ({
    ...today,
    check_in: {
      ...scenes.referral!().check_in!,
      escalations: { morning_stiffness: 'soon' },
      active: [],
    },
    referral: {
      since: '2026-11-22T08:00:00Z',
      signs: ['morning_stiffness'],
      places: [],
      asks_where: ['swollen_joint'],
    },
  }),
  ahead: () => ({
    ...today,
    ahead: { kind: 'workout', ...workout, id: 'w9', end: '2031-03-01T17:00:00Z' },
    next_reminder: null,
  }),
  crisis: () => ({
    ...scenes['nothing-due']!(),
    check_in: crisis,
  }),
  'check-in': () => ({ ...scenes['nothing-due']!(), check_in_open: true }),
  'stop-urgent': () => ({
    ...at(
      '2026-11-24T07:00:00Z',
      changed(
        { ...nothing, status: 'see_professional', reason: 'urgent:rf_dark_urine' },
        { slot: null },
      ),
    ),
    flags: ['rf_dark_urine'],
  }),
  'stop-soon': () => ({
    ...changed({ ...nothing, status: 'see_professional', reason: 'soon:rf_fever' }, { slot: null }),
    flags: ['rf_fever'],
  }),
  advice: () =>
    changed({ advice: ['check_red_flags_first', 'rhabdo_watch', 'ask_clinician_first'] }),
  expired: () =>
    changed({ ...nothing, status: 'expired', advice: ['comfort_only_gentle'] }, { slot: null }),
  inbox: () => ({ ...today, inbox: notices }),
  news: () => ({ ...scenes.referral!(), check_in: null, inbox: news, asks_soreness: true }),
  paused: () => ({ ...today, pause: { until: '2026-11-23T18:50:00Z' } }),
  suggestions: () => ({ ...today, open: null, suggestions }),
};

/** The names of all scenes of Today, and of a guided session. */
export const SCENES = Object.keys(scenes);
const guided = { ...guidedScenes(scene), ...questionScenes(scene) };
export const GUIDED_SCENES = Object.keys(guided);

/** Today in a scene. A name that no scene has is a fault of the caller. */
export function scene(name: string): Today {
  const make = scenes[name] ?? guided[name];
  if (!make) throw new Error(`no scene is called ${name}`);
  return withHeadline(make(), name === 'kept-therapist-booked');
}
