import { OPEN_ANSWERS } from './open-answers.ts';

/** Who knows of it already, so that nobody is told twice without knowing. */
export const TOLD_BEFORE = [
  'un-body',
  'ngo',
  'regional-body',
  'nhri',
  'embassy',
  'media',
  'nobody',
  ...OPEN_ANSWERS,
] as const;
