/** The two answers that every list of codes ends with: nobody has to know, and nobody has to tell. */
export const OPEN_ANSWERS = ['unknown', 'prefer-not-to-say'] as const;
