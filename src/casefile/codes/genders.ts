import { OPEN_ANSWERS } from './open-answers.ts';

/** As the person describes themselves. */
export const GENDERS = ['woman', 'man', 'another', ...OPEN_ANSWERS] as const;
