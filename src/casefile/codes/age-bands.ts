import { OPEN_ANSWERS } from './open-answers.ts';

/** Ages as bands: exact ones identify. A child is under 18 (Convention on the Rights of the Child, article 1). */
export const AGE_BANDS = ['child', 'young-adult', 'adult', 'older', ...OPEN_ANSWERS] as const;
