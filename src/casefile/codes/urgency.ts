/** How soon a case needs people, from the most urgent. */
export const URGENCIES = ['P0', 'P1', 'P2', 'P3'] as const;

export type Urgency = (typeof URGENCIES)[number];
