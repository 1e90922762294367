import type { Report } from './report.ts';
import { isReportDate } from './report-date.ts';

const DATES_THAT_MATTER = ['hearingDate', 'travelDate', 'sessionDate', 'releaseDate'] as const;

/**
 * The first day on which something happens that help has to come before: a hearing, a journey, a session, a release. Of the
 * days in the report from `from` (a day) on; null where it tells none to the day. The rule is this project's own.
 */
export const lastSafeMoment = ({ answers }: Partial<Pick<Report, 'answers'>>, from: string): string | null =>
  DATES_THAT_MATTER.map((id) => answers?.[id])
    .filter((date) => date !== undefined)
    .filter((date) => isReportDate('day', date) && date >= from)
    .sort()[0] ?? null;
