/** Where a case stands, as its reporter is told in plain words. */
export const CASE_STATUSES = ['received', 'acknowledged', 'answered', 'closed'] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Whether a word from a head slot or a card is one of them. */
export const isCaseStatus = (word: string): word is CaseStatus =>
  (CASE_STATUSES as readonly string[]).includes(word);
