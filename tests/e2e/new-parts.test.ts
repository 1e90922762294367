import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { sendReport } from '../support/reporter-steps.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const NAMES = 'Amina Invented (أمينة), and her brother';
const ARRIVES = { timeout: 30_000 };

const pressIn = ({ page }: ReviewerPage, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click(ARRIVES);

describe('the names of a case, from the reporter’s mark to the reviewers’ browsers', () => {
  it('are opened alone by the reporter’s leave with an alarm to all, and their key is split anew', async () => {
    const reporter = await openReporterPage(portal);
    const told = { story: 'They took her.', country: 'KE', contact: 'A meeting.', names: NAMES };
    await sendReport(reporter, { ...told, alone: true }, async (name) => {
      if (name !== 'people' && name !== 'consent' && name !== 'check') return;
      expect(await axeViolations(reporter.page)).toEqual([]);
      await screenshot(reporter.page, `reporter-alone-${name}`);
      if (name === 'check')
        await reporter.page.getByText(reporter.words.alone.yes, { exact: true }).waitFor();
    });
    expect(reporter.complaints).toEqual([]);
    await reporter.close();

    const [first, second, third] = membersWhoAre(portal.made, 'reviewer');
    if (!first || !second || !third) throw new Error('three reviewers');
    const [one, two] = [await openReviewerPage(portal, first), await openReviewerPage(portal, second)];
    await one.openFirstCase();
    await two.openFirstCase();
    // The report says that the danger is past: a reviewer sees that it is not.
    await one.page.getByRole('tab', { name: 'Assessment' }).click();
    await pressIn(one, 'Set the urgency …');
    await one.page.getByRole('dialog').getByRole('combobox').selectOption('P0');
    await one.page.getByRole('dialog').getByRole('textbox').fill('They were seen at her door.');
    await pressIn(one, 'Keep');
    await one.page.getByRole('tab', { name: 'Names' }).click();
    await pressIn(one, 'Open alone, in danger …');
    await one.page.getByLabel('What the danger is').fill('They are at her door.');
    await pressIn(one, 'Open and alarm colleagues');
    await one.page.getByText(NAMES).waitFor(ARRIVES);
    await two.page.getByText('They are at her door.').waitFor(ARRIVES);
    expect(await axeViolations(two.page)).toEqual([]);
    await pressIn(two, 'I have seen this');
    await one.page.getByText(/Seen by:/).waitFor(ARRIVES);

    await pressIn(one, 'Make new parts …');
    await one.page.getByLabel(third.entry.label).uncheck();
    await one.page.getByLabel('Why new parts are needed').fill('The third one leaves.');
    await pressIn(one, 'Ask for it');
    await two.page.getByRole('tab', { name: /Names/ }).click();
    await pressIn(two, 'Agree to new parts …');
    await pressIn(two, 'Agree to new parts');
    await pressIn(one, 'Make the new parts');
    await one.page.getByText('it counts as an opening').waitFor(ARRIVES);
    await one.page.getByText('The names can be lost').waitFor(ARRIVES);

    await pressIn(two, 'Ask to see them …');
    await two.page.getByLabel('Why you need them').fill('To find her.');
    await pressIn(two, 'Ask');
    await pressIn(one, 'Agree …');
    await pressIn(one, 'Agree');
    await pressIn(two, 'Show names and contact');
    await two.page.getByText(NAMES).waitFor(ARRIVES);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
    await one.close();
    await two.close();
  });
});
