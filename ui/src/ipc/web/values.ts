import type { Activity } from '$bindings/Activity';
import type { DoneDetails } from '$bindings/DoneDetails';
import type { Settings } from '$bindings/Settings';
import type { Flag } from '$bindings/Flag';
import type { Ending } from '$bindings/Ending';
import type { Felt } from '$bindings/Felt';
import type { GuidedRequest } from '$bindings/GuidedRequest';
import type { SlotRequest } from '$bindings/SlotRequest';
import type { InsightTopic } from '$bindings/InsightTopic';
import type { SavedFormat } from '$bindings/SavedFormat';
import type { Interval } from '$bindings/Interval';
import type { LocalIssue } from '$bindings/LocalIssue';
import type { NewMassage } from '$bindings/NewMassage';
import type { NewSeries } from '$bindings/NewSeries';
import type { NewSession } from '$bindings/NewSession';
import type { NewWorkout } from '$bindings/NewWorkout';
import type { EntryFilter } from '$bindings/EntryFilter';
import type { PauseFor } from '$bindings/PauseFor';
import type { Signs } from '$bindings/Signs';
import type { WallTime } from '$bindings/WallTime';

/** What the page sends with its commands, by name. Each command takes a few of them. */
export interface Values {
  zone: string;
  wall: WallTime;
  id: string;
  settings: Settings;
  new: NewWorkout & NewMassage & NewSession & NewSeries;
  /** Of the days of a week. */
  first: string;
  days: number;
  /** From which date on a series changes. */
  from: string | null;
  date: string;
  /** When a workout ended. */
  end: string;
  interval: Interval;
  span: Interval;
  label: string;
  form: string | null;
  request: SlotRequest & GuidedRequest;
  lighter: boolean;
  step: number;
  ms: number;
  seconds: number;
  ending: Ending;
  /** The effort that was named. */
  rpe: number;
  paths: string[];
  activity: Activity | null;
  again: boolean;
  felt: Felt | null;
  details: DoneDetails;
  value: number;
  weeks: number;
  sessions: number;
  topic: InsightTopic;
  format: SavedFormat;
  flags: Flag[];
  sign: boolean;
  issues: (LocalIssue & string)[];
  places: LocalIssue[];
  howLong: PauseFor;
  signs: Signs;
  before: string | null;
  limit: number;
  only: EntryFilter | null;
}
