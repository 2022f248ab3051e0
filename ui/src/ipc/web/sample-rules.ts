import type { RulesData } from '$bindings/RulesData';

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
    neck_posterior: {},
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
    abs: {},
    hip_flexors: {},
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
    rf_dark_urine: { urgent: true },
    rf_dvt: { urgent: true },
    rf_head_injury: { urgent: true },
    rf_neuro: { urgent: true },
    rf_fever: { urgent: false },
    rf_severe_unexplained_pain: { urgent: false },
  },
  rules: {
    'R-STOP-URGENT': {
      grade: 'custom',
      sources: [],
    },
    'R-STOP-SOON': {
      grade: 'custom',
      sources: [],
    },
    'R-CLOT': {
      grade: 'custom',
      sources: [],
    },
    'R-SORE-WEEK': {
      grade: 'custom',
      sources: [],
    },
    'R-EXPIRED': {
      grade: 'custom',
      sources: [],
    },
    'R-NOTHING-LEFT': {
      grade: 'custom',
      sources: [],
    },
    'R-MASSAGE-DONE': {
      grade: 'custom',
      sources: [],
    },
    'R-REPEAT': {
      grade: 'custom',
      sources: [],
    },
    'R-TWO-A-DAY': {
      grade: 'custom',
      sources: [],
    },
    'R-AFTER-NEXT': {
      grade: 'custom',
      sources: [],
    },
    'R-BLACKOUT': {
      grade: 'custom',
      sources: [],
    },
    'R-INTERIM': {
      grade: 'custom',
      sources: [],
    },
    'R-TOURNAMENT': {
      grade: 'custom',
      sources: [],
    },
    'R-NO-SLOT': {
      grade: 'custom',
      sources: [],
    },
    'R-WINDOW-ORDER': {
      grade: 'limited',
      sources: ['Smith 1994', 'Hilbert 2003'],
    },
    'R-EVENING': {
      grade: 'custom',
      sources: [],
    },
    'R-GAP': {
      grade: 'custom',
      sources: [],
    },
    'R-SORE-SOONER': {
      grade: 'limited',
      sources: ['Smith 1994', 'Hilbert 2003'],
    },
    'R-REST-DAY': {
      grade: 'custom',
      sources: [],
    },
    'R-QUIET': {
      grade: 'setting',
      sources: [],
    },
    'R-BUSY': {
      grade: 'setting',
      sources: [],
    },
    'R-NEXT-RESERVE': {
      grade: 'custom',
      sources: [],
    },
    'R-THERAPIST-HOURS': {
      grade: 'setting',
      sources: [],
    },
    'R-COOL-DOWN': {
      grade: 'custom',
      sources: [],
    },
    'R-APART': {
      grade: 'custom',
      sources: [],
    },
    'R-PRESSURE': {
      grade: 'custom',
      sources: [],
    },
    'R-LATE-FIRM': {
      grade: 'custom',
      sources: [],
    },
    'R-COMP-POST': {
      grade: 'custom',
      sources: [],
    },
    'R-SORE': {
      grade: 'custom',
      sources: [],
    },
    'R-OVERLAP': {
      grade: 'custom',
      sources: [],
    },
    'R-NEXT': {
      grade: 'custom',
      sources: [],
    },
    'R-COMP-LIGHT': {
      grade: 'custom',
      sources: [],
    },
    'R-SPACE': {
      grade: 'custom',
      sources: [],
    },
    'R-PREC': {
      grade: 'custom',
      sources: [],
    },
    'R-ACUTE': {
      grade: 'custom',
      sources: [],
    },
    'R-SELF': {
      grade: 'custom',
      sources: [],
    },
    'R-TYPE-ORDER': {
      grade: 'custom',
      sources: [],
    },
    'R-DEEP-1': {
      grade: 'custom',
      sources: [],
    },
    'R-DEEP-2': {
      grade: 'custom',
      sources: [],
    },
    'R-PERC': {
      grade: 'limited',
      sources: ['Smith 1994', 'Hilbert 2003'],
    },
    'R-VSORE': {
      grade: 'custom',
      sources: [],
    },
    'R-HIIT-SWEDISH': {
      grade: 'custom',
      sources: [],
    },
    'R-SORE-SWEDISH': {
      grade: 'custom',
      sources: [],
    },
    'R-ROM': {
      grade: 'custom',
      sources: [],
    },
    'R-MINUTES': {
      grade: 'limited',
      sources: ['Smith 1994', 'Hilbert 2003'],
    },
    'R-EASY-SHORT': {
      grade: 'custom',
      sources: [],
    },
    'R-SORE-SHORT': {
      grade: 'custom',
      sources: [],
    },
    'R-FOCUS': {
      grade: 'custom',
      sources: [],
    },
    'R-MERGE': {
      grade: 'custom',
      sources: [],
    },
    'R-LOCAL': {
      grade: 'custom',
      sources: [],
    },
    'R-HEAL': {
      grade: 'custom',
      sources: [],
    },
    'R-RHABDO': {
      grade: 'custom',
      sources: [],
    },
    'R-RED-FLAGS': {
      grade: 'custom',
      sources: [],
    },
    'R-EASY-OPTIONAL': {
      grade: 'custom',
      sources: [],
    },
    'R-SIGNS': {
      grade: 'custom',
      sources: [],
    },
    'R-DUE': {
      grade: 'custom',
      sources: [],
    },
    'R-FREQ': {
      grade: 'custom',
      sources: [],
    },
    'R-SELF-INSTEAD': {
      grade: 'custom',
      sources: [],
    },
    'R-PRE-WORKOUT': {
      grade: 'custom',
      sources: [],
    },
    'R-PRE-COMPETITION': {
      grade: 'custom',
      sources: [],
    },
    'R-MAINTENANCE': {
      grade: 'custom',
      sources: [],
    },
  },
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
