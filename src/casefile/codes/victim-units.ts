import { OPEN_ANSWERS } from './open-answers.ts';

/** Whom it hit. After the counting units of the HURIDOCS Events formats. */
export const VICTIM_UNITS = [
  'individual',
  'family',
  'group',
  'organisation',
  'community',
  'unnamed-many',
  ...OPEN_ANSWERS,
] as const;
