/** Which way a report took: all of it, three questions in danger, a journey that is planned, or a law and many people. */
export const REPORT_PATHS = ['full', 'quick', 'planned', 'pattern'] as const;

export type ReportPath = (typeof REPORT_PATHS)[number];
