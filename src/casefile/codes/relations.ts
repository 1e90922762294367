import { OPEN_ANSWERS } from './open-answers.ts';

/** Who reports, seen from the person concerned. After the source types of the HURIDOCS Events formats. */
export const RELATIONS = [
  'victim',
  'relative',
  'colleague',
  'lawyer',
  'ngo',
  'nhri',
  'journalist',
  'witness',
  'un-staff',
  'other',
  ...OPEN_ANSWERS,
] as const;
