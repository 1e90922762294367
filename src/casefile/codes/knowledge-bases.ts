import { OPEN_ANSWERS } from './open-answers.ts';

/** How the reporter knows who was responsible. */
export const KNOWLEDGE_BASES = ['saw', 'told', 'document', 'inferred', ...OPEN_ANSWERS] as const;
