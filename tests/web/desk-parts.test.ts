import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { partsOf, toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME, TANSY } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();

const toNames = (page: Page): Promise<void> => toPart(page, 'Names');
/** Turns the page to another language. */
const speak = async (page: Page, language: string): Promise<void> => {
  await page.getByRole('banner').getByRole('combobox').selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor();
};
const opensAlone = (page: Page): Promise<void> =>
  page.evaluate(
    (author) =>
      window.fixture?.happen(0, author, { type: 'vault-opened-alone', reason: 'They are at his door.' }),
    COLLEAGUE.id,
  );
const asksForParts = (page: Page): Promise<void> =>
  page.evaluate(
    ([author, me]) =>
      window.fixture?.happen(0, author ?? '', {
        type: 'vault-renew-ask',
        reason: 'Somebody leaves.',
        holders: [author ?? '', me ?? ''],
        quorum: 2,
        floor: 2,
      }),
    [COLLEAGUE.id, ME.id],
  );

describe('parts of the key to names', () => {
  it('that are the last ones are told of, and new ones are asked for, agreed to and made', async () => {
    const page = await pages.openKosovo();
    await toNames(page);
    await page.getByText('The names can be lost').waitFor();
    await page.getByText('Give a colleague access first').waitFor();
    expect(await page.getByText('Make new parts now').count()).toBe(0);
    await screenshot(page, 'desk-parts-least');
    await page.getByRole('button', { name: 'Make new parts …' }).click();
    await page.getByRole('heading', { name: 'Make new parts of the key?' }).waitFor();
    await page.getByText('Without a spare part').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-parts-ask');
    await page.getByLabel(COLLEAGUE.label).uncheck();
    await page.getByRole('button', { name: 'Ask for it' }).click();
    await page.getByText('Choose at least 2 people.').waitFor();
    await page.getByText('Please give a reason').waitFor();
    await page.getByLabel(COLLEAGUE.label).check();
    await page.getByLabel('Why new parts are needed').fill('Somebody leaves.');
    await page.getByRole('button', { name: 'Ask for it' }).click();
    await page.getByText('Colleagues have to agree first.').waitFor();
    await page.evaluate(
      ([author, to]) =>
        window.fixture?.happen(0, author ?? '', { type: 'vault-share', request: 1, to: to ?? '' }),
      [COLLEAGUE.id, ME.id],
    );
    await page.getByRole('button', { name: 'Make the new parts' }).click();
    await page.getByText('it counts as an opening').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-parts-made');
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('made new parts of the key, and could see the names then').waitFor();
  });

  it('are made at once where a third person is on the case, and not at all where one is alone', async () => {
    const page = await pages.openKosovo({ scenario: { more: [TANSY] } });
    await page.evaluate(
      ([author, member]) =>
        window.fixture?.happen(0, author ?? '', { type: 'access-given', member: member ?? '', ask: false }),
      [COLLEAGUE.id, TANSY.id],
    );
    await toNames(page);
    await page.getByText('Make new parts now').waitFor();
    expect(await page.getByText('Give a colleague access first').count()).toBe(0);
    const takes = (member: string): Promise<void> =>
      page.evaluate(
        ([author, who]) =>
          window.fixture?.happen(0, author ?? '', {
            type: 'access-taken',
            member: who ?? '',
            cause: 'decided',
            reason: 'Away.',
          }),
        [ME.id, member],
      );
    await takes(TANSY.id);
    await page.getByText('Give a colleague access first').waitFor();
    await takes(COLLEAGUE.id);
    await page.getByRole('tab', { name: 'People (1)' }).waitFor();
    expect(await page.getByRole('button', { name: 'Make new parts …' }).count()).toBe(0);
  });

  it.each(['en', 'ar'])('show who would hold them to who agrees, on a phone, in %s', async (locale) => {
    const page = await pages.openKosovo({ viewport: PHONE });
    await speak(page, locale);
    await asksForParts(page);
    await (await partsOf(page))[1]?.();
    await page.locator('.turn .button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(COLLEAGUE.label).last().waitFor();
    await dialog.getByText(ME.label).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, `desk-parts-agree-phone-${locale}`);
    await dialog.getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('that are no good are told of loudly, and said so', async () => {
    const page = await pages.openKosovo();
    await asksForParts(page);
    await toNames(page);
    await page.getByRole('button', { name: 'Agree to new parts …' }).click();
    await page.getByRole('button', { name: 'Agree to new parts', exact: true }).click();
    await page.evaluate((author) => {
      window.fixture?.happen(0, author, { type: 'vault-renewed', request: 1, holders: 2 });
      window.fixture?.spoilPart();
    }, COLLEAGUE.id);
    await page.getByText('Your new part of the key is no good').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-parts-wrong');
    await page.getByRole('button', { name: 'Say that it is no good' }).click();
    await page.getByText('The parts from before are in use.').waitFor();
  });

  it('are listed among the warnings with what mends them', async () => {
    const page = await pages.openDesk();
    await page.evaluate(() => window.fixture?.warn({ code: 'names-lost', place: 'case', subject: '' }));
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('Too few people are left who can agree').waitFor();
    await page.getByText('read what can still be done').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('names opened alone', () => {
  it('take a reason, are shown, and stand in the list of openings', async () => {
    const page = await pages.openKosovo();
    await toNames(page);
    await page.getByRole('button', { name: 'Open alone, in danger …' }).click();
    await page.getByRole('button', { name: 'Open and alarm colleagues' }).click();
    await page.getByText('Please give a reason').waitFor();
    await page.getByLabel('What the danger is').fill('They are at his door.');
    await screenshot(page, 'desk-alone-ask');
    await page.getByRole('button', { name: 'Open and alarm colleagues' }).click();
    await page.getByText('Amina Invented').waitFor();
    await page.getByText('They are at his door.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-alone-shown');
    await toPart(page, 'Report');
    expect(await page.locator('body').innerText()).not.toContain('Amina');
  });

  it.each(['en', 'fr', 'ar'])(
    'alarm a colleague on every part of the case until it was seen, in %s',
    async (locale) => {
      const page = await pages.openKosovo({ viewport: PHONE });
      await speak(page, locale);
      await opensAlone(page);
      const alarm = page.locator('.notice--danger[role=alert]');
      await alarm.getByText('They are at his door.').waitFor();
      await (await partsOf(page)).at(-1)?.();
      await alarm.waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await screenshot(page, `desk-alone-alarm-phone-${locale}`);
      await alarm.getByRole('button').click();
      await alarm.waitFor({ state: 'detached' });
    },
  );

  it('against the rules are shown with what stands against them', async () => {
    const page = await pages.openKosovo();
    await opensAlone(page);
    await page.evaluate(() => window.fixture?.takeOffDuty(1));
    await page.getByText('This was against the rules: the author was not on duty').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-alone-against-dark');
  });
});
