import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();

describe('names and contact', () => {
  it('are asked for with a reason, agreed to by a colleague, shown, and gone from the page afterwards', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Names' }).click();
    await page.getByText('2 reviewers have to agree').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask to see them …' }).click();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Please give a reason').waitFor();
    await page.getByLabel('Why you need them').fill('The lawyer needs the name.');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Another reviewer has to agree first.').waitFor();
    await page.getByText('Agreed: 1 of 2.').waitFor();
    await screenshot(page, 'desk-names-asked');
    await page.evaluate(
      ([author, to]) =>
        window.fixture?.happen(0, author ?? '', { type: 'vault-share', request: 1, to: to ?? '' }),
      [COLLEAGUE.id, ME.id],
    );
    await page.getByRole('button', { name: 'Show names and contact' }).click();
    await page.getByText('Amina Invented').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-names-shown');
    await page.getByRole('tab', { name: 'Report' }).click();
    expect(await page.locator('body').innerText()).not.toContain('Amina');
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('opened names and contact').waitFor();
    await page.getByText('The lawyer needs the name.').waitFor();
  });

  it('are agreed to after a question that says what it means, also on a phone', async () => {
    const page = await pages.openKosovo();
    await page.setViewportSize(SCREENS.phone);
    await page.evaluate(
      (author) => window.fixture?.happen(0, author, { type: 'vault-ask', reason: 'He is in a cell.' }),
      COLLEAGUE.id,
    );
    await toPart(page, 'Names (1)');
    await page.getByRole('button', { name: 'Agree …' }).click();
    await page.getByRole('heading', { name: 'Let your colleague see the names?' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-names-agree-phone');
    await page.getByRole('button', { name: 'Agree', exact: true }).click();
    await page.getByText('You have agreed.').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, 'desk-names-agreed-phone');
  });

  it('have no place in a case whose reporter gave none', async () => {
    const page = await pages.openKosovo();
    await page.locator('.row', { hasText: 'Bolivia' }).click();
    await page.getByRole('heading', { name: 'Bolivia' }).waitFor();
    expect(await page.getByRole('tab', { name: /Names/ }).count()).toBe(0);
  });
});
