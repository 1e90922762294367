import { OPEN_ANSWERS } from './open-answers.ts';

/** What came of a complaint. */
export const COMPLAINT_RESULTS = [
  'none',
  'denied',
  'pending',
  'protection',
  'investigation',
  'counter-charge',
  ...OPEN_ANSWERS,
] as const;
