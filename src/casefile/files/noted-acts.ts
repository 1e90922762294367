import type { Act } from '../codes/acts.ts';
import type { Report } from '../report.ts';
import type { FileNote } from './custody.ts';

/** The acts that a report tells of, in its order: what a note on a file names by its place. */
export const actsTold = (report: Report | null): readonly Act[] => report?.answers?.acts ?? [];

/** The acts that reviewers say a file shows. A place that the report has not is passed over. */
export const notedActs = (report: Report | null, note: FileNote | null): readonly Act[] => {
  const told = actsTold(report);
  return (note?.acts ?? []).flatMap((place) => told[place] ?? []);
};
