import { OPEN_ANSWERS } from './open-answers.ts';

/** When the contact was, seen from the reprisal. Perceived contact is covered too (A/HRC/27/38). */
export const COOPERATION_PHASES = ['seeking', 'ongoing', 'past', 'perceived', ...OPEN_ANSWERS] as const;
