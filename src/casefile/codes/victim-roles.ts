import { OPEN_ANSWERS } from './open-answers.ts';

/** What the person does. After those whom reports of the Secretary-General on reprisals name. */
export const VICTIM_ROLES = [
  'lawyer',
  'journalist',
  'ngo',
  'nhri',
  'community-leader',
  'indigenous',
  'student',
  'trade-union',
  'health-worker',
  'environment',
  'women-rights',
  'minority',
  'lgbti',
  'religious',
  'official',
  'relative',
  'un-expert',
  'other',
  ...OPEN_ANSWERS,
] as const;
