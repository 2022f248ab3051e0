// What somebody may notice during a massage, and what may follow from it.
import facts from '$facts/self-massage.json';
import type { Flag } from '$bindings/Flag';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Part } from '$bindings/Part';
import type { Pressure } from '$bindings/Pressure';

/** How soon a sign calls for help: at once, today, some time, not (it passes), or the days after. */
export type Urgency = 'emergency' | 'today' | 'soon' | 'now' | 'later';

export interface BodySign {
  /** Its message says what is noticed, and `.do` what to do. */
  id: string;
  urgency: Urgency;
  /** The red flag that it reports. */
  flag?: Flag;
  /** What is noted of the place. */
  issue?: LocalIssueKind;
  /** Whether that is noted of the whole limb. */
  whole_limb?: boolean;
  /** What the session may do after it: leave the muscle, or go on more lightly. Otherwise it ends. */
  may?: ('leave' | 'go_on')[];
}

export const signs = facts.signs as BodySign[];

/** Those that can be noticed while a session runs. */
export const during = signs.filter(({ urgency }) => urgency !== 'later');

const limbs = facts.limbs as MuscleGroup[][];

/** What is noted when a sign is noticed at a part. */
export function issuesAt({ issue, whole_limb }: BodySign, part: Part, since: string): LocalIssue[] {
  if (!issue) return [];
  const limb = whole_limb && limbs.find((groups) => groups.includes(part.muscle));
  const side = part.side === 'both' ? null : part.side;
  return (limb || [part.muscle]).map((group) => ({ kind: issue, group, side, since }));
}

export const mayGoOn = ({ may }: BodySign) => may?.includes('go_on') ?? false;
export const mayLeave = ({ may }: BodySign) => may?.includes('leave') ?? false;

/** The most pain out of 10 that a massage of this level may cause (rules 1.1). */
export const mostPain = (level: Pressure) => (level <= 2 ? 2 : level === 3 ? 4 : 5);
