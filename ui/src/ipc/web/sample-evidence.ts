// The grade and sources of each rule, for the browser twin.
import type { RulesData } from '$bindings/RulesData';

export const evidence = {
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
} satisfies RulesData['rules'];
