import { OPEN_ANSWERS } from './open-answers.ts';

/** Why the contact and the acts belong together. */
export const LINK_BASES = [
  'explicit-statement',
  'timing',
  'interrogation-question',
  'cited-in-charge',
  'official-media',
  'document-seized',
  'pattern',
  'stopped-at-departure',
  ...OPEN_ANSWERS,
] as const;
