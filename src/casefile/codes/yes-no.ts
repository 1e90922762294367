import { OPEN_ANSWERS } from './open-answers.ts';

/** An answer to a plain question. */
export const YES_NO = ['yes', 'no', ...OPEN_ANSWERS] as const;
