import { OPEN_ANSWERS } from './open-answers.ts';

/** Whom Human Rights Council resolution 12/2 protects, in the order of its paragraph 1 (a) to (d). */
export const PROTECTED_GROUNDS = [
  'cooperates',
  'uses-procedures',
  'submits-communications',
  'relative',
  ...OPEN_ANSWERS,
] as const;
