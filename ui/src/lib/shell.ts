// What the window's shell says beside the journal's verbs.
import type { Activity } from '$bindings/Activity';
import type { MassageType } from '$bindings/MassageType';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { RuleId } from '$bindings/RuleId';
import type { TimingWindow } from '$bindings/TimingWindow';
import type { TrainingFamily } from '$bindings/TrainingFamily';

export interface Surroundings {
  language: string;
  zone: string;
  hour12: boolean | null;
  platform: string;
  build: string;
  route: Route | null;
}

export interface Route {
  view: 'today' | 'guides' | 'settings';
  plan?: string | null;
  log?: boolean;
}

export interface AgentStatus {
  state: 'running' | 'starting' | 'off' | 'failed';
  build: string | null;
  tray: boolean;
  server: boolean;
  detail: string | null;
}

export type Grade = 'strong' | 'moderate' | 'limited' | 'unsupported' | 'custom' | 'setting';

export interface RulesData {
  activities: Partial<Record<Activity, { family: TrainingFamily; focus: MuscleGroup[] }>>;
  rules: Partial<Record<RuleId, { grade: Grade; sources: string[] }>>;
  types: Partial<Record<MassageType, { pressure: [number, number] }>>;
  windows: Partial<Record<TimingWindow, { hours: [number, number] }>>;
}

/** What the rules say to a time picked by hand. */
export interface Verdict {
  verdict: 'allow' | 'warn' | 'refuse';
  rules: RuleId[];
}
