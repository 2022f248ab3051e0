// The health conditions, gathered under a few names, so that they can be asked at a glance.
import type { Precaution } from '$bindings/Precaution';

export const CONDITION_GROUPS = [
  'blood',
  'clot',
  'pregnancy',
  'heart',
  'young',
  'implant',
  'bones',
  'cancer',
  'organs',
  'nerves',
] as const;
export type ConditionGroup = (typeof CONDITION_GROUPS)[number];

/** Every condition of the rules is in one group. */
const GROUP: Record<Precaution, ConditionGroup> = {
  anticoagulant: 'blood',
  bleeding_disorder: 'blood',
  recent_clot: 'clot',
  pregnancy: 'pregnancy',
  heart_condition: 'heart',
  under_18: 'young',
  osteoporosis: 'bones',
  cancer: 'cancer',
  neuropathy: 'nerves',
};

/** The conditions of a group, in the order of the list above. */
export const membersOf = (group: ConditionGroup) =>
  (Object.keys(GROUP) as Precaution[]).filter((one) => GROUP[one] === group);

/** Groups with at least one condition. */
export const groupsAsked = CONDITION_GROUPS.filter((group) => membersOf(group).length);
