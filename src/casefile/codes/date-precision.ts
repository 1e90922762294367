/** How exactly a date is known, or told. The value beside it is `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or empty. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown', 'prefer-not-to-say'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
