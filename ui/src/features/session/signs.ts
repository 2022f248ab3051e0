// What somebody may notice during a massage, and what may follow from it.
import facts from '$facts/self-massage.json';
import type { Flag } from '$bindings/Flag';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';

/** How soon a sign calls for help: at once, today, some time, not (it settles here), or the days after. */
export type Urgency = 'emergency' | 'today' | 'soon' | 'now' | 'later';

export interface BodySign {
  /** Its message says what is noticed, and `.do` what to do. */
  id: string;
  urgency: Urgency;
  /** The red flag that it raises. */
  flag?: Flag;
  /** What is noted of the place. */
  issue?: LocalIssueKind;
}

export const signs = facts.signs as BodySign[];

/** Those that can be noticed while a session runs. */
export const during = signs.filter(({ urgency }) => urgency !== 'later');

/** Signs after which a session may go on: those that settle by themselves, or concern one muscle alone. */
const MAY_GO_ON = ['stop_pulse', 'stop_skin', 'stop_cramp', 'stop_too_much', 'stop_dizzy'];
const MAY_LEAVE = [...MAY_GO_ON, 'stop_tingle', 'stop_bruise', 'stop_bone'].filter(
  (id) => id !== 'stop_dizzy',
);

export const mayGoOn = ({ id }: BodySign) => MAY_GO_ON.includes(id);
export const mayLeave = ({ id }: BodySign) => MAY_LEAVE.includes(id);
