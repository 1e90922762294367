import { OPEN_ANSWERS } from './open-answers.ts';

/** How the reporter knows of it. */
export const CONNECTIONS = ['direct', 'told-by-victim', 'third-hand', ...OPEN_ANSWERS] as const;
