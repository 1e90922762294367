import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();

describe('the assessment of a case', () => {
  it('asks for every choice and a reason, and keeps who decided and why', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Assessment' }).click();
    await page.getByText('Proposed by rule from the report.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Grade …' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    expect(await page.getByText('Please choose.').count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Source').selectOption('B');
    await page.getByLabel('What it says').selectOption('2');
    await page.getByLabel('The case as a whole').selectOption('credible');
    await page.getByRole('dialog').getByLabel('Why').fill('Two neighbours saw it.');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Credible, graded B2').waitFor();
    await page.getByText('Two neighbours saw it.').waitFor();
    await screenshot(page, 'desk-triage');
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('graded source and information').waitFor();
  });

  it('weighs acting against not acting, by each way of acting, and shows both sides', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Assessment' }).click();
    await page.getByRole('button', { name: 'Rate the risk …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Risk for the people concerned' });
    for (const grade of ['Threats', 'Vulnerabilities', 'Capacities to cope'])
      await dialog.getByLabel(grade).selectOption('4');
    await dialog.getByLabel('Why').fill('As her lawyer tells it.');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByText('Please choose at least one.').waitFor();
    expect(
      await dialog
        .getByRole('checkbox')
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await dialog.getByLabel('Raised with the Government').check();
    await dialog.getByLabel('If we act: Raised with the Government').fill('They may move her far away.');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await dialog.getByText('Please write what may happen.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize(SCREENS.phone);
    await screenshot(page, 'desk-risk-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await dialog.getByLabel('If we do not act: Raised with the Government').fill('She may die there.');
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    const route = page.getByRole('region', { name: 'Raised with the Government' });
    await route.getByText('They may move her far away.').waitFor();
    await route.getByText('She may die there.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await toPart(page, 'Activity');
    await page.getByText('rated the risk').waitFor();
  });

  it('waits for a second reviewer to become less urgent, and says so in the list', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Assessment' }).click();
    await page.getByRole('button', { name: 'Set the urgency …' }).click();
    await page.getByRole('dialog').getByLabel('Urgency', { exact: true }).selectOption('P3');
    await page.getByRole('dialog').getByLabel('Why').fill('It was long ago.');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('A second reviewer has to agree.').waitFor();
    // Who asks is not asked themselves.
    expect(
      await page.locator('.row', { hasText: 'Kosovo' }).getByText('A colleague asks for you').count(),
    ).toBe(0);
    expect(await page.getByRole('button', { name: 'Agree', exact: true }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(
      (author) => window.fixture?.happen(0, author, { type: 'agreed', proposal: 1 }),
      COLLEAGUE.id,
    );
    await page.getByRole('region', { name: 'Urgency' }).getByText('In its turn').waitFor();
    await page.getByText('A second reviewer has to agree.').waitFor({ state: 'detached' });
  });

  it('lets the second reviewer agree on a phone, without sideways scrolling', async () => {
    const page = await pages.openKosovo();
    await page.setViewportSize(SCREENS.phone);
    await page.evaluate(
      (author) =>
        window.fixture?.happen(0, author, { type: 'urgency-set', level: 'P3', reason: 'Long ago.' }),
      COLLEAGUE.id,
    );
    await toPart(page, 'Assessment');
    await page.getByText('A colleague proposes to lower the urgency').waitFor();
    await screenshot(page, 'desk-triage-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'Agree', exact: true }).click();
    await page.getByRole('region', { name: 'Urgency' }).getByText('In its turn').waitFor();
  });
});
