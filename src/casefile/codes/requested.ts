import { OPEN_ANSWERS } from './open-answers.ts';

/** What the reporter wishes for. Nothing of it is promised. */
export const REQUESTED = [
  'quiet-contact',
  'urgent-appeal',
  'letter',
  'public-statement',
  'sg-report',
  'embassy-visit',
  'trial-observation',
  'relocation',
  'legal',
  'medical',
  'digital-help',
  'grant',
  'advice-only',
  'just-record',
  ...OPEN_ANSWERS,
] as const;
