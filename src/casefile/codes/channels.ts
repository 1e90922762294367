import { OPEN_ANSWERS } from './open-answers.ts';

/** By which way a report reached the organisation that did not come through the portal. */
export const CHANNELS = [
  'messenger',
  'email',
  'phone',
  'letter',
  'visit',
  'partner-list',
  'other',
  ...OPEN_ANSWERS,
] as const;
