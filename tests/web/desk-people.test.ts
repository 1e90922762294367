import { describe, expect, it } from 'vitest';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME, TANSY } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, loseKosovo, PHONE } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const scenario = { more: [TANSY] };

describe('the people on a case', () => {
  it('are shown with how they came to it; a colleague is let in and asked', async () => {
    const page = await pages.openKosovo({ scenario });
    await toPart(page, 'People (2)');
    await page.getByText('Chosen when the report was sent').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people');
    await page.getByRole('button', { name: 'Give access …' }).click();
    await page.getByLabel('Ask them to take the case on').check();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-give');
    await page.getByRole('button', { name: 'Give access', exact: true }).click();
    await page.getByRole('tab', { name: 'People (3)' }).waitFor();
    await page.getByText('Let in by Reviewer Juniper').waitFor();
    await toPart(page, 'Activity');
    await page.getByText('gave Reviewer Tansy access').waitFor();
    await toPart(page, 'Timeline');
    await page.getByText('Reviewer Juniper gave Reviewer Tansy access').waitFor();
  });

  it('are fewer once access is taken, which asks why; the last one is warned and cannot leave', async () => {
    const page = await pages.openKosovo({ scenario, viewport: PHONE });
    await toPart(page, 'People (2)');
    await page.getByRole('button', { name: 'Take access away from Reviewer Sorrel …' }).click();
    await page.getByRole('button', { name: 'Take access away', exact: true }).click();
    await page.getByText('Please give a reason').waitFor();
    await page.getByRole('textbox', { name: 'Why' }).fill('They are too close to it.');
    await screenshot(page, 'desk-people-take-phone');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take access away', exact: true }).click();
    await page.getByText('Only one reviewer is on this case').waitFor();
    expect(await page.getByRole('button', { name: 'Leave this case …' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, 'desk-people-last-phone');
  });

  it('lose the case by a declared conflict: nothing of it stays on the page', async () => {
    const page = await pages.openKosovo({ scenario });
    await toPart(page, 'People (2)');
    await page.getByRole('button', { name: 'I have a conflict …' }).click();
    await page.getByLabel('I know somebody who is accused in it').check();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-conflict');
    await page.getByRole('button', { name: 'Declare it' }).click();
    await page.getByRole('heading', { name: 'This case is no longer yours' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Kosovo');
    await screenshot(page, 'desk-people-gone');
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByRole('heading', { name: 'Cases' }).waitFor();
  });

  it('are told when a colleague takes the case that stands open, and it leaves the list', async () => {
    const page = await pages.openKosovo({ scenario });
    await loseKosovo(page);
    await page.getByRole('heading', { name: 'This case is no longer yours' }).waitFor();
    await page.getByText('Reviewer Sorrel took your access away').waitFor();
    await page.getByText('1 case is no longer yours').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-taken');
  });

  it('are asked by a colleague, give it away without a reason, and see who wrote without a say', async () => {
    const page = await pages.openKosovo({ scenario });
    await page.evaluate(
      ([author, member, stranger]) => {
        window.fixture?.happen(0, author ?? '', { type: 'access-given', member: member ?? '', ask: true });
        window.fixture?.happen(0, stranger ?? '', { type: 'note', text: 'Trust me.' });
      },
      [COLLEAGUE.id, ME.id, TANSY.id],
    );
    await page.getByText('Reviewer Sorrel asks you to take this case on').waitFor();
    await page.getByText('Somebody wrote here who had no say').waitFor();
    await toPart(page, 'Activity');
    await page.getByText('Counts for nothing.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-stranger');
    // Told loudly once in a session; opened again, it only stands there, until somebody does it again.
    const loud = page.getByRole('alert').filter({ hasText: 'Somebody wrote here who had no say' });
    expect(await loud.count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByText('Choose a case from the list.').waitFor();
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await page.getByText('Somebody wrote here who had no say').waitFor();
    expect(await loud.count()).toBe(0);
    await page.evaluate(
      (stranger) => window.fixture?.happen(0, stranger, { type: 'note', text: 'Trust me again.' }),
      TANSY.id,
    );
    await page.getByText('2 steps count for nothing').waitFor();
    expect(await loud.count()).toBe(1);
    await toPart(page, /People/);
    await page.getByRole('button', { name: 'Give to a colleague and leave …' }).click();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Reviewer Tansy' });
    await page.getByRole('button', { name: 'Give and leave' }).click();
    await page.getByText('You have left it. Nothing of it is kept here.').waitFor();
  });

  it('read from right to left, in the dark, on a phone', async () => {
    const page = await pages.openDesk({ scenario, viewport: PHONE });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('banner').getByRole('combobox').selectOption('ar');
    await page.locator('html[lang="ar"]').waitFor();
    await page.locator('.row').first().click();
    await toPart(page, /الفريق/);
    await page.getByRole('heading', { name: arabic.people.title }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-ar-dark-phone');
    await page.getByRole('button', { name: arabic.people.conflict.action }).click();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-people-conflict-ar-dark-phone');
  });
});
