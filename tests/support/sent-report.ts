import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { membersWhoAre } from './organisation.ts';
import { onlyReportFor, type ReadReport } from './read-intake.ts';
import { openReporterPage } from './reporter-page.ts';
import { sendReport } from './reporter-steps.ts';
import type { WholePortal } from './whole-portal.ts';

/** A well-formed phrase under which nobody ever sent anything. */
export const NEVER_USED = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

export interface SentReport {
  readonly phrase: string;
  /** The first reviewer, who has opened it with their own keys. */
  readonly reader: NewMember;
  readonly read: ReadReport;
}

/** A short report, sent through the page and read; the only one that lies there. */
export async function sentReport(portal: WholePortal): Promise<SentReport> {
  const [reader] = membersWhoAre(portal.made, 'reviewer');
  if (!reader) throw new Error('a reviewer');
  const reporter = await openReporterPage(portal);
  const phrase = await sendReport(reporter, { story: 'The story.', country: 'KE', contact: 'A meeting.' });
  await reporter.close();
  return { phrase, reader, read: await onlyReportFor(portal.db, portal.made, reader) };
}
