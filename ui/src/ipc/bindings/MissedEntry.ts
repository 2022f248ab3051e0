import type { Delivery } from "./Delivery";
import type { Missed } from "./Missed";
import type { MissedId } from "./MissedId";
import type { PlanId } from "./PlanId";
export type MissedEntry = { id: MissedId, plan: PlanId, at: string, start: string, minutes: number, delivery: Delivery, how: Missed, kept: boolean, zone: string, };
