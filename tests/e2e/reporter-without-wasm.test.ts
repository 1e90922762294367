import { describe, expect, it } from 'vitest';
import { WITHOUT_JIT } from '../support/browser.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile(3, WITHOUT_JIT);

describe('a browser without WebAssembly and without a compiler', () => {
  it('sends a report and opens its conversation all the same', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    page.setDefaultTimeout(60_000);
    expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
    const phrase = await sendReport(reporter, {
      story: 'Slow, but sent.',
      country: 'KE',
      contact: 'A meeting.',
    });
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    expect((await onlyReportFor(portal.db, portal.made, reader)).report.narrative).toBe('Slow, but sent.');
    await page.reload();
    await openConversation(reporter, phrase);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });
});
