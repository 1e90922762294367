import { OPEN_ANSWERS } from './open-answers.ts';

/** How sure the reporter is of the link. */
export const CONFIDENCES = ['sure', 'likely', 'unsure', ...OPEN_ANSWERS] as const;
