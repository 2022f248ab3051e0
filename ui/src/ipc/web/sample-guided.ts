// Guided sessions of the browser twin: the layout of the samples, and what presses do to a session. The
// rules' own layout is `recovery::guided_session`.
import type { GuidedProposal } from '$bindings/GuidedProposal';
import type { GuidedRequest } from '$bindings/GuidedRequest';
import type { LeftOut } from '$bindings/LeftOut';
import type { MassageEntry } from '$bindings/MassageEntry';
import type { MassageType } from '$bindings/MassageType';
import type { Muscle } from '$bindings/Muscle';
import type { Part } from '$bindings/Part';
import type { RunningSession } from '$bindings/RunningSession';
import type { Side } from '$bindings/Side';
import type { Station } from '$bindings/Station';
import type { Step } from '$bindings/Step';
import type { Today } from '$bindings/Today';
import type { Tool } from '$bindings/Tool';
import { muscles, waysOf, type Way } from '$features/muscles/facts';
import { inTurn } from '$features/plan/in-turn';
import { TYPES } from '$features/plan/tool-types';
import { doneAt, positionAt } from '$features/guided-session/progress';

/** Seconds: arriving, getting into place, changing sides, resting, after a muscle. */
const [ARRIVE, PLACE, CHANGE, REST, AFTER] = [30, 20, 10, 30, 10];
const SHARE = 15;
const LENGTHS = [10, 15, 20];

interface Block {
  muscle: Muscle;
  way: Way;
  sides: Side[];
  seconds: number;
}

const costOf = ({ sides, seconds }: Block) =>
  PLACE + sides.length * seconds + (sides.length - 1) * CHANGE;
const sumOf = (blocks: Block[]) => blocks.reduce((all, block) => all + costOf(block), 0);

function blockOf(muscle: Muscle, type: MassageType, tools: Tool[]): Block {
  const facts = muscles[muscle.group];
  const ways = waysOf(muscle.group).filter(
    ({ tool, partner }) => !partner && (!tool || tools.includes(tool)),
  );
  const best =
    ways.find(({ tool }) => !tool || TYPES[tool].includes(type)) ??
    ways.find(({ tool }) => tool === 'hands');
  const together = facts.sides === 'together';
  const one = muscle.side && muscle.side !== 'both' ? muscle.side : null;
  return {
    muscle,
    way: best ?? waysOf(muscle.group)[0]!,
    sides: one ? [one] : together ? ['both'] : ['left', 'right'],
    seconds: facts.seconds.short,
  };
}

const handlingOf = ({ muscle: { group }, way }: Block) =>
  muscles[group].tools.find(({ tool }) => tool === way.tool);

/** `null` where a muscle is moved and not massaged. */
const stationOf = (block: Block) => (handlingOf(block)?.station ?? null) as Station | null;

/** Shares the time out in rounds, first up to the usual seconds of each muscle, then to the longest. */
function share(blocks: Block[], usable: number): void {
  for (const goal of ['usual', 'long'] as const) {
    for (let gained = true; gained;) {
      gained = false;
      for (const block of blocks) {
        const most = muscles[block.muscle.group].seconds[goal];
        if (block.seconds + SHARE > most) continue;
        if (sumOf(blocks) + block.sides.length * SHARE > usable) continue;
        block.seconds += SHARE;
        gained = true;
      }
    }
  }
}

function partOf(block: Block, side: Side): Part {
  const { muscle, way, seconds } = block;
  const { group } = muscle;
  const usual = muscles[group].seconds.usual - AFTER;
  const own = seconds - AFTER;
  const others = way.moves
    .filter(({ main }) => !main)
    .map(({ id, seconds: at }) => ({ id, seconds: Math.round((at * own) / usual / 5) * 5 }));
  const rest = own - others.reduce((all, move) => all + move.seconds, 0);
  const moves = way.moves.map(({ id, main }) =>
    main ? { id, seconds: rest } : others.find((one) => one.id === id)!,
  );
  const handling = handlingOf(block);
  return {
    muscle: group,
    side,
    station: (handling?.station ?? muscles[group].instead?.station ?? 'chair') as Part['station'],
    tool: way.tool,
    pressure: Math.min(3, handling?.max_level ?? 1),
    moves: [...moves, { id: `${group}_after`, seconds: AFTER }],
    keep_off: muscles[group].keep_off.map(({ id }) => id),
  };
}

const hasGunOnCalves = (steps: Step[]) =>
  steps.some(({ part }) => part?.muscle === 'calves' && part.tool === 'gun');

export function propose(request: GuidedRequest, today: Today, own: Tool[]): GuidedProposal {
  const { occasion } = request;
  const slot = occasion.kind === 'interim' ? today.open?.plan.interim : today.open?.slot;
  const focus =
    occasion.kind === 'own'
      ? occasion.muscles
      : occasion.kind === 'pre_workout'
        ? [{ group: 'quads' as const }, { group: 'calves' as const }]
        : (slot?.focus ?? []);
  const minutes = request.minutes ?? (occasion.kind === 'pre_workout' ? 5 : (slot?.minutes ?? 10));
  const isLight = (slot?.pressure[1] ?? 3) < 3;
  const barred: Tool[] =
    isLight || (today.tools.length === 1 && own.length > 1)
      ? ['roller', 'ball', 'stick', 'gun']
      : [];
  const tools = [...new Set<Tool>(['hands', ...(request.tools ?? own)])].filter(
    (tool) => !barred.includes(tool),
  );
  const without = request.without ?? [];
  const left: LeftOut[] = today.local_issues.map(({ issue: { group, side } }) => ({
    group,
    ...(side ? { side } : {}),
    reason: 'excluded',
  }));
  const massage = slot?.types.find((type) => type !== 'percussion') ?? 'swedish';
  const usable = minutes * 60 - ARRIVE - REST;
  const blocks: Block[] = [];
  for (const muscle of focus) {
    const block = blockOf(muscle, massage, tools);
    const fits = sumOf(blocks) + costOf(block) <= usable;
    const isEnough = blocks.length > minutes / 4;
    if (without.includes(muscle.group)) left.push({ ...muscle, reason: 'unwanted' });
    else if (!fits) left.push({ ...muscle, reason: 'no_time' });
    else if (isEnough) left.push({ ...muscle, reason: 'enough' });
    else blocks.push(block);
  }
  share(blocks, usable);
  const steps: Step[] = [{ kind: 'arrive', seconds: ARRIVE, part: null }];
  for (const block of inTurn(blocks, stationOf))
    block.sides.forEach((side, index) => {
      const part = partOf(block, side);
      steps.push({ kind: 'change', seconds: index ? CHANGE : PLACE, part: { ...part, moves: [] } });
      steps.push({ kind: block.way.tool ? 'massage' : 'move', seconds: block.seconds, part });
    });
  steps.push({ kind: 'end', seconds: REST, part: null });
  return {
    minutes,
    lengths: occasion.kind === 'pre_workout' ? [5] : LENGTHS,
    tools,
    barred,
    massage,
    pressure: Math.max(1, ...steps.map(({ part }) => part?.pressure ?? 1)),
    steps,
    left_out: left,
    conditions: [],
    warned_by: [],
    advice: today.open?.plan.advice ?? [],
    clot_question: today.clot_question || hasGunOnCalves(steps),
    after_journey: today.clot_question,
  };
}

const HALF_HOUR = 1_800_000;

/** A session that begins now. */
export function begin(
  request: GuidedRequest,
  proposal: GuidedProposal,
  now: string,
): RunningSession {
  const { steps, pressure } = proposal;
  const seconds = steps.reduce((all, step) => all + step.seconds, 0);
  return touched(
    {
      id: 'g1',
      occasion: request.occasion,
      pressure,
      steps,
      longest_step_seconds: steps.map(({ seconds }) => Math.max(120, seconds)),
      started_at: now,
      position_ms: 0,
      running_since: now,
      touched_at: now,
      ends_by_itself_at: now,
      longest_seconds: Math.max(1200, seconds + 300),
      done_ms: steps.map(() => 0),
    },
    now,
    {},
  );
}

/** The session after a press: what was done stays, and the rest is as the press wants it. */
export function touched(
  session: RunningSession,
  now: string,
  change: Partial<RunningSession>,
): RunningSession {
  const at = Date.parse(now);
  const here = positionAt(session, at);
  const left = session.steps.reduce((all, step) => all + step.seconds * 1000, 0) - here;
  return {
    ...session,
    done_ms: doneAt(session, at),
    position_ms: here,
    running_since: session.running_since && now,
    touched_at: now,
    ends_by_itself_at: new Date(at + left + HALF_HOUR).toISOString(),
    ...change,
  };
}

/** Where a step begins, in milliseconds. */
export const beginOf = ({ steps }: RunningSession, step: number) =>
  steps.slice(0, step).reduce((all, { seconds }) => all + seconds * 1000, 0);

/** What the journal keeps of a session. */
export function logged(session: RunningSession, now: string, massage: MassageEntry): MassageEntry {
  const done = doneAt(session, Date.parse(now));
  const parts = session.steps.flatMap(({ kind, part }, index) =>
    part && (kind === 'massage' || kind === 'move') && done[index]! >= 1000
      ? [
          {
            muscle: part.muscle,
            side: part.side,
            tool: part.tool,
            seconds: Math.round(done[index]! / 1000),
            pressure: part.pressure,
          },
        ]
      : [],
  );
  const whole = done.reduce((all, one) => all + one, 0);
  return {
    ...massage,
    id: 'm9',
    start: session.started_at,
    minutes: Math.max(1, Math.round(whole / 60_000)),
    delivery: 'self',
    type: 'swedish',
    pressure: session.pressure,
    muscles: [...new Set(parts.map(({ muscle }) => muscle))].map((group) => ({ group })),
    parts,
    felt: null,
  };
}
