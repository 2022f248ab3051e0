// Some claims, one or two of each theme, for the browser twin.
import type { Claim } from '$bindings/Claim';

export const claims: Claim[] = [
  {
    number: 1,
    theme: 'body',
    grade: null,
    said_by: ['Article on cells'],
    sources: ['Crane 2012'],
  },
  {
    number: 6,
    theme: 'body',
    grade: 'unsupported',
    said_by: ['Article on timing', 'Article on training'],
    sources: [],
  },
  {
    number: 7,
    theme: 'feeling',
    grade: 'moderate',
    said_by: ['Article on timing'],
    sources: ['Dupuy 2018', 'Guo 2017', 'Davis 2020', 'Hoffman 2016'],
  },
  {
    number: 10,
    theme: 'performance',
    grade: 'unsupported',
    said_by: ['Article on timing', 'Article on performance', 'Article on training'],
    sources: ['Weerapong 2005'],
  },
  {
    number: 26,
    theme: 'movement',
    grade: 'limited',
    said_by: ['Article on timing'],
    sources: ['Kong 2018'],
  },
  {
    number: 30,
    theme: 'dose',
    grade: 'custom',
    said_by: [],
    sources: ['Article on timing'],
  },
  {
    number: 43,
    theme: 'besides',
    grade: 'custom',
    said_by: ['Article on timing', 'Article on six benefits'],
    sources: ['Article on timing', 'Article on six benefits'],
  },
];
