import { OPEN_ANSWERS } from './open-answers.ts';

/** What the contact with the United Nations was. */
export const COOPERATION_MODES = [
  'attended',
  'spoke',
  'side-event',
  'submission',
  'shadow-report',
  'complaint',
  'urgent-action',
  'met-expert',
  'met-field-office',
  'testified',
  'invited',
  'tried-to-travel',
  'accreditation',
  'training',
  'subject-of-letter',
  'helped-others',
  'staff-or-expert',
  'planned-only',
  ...OPEN_ANSWERS,
] as const;
