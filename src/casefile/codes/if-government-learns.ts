import { OPEN_ANSWERS } from './open-answers.ts';

/** What happens if the government learns of this report. It blocks routes that would tell one. */
export const IF_GOVERNMENT_LEARNS = ['safer', 'same', 'more-danger', 'unsure', ...OPEN_ANSWERS] as const;
