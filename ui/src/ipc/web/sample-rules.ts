import type { RulesData } from '$bindings/RulesData';
import { claims } from './sample-claims';
import { evidence } from './sample-evidence';

/** The published tables, for the browser twin; grades are samples. */
export const rules = {
  activities: {
    strength_lower: {
      family: 'strength',
      focus: ['quads', 'glutes', 'hamstrings', 'adductors', 'calves', 'lower_back'],
    },
    strength_upper: {
      family: 'strength',
      focus: ['chest', 'delts', 'triceps', 'lats', 'biceps', 'mid_back', 'rotator_cuff'],
    },
    strength_full: {
      family: 'strength',
      focus: ['quads', 'glutes', 'hamstrings', 'lower_back', 'lats', 'chest', 'delts'],
    },
    running: {
      family: 'endurance',
      focus: ['calves', 'quads', 'hamstrings', 'glutes', 'hip_flexors', 'tfl_itb', 'shins', 'feet'],
    },
    cycling: {
      family: 'endurance',
      focus: [
        'quads',
        'glutes',
        'hamstrings',
        'calves',
        'hip_flexors',
        'tfl_itb',
        'lower_back',
        'upper_traps',
        'hands',
      ],
    },
    swimming: {
      family: 'endurance',
      focus: ['rotator_cuff', 'delts', 'lats', 'chest', 'triceps', 'upper_traps'],
    },
    rowing: {
      family: 'endurance',
      focus: [
        'lats',
        'mid_back',
        'lower_back',
        'forearm_flexors',
        'glutes',
        'quads',
        'hamstrings',
        'hands',
      ],
    },
    hiit: {
      family: 'hiit',
      focus: [
        'delts',
        'upper_traps',
        'lats',
        'lower_back',
        'glutes',
        'quads',
        'hamstrings',
        'calves',
        'forearm_flexors',
      ],
    },
    tennis: {
      family: 'sport',
      focus: [
        'forearm_extensors',
        'forearm_flexors',
        'rotator_cuff',
        'delts',
        'lats',
        'lower_back',
        'glutes',
        'quads',
        'calves',
      ],
    },
    soccer: {
      family: 'sport',
      focus: [
        'quads',
        'hamstrings',
        'adductors',
        'calves',
        'hip_flexors',
        'glutes',
        'tfl_itb',
        'feet',
      ],
    },
    basketball: {
      family: 'sport',
      focus: [
        'calves',
        'quads',
        'hamstrings',
        'glutes',
        'hip_flexors',
        'feet',
        'delts',
        'lower_back',
      ],
    },
    volleyball: {
      family: 'sport',
      focus: ['rotator_cuff', 'delts', 'lats', 'quads', 'glutes', 'calves', 'lower_back'],
    },
    martial_arts: {
      family: 'sport',
      focus: [
        'hip_flexors',
        'adductors',
        'glutes',
        'hamstrings',
        'delts',
        'upper_traps',
        'forearm_flexors',
        'lower_back',
      ],
    },
    climbing: {
      family: 'sport',
      focus: [
        'forearm_flexors',
        'forearm_extensors',
        'hands',
        'lats',
        'biceps',
        'rotator_cuff',
        'mid_back',
      ],
    },
    yoga: {
      family: 'mobility',
      focus: ['hip_flexors', 'hamstrings', 'lower_back', 'upper_traps'],
    },
  },
  muscles: {
    neck_posterior: { is_for_self: false },
    upper_traps: {},
    mid_back: {},
    lats: {},
    lower_back: {},
    chest: {},
    delts: {},
    rotator_cuff: {},
    biceps: {},
    triceps: {},
    forearm_flexors: {},
    forearm_extensors: {},
    hands: {},
    abs: { is_for_self: false },
    hip_flexors: { is_for_self: false },
    tfl_itb: {},
    glutes: {},
    deep_rotators: {},
    adductors: {},
    quads: {},
    hamstrings: {},
    calves: {},
    shins: {},
    peroneals: {},
    feet: {},
  },
  flags: {
    rf_chest_or_collapse: { urgent: true },
    rf_compartment: { urgent: true },
    rf_dark_urine: { urgent: true },
    rf_dvt: { urgent: true },
    rf_head_injury: { urgent: true },
    rf_neuro: { urgent: true },
    rf_fever: { urgent: false },
    rf_severe_unexplained_pain: { urgent: false },
  },
  rules: evidence,
  claims,
  types: {
    sports: {
      pressure: [2, 4],
    },
    deep_tissue: {
      pressure: [4, 5],
    },
    swedish: {
      pressure: [1, 3],
    },
    myofascial: {
      pressure: [2, 3],
    },
    percussion: {
      pressure: [1, 3],
    },
  },
  windows: {
    immediate: {
      hours: [0, 2],
    },
    same_day: {
      hours: [2, 6],
    },
    gap: {
      hours: [6, 12],
    },
    next_day: {
      hours: [12, 24],
    },
    peak_doms: {
      hours: [24, 72],
    },
  },
} as unknown as RulesData;
