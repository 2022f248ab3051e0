// The health conditions in a few groups, so that one glance is enough to answer.
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
  past_clot: 'clot',
  pregnancy: 'pregnancy',
  heart_condition: 'heart',
  artery_disease: 'heart',
  uncontrolled_blood_pressure: 'heart',
  under_18: 'young',
  implanted_device: 'implant',
  joint_replacement: 'implant',
  osteoporosis: 'bones',
  connective_tissue: 'bones',
  fragile_skin: 'bones',
  cancer: 'cancer',
  lymphoedema: 'cancer',
  diabetes: 'organs',
  kidney_or_liver_disease: 'organs',
  neuropathy: 'nerves',
  epilepsy: 'nerves',
  disc_trouble: 'nerves',
};

/** The conditions of a group, in the order of the list above. */
export const membersOf = (group: ConditionGroup) =>
  (Object.keys(GROUP) as Precaution[]).filter((one) => GROUP[one] === group);

/** Groups with at least one condition. */
export const groupsAsked = CONDITION_GROUPS.filter((group) => membersOf(group).length);

/** Groups that are ticked, without which of their conditions it is: an answer that is not whole. */
export const undecidedIn = (ticked: readonly ConditionGroup[], some: readonly Precaution[]) =>
  ticked.filter((group) => !membersOf(group).some((one) => some.includes(one)));
