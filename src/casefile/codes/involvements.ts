import { OPEN_ANSWERS } from './open-answers.ts';

/** What those responsible did. After the degrees of involvement of the HURIDOCS Events formats. */
export const INVOLVEMENTS = [
  'direct',
  'ordered',
  'present',
  'planned',
  'failed-to-protect',
  'incited',
  'suspected',
  ...OPEN_ANSWERS,
] as const;
