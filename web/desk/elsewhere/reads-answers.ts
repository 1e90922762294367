import type { Origin } from '../../../src/casefile/origin-state.ts';

/** Whether somebody can read an answer: nobody can where the phrase of an entered report was thrown away. */
export const readsAnswers = (origin: Origin | null): boolean =>
  origin?.kind !== 'entered' || origin.entry.phrase === 'handed-over';
