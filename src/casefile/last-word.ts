import type { CaseState } from './case-state.ts';
import type { Turn } from './conversation.ts';

/** The last turn in which somebody wrote to the other. What was told of a referral is none: nobody is answered by it. */
export const lastWord = ({ conversation }: Pick<CaseState, 'conversation'>): Turn | undefined =>
  conversation.findLast(({ told }) => !told);
