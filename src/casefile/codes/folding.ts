/** When a reviewer wants the words of a report folded until they ask for them. */
export const FOLDINGS = ['always', 'when-grave', 'never'] as const;

export type Folding = (typeof FOLDINGS)[number];
