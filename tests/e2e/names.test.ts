import { describe, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { sendReport, walkToCheck, walkToStory } from '../support/reporter-steps.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const TOLD = { story: 'They took my colleague.', country: 'KE', contact: 'We met the rapporteur.' };
const NAMES = 'Amina Invented (أمينة), and her brother';

describe('names that a reporter gives', () => {
  it('are not sent to fewer reviewers than have to agree, and nothing typed is lost', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await walkToStory(reporter);
    const labels = membersWhoAre(portal.made, 'reviewer').map(({ entry }) => entry.label);
    await walkToCheck(reporter, { ...TOLD, names: NAMES });
    await page.getByRole('button', { name: words.check.editOf(words.check.parts.readers) }).click();
    await reporter.title(words.choose.title);
    await page.getByLabel(labels[2] ?? '').uncheck();
    await page.getByText(words.people.justEnough).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(labels[1] ?? '').uncheck();
    await reporter.press(shared.continue);
    await page.getByText(words.people.tooFew(2)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel(labels[1] ?? '').check();
    await reporter.press(shared.continue);
    await reporter.title(words.check.title);
    expect(await page.locator('body').innerText()).toContain(NAMES);
    await reporter.close();
  });

  it('lie apart from the report, and two reviewers together read them in their browsers', async () => {
    const reporter = await openReporterPage(portal);
    await sendReport(reporter, { ...TOLD, names: NAMES }, async (name) => {
      if (name === 'people') {
        expect(await axeViolations(reporter.page)).toEqual([]);
        await screenshot(reporter.page, 'reporter-people');
      }
    });
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
    const [first, second] = membersWhoAre(portal.made, 'reviewer');
    if (!first || !second) throw new Error('two reviewers');
    const { report, sealed } = await onlyReportFor(portal.db, portal.made, first);
    expect(JSON.stringify(report)).not.toContain('Amina');
    expect(sealed.vault?.quorum).toBe(2);

    const asker = await openReviewerPage(portal, first);
    await asker.openFirstCase();
    await asker.page.getByRole('tab', { name: 'Names' }).click();
    await asker.page.getByRole('button', { name: 'Ask to see them …' }).click();
    await asker.page.getByLabel('Why you need them').fill('To find her.');
    await asker.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await asker.page.getByText('Another reviewer has to agree first.').waitFor();

    const approver = await openReviewerPage(portal, second);
    await approver.openFirstCase();
    await approver.page.getByRole('tab', { name: 'Names (1)' }).click();
    await approver.page.getByText('To find her.').waitFor();
    await approver.page.getByRole('button', { name: 'Agree …' }).click();
    await approver.page.getByRole('button', { name: 'Agree', exact: true }).click();
    await approver.page.getByText('You have agreed.').first().waitFor();

    await asker.page.getByRole('button', { name: 'Show names and contact' }).click({ timeout: 30_000 });
    await asker.page.getByText(NAMES).waitFor();
    expect([...asker.complaints, ...approver.complaints]).toEqual([]);
    await asker.close();
    await approver.close();
  });
});
