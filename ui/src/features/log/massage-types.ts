import type { MassageType } from '$bindings/MassageType';

/** What a therapist can give, and what suits self-massage. */
export const THERAPIST_TYPES: MassageType[] = [
  'sports',
  'swedish',
  'deep_tissue',
  'myofascial',
  'percussion',
];
export const SELF_TYPES: MassageType[] = ['swedish', 'myofascial', 'percussion'];
