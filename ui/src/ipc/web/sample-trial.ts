// Trials of one's own, for the browser twin and the tests; `?trial=` picks one.
import type { ChangeKind } from '$bindings/ChangeKind';
import type { Leg } from '$bindings/Leg';
import type { OpenSeal } from '$bindings/OpenSeal';
import type { Today } from '$bindings/Today';
import type { Trial } from '$bindings/Trial';
import type { TrialOutcome } from '$bindings/TrialOutcome';
import type { TrialSessionState } from '$bindings/TrialSessionState';
import type { TrialStep } from '$bindings/TrialStep';
import { HOUR, iso, massage } from './sample';
import type { Values } from './values';

const SEED = '957803969a5abf858d8bd16447b47b20e6f7cfe5fce64d1100c4878c61ae80ff';
const SEAL = 'd1473cf0e117d7c6206060fc1d12b5910eddedc0f2eb3ce2d21c7cedb7780daa';
const R: Leg = 'right';
const L: Leg = 'left';
const LEGS: Leg[] = [R, L, L, R, R, L, L, R, L, R, R, L];
const DAY = 24 * HOUR;

type Sample =
  | 'begun'
  | 'session'
  | 'hurt'
  | 'massage'
  | 'evening'
  | 'asks'
  | 'last'
  | 'stopped'
  | 'less'
  | 'more'
  | 'open'
  | 'same'
  | 'earlier';

/** So many days later at 17:00 or at 04:00 in the sample's zone. */
const evening = (now: string, days: number) =>
  `${iso(Date.parse(now) + days * DAY).slice(0, 10)}T16:00:00.000Z`;
const night = (now: string, days: number) =>
  `${iso(Date.parse(now) + days * DAY).slice(0, 10)}T03:00:00.000Z`;

const legOf = (slot: number) => LEGS[slot - 1] ?? L;

/** A trial of which so many sessions count, and what it waits for. */
function trial(now: string, sessions: number, counted: number, step: TrialStep, id = 't1'): Trial {
  const states: TrialSessionState[] = Array(counted).fill('counts');
  if (counted > 2) states.splice(2, 0, 'both_massaged', 'hurt');
  if (step.kind === 'massage' || step.kind === 'evening' || step.kind === 'asks')
    states.push('open');
  let slot = 1;
  const taken = states.map((state, index) => {
    const back = step.kind === 'massage' ? 0 : 1;
    const end = iso(Date.parse(now) - HOUR - (back + 3 * (states.length - 1 - index)) * DAY);
    const one = { slot, leg: legOf(slot), workout: `${id}-w${index}`, workout_end: end, state };
    if (state === 'counts') slot += 1;
    return one;
  });
  const started_at = iso(Date.parse(now) - (3 * states.length + 4) * DAY);
  return { id, started_at, sessions, counted, seal: SEAL, taken, step };
}

/** The trials of the journal, the latest first. */
export function sampleTrials(name: string | null, now: string): Trial[] {
  const later = (hours: number) => iso(Date.parse(now) + hours * HOUR);
  const slot = 4;
  const leg = legOf(slot);
  const [complete, stopped]: TrialStep[] = [
    { kind: 'complete' },
    { kind: 'stopped', at: later(-100) },
  ];
  const asks = { kind: 'asks', evening: 2, first: R, until: night(now, 1) } as const;
  switch (name as Sample | null) {
    case 'begun':
      return [trial(now, 8, 0, { kind: 'session', slot: 1, leg: legOf(1), ruled_out: null })];
    case 'session':
      return [trial(now, 8, 3, { kind: 'session', slot, leg, ruled_out: null })];
    case 'hurt':
      return [trial(now, 10, 3, { kind: 'session', slot, leg, ruled_out: 'hurt' })];
    case 'massage':
      return [trial(now, 12, 3, { kind: 'massage', slot, leg, until: evening(now, 1) })];
    case 'evening':
      return [trial(now, 8, 3, { kind: 'evening', slot, leg, evening: 1, from: evening(now, 1) })];
    case 'asks':
      return [trial(now, 8, 3, { ...asks, slot, leg })];
    case 'last':
      return [trial(now, 8, 7, { ...asks, slot: 8, leg: legOf(8) })];
    case 'stopped':
      return [trial(now, 8, 3, stopped!)];
    case 'less':
    case 'more':
    case 'open':
    case 'same':
      return [trial(now, 8, 8, complete!, name!)];
    case 'earlier':
      return [trial(now, 8, 8, complete!, 'open'), trial(later(-2000), 8, 3, stopped!, 't0')];
    default:
      return [];
  }
}

const OTHER = [4, 5, 4.5, 6, 5, 6.5, 3.5, 5];
/** Worked out with the crate `insights` from these differences. */
const RESULTS: Record<string, [number[], Pick<TrialOutcome, 'estimate' | 'interval' | 'p'>]> = {
  less: [
    [-1, -2, -0.5, -2, -2, -1.5, -1.5, -1],
    { estimate: -1.5, interval: [-2, -1], p: 0.0078125 },
  ],
  more: [[1, 2, 0.5, 1, 2, 1.5, 1.5, 1], { estimate: 1.25, interval: [0.75, 1.75], p: 0.0078125 }],
  same: [Array<number>(8).fill(0), { estimate: 0, interval: null, p: 1 }],
  open: [[-1, 0, -2, -1, 1, -2, 1, -0.5], { estimate: -0.5, interval: [-1.5, 0.5], p: 0.28125 }],
};

/** What came out of a sample; of one that ended here, nothing clear. */
export function sampleOutcome(id: string): TrialOutcome {
  const name = id in RESULTS ? id : 'open';
  const [differences, found] = RESULTS[name]!;
  const count = (is: (difference: number) => boolean) => differences.filter(is).length;
  return {
    pairs: differences.map((difference, index) => ({
      leg: LEGS[index]!,
      massaged: OTHER[index]! + difference,
      other: OTHER[index]!,
      difference,
      evenings: index === 5 ? 1 : 2,
    })),
    less: count((one) => one < 0),
    same: count((one) => one === 0),
    more: count((one) => one > 0),
    ...found,
    level: 0.95,
    finding: name === 'less' || name === 'more' ? name : 'open',
  };
}

export const sampleSeal: OpenSeal = {
  line: `rubdown trial of 8: ${LEGS.slice(0, 8).join(' ')}; ${SEED}`,
  seal: SEAL,
  holds: true,
};

/** The twin as these commands see it. */
export interface Twin {
  state(): Today;
  now(): string;
  /** A change that undo takes back. */
  change(kind: ChangeKind, what: Partial<Today>): Today;
}

/** What the browser twin does with the commands of a trial. */
export function trialVerbs({ state, now, change }: Twin) {
  const name = new URLSearchParams(globalThis.location?.search).get('trial');
  /** As it stands since each change, the latest last. */
  let versions: { at: string; trials: Trial[] }[] = [{ at: '', trials: sampleTrials(name, now()) }];
  const trials = () => {
    const { undo } = state();
    // what was taken back is gone
    versions = versions.filter(({ at }) => at <= (undo?.at ?? ''));
    return versions.at(-1)!.trials;
  };
  const refuse = (code: string) => Promise.reject({ code, detail: '' });
  const put = (kind: ChangeKind, step: TrialStep, counted: number, more: Partial<Today> = {}) => {
    const [newest, ...rest] = trials();
    const next = trial(now(), newest!.sessions, counted, step, newest!.id);
    const today = change(kind, more);
    versions.push({ at: today.undo?.at ?? '', trials: [next, ...rest] });
    return today;
  };
  return {
    trial: () => trials()[0] ?? null,
    trials,
    start_trial: ({ sessions }: Values) => {
      const step: TrialStep = { kind: 'session', slot: 1, leg: legOf(1), ruled_out: null };
      const next = trial(now(), sessions, 0, step, `t${Date.now()}`);
      const before = trials();
      const today = change('trial_started', {});
      versions.push({ at: today.undo?.at ?? '', trials: [next, ...before] });
      return today;
    },
    stop_trial: () => put('trial_stopped', { kind: 'stopped', at: now() }, trials()[0]!.counted),
    trial_massaged: () => {
      const [newest] = trials();
      if (newest?.step.kind !== 'massage') return refuse('E_TRIAL_NO_MASSAGE');
      const { slot, leg } = newest.step;
      const step: TrialStep = { kind: 'evening', slot, leg, evening: 1, from: evening(now(), 1) };
      return put('massage_logged', step, newest.counted, { last_massage: massage });
    },
    answer_trial: () => {
      const [newest] = trials();
      if (newest?.step.kind !== 'asks') return refuse('E_TRIAL_ASKS_NOTHING');
      const { slot, leg, evening: nth } = newest.step;
      const isLast = slot === newest.sessions;
      const step: TrialStep =
        nth === 1
          ? { kind: 'evening', slot, leg, evening: 2, from: evening(now(), 1) }
          : isLast
            ? { kind: 'complete' }
            : { kind: 'session', slot: slot + 1, leg: legOf(slot + 1), ruled_out: null };
      return put('trial_answered', step, nth === 1 ? newest.counted : newest.counted + 1);
    },
    trial_result: ({ id }: Values) => sampleOutcome(id),
    open_seal: () => sampleSeal,
  };
}
