import { describe, expect, it } from 'vitest';
import { answerReporter } from '../support/answer-reporter.ts';
import { WITHOUT_JIT } from '../support/browser.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { inDigitsFrom } from '../support/other-digits.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile(3, WITHOUT_JIT);
const PERSIAN = 0x6f0;

describe('a browser without WebAssembly and without a compiler', () => {
  it.each(['en', 'ar', 'zh'] as const)(
    'sends a report in %s, reads the answer and writes back all the same',
    async (tag) => {
      await portal.db.deleteFrom('stream_entry').execute();
      const reporter = await openReporterPage(portal, { locale: tag }, SPOKEN[tag]);
      const { page, press, write, words } = reporter;
      page.setDefaultTimeout(60_000);
      expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
      const told = { story: 'Slow, but sent.', country: 'KE', contact: 'A meeting.' };
      const phrase = await sendReport(reporter, told);
      const [reader] = membersWhoAre(portal.made, 'reviewer');
      if (!reader) throw new Error('a reviewer');
      const read = await onlyReportFor(portal.db, portal.made, reader);
      expect(read.report.narrative).toBe('Slow, but sent.');
      await answerReporter(portal.db, portal.made, reader, read, [['We have read it.']]);
      await page.reload();
      await openConversation(reporter, inDigitsFrom(PERSIAN, phrase));
      await page.getByText('We have read it.', { exact: true }).waitFor();
      await write(words.mailbox.write.label, 'Thank you.');
      await press(words.mailbox.write.send);
      await page.getByText(words.mailbox.write.sent).waitFor();
      expect(await portal.db.selectFrom('stream_entry').selectAll().execute()).toHaveLength(2);
      expect(reporter.complaints).toEqual([]);
      await reporter.close();
    },
  );
});
