import { expect, it } from 'vitest';
import { deskPagesOfThisFile, loseKosovo } from '../../support/desk-steps.ts';

const pages = deskPagesOfThisFile();

it.each(['the list', 'Team'])(
  'what was typed in a case goes when a colleague takes it, under %s',
  async (where) => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByLabel('New note').fill('half a sentence');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByText('Choose a case from the list.').waitFor();
    if (where === 'Team') await page.getByRole('button', { name: 'Team' }).click();
    const unsent = page.getByText('Something that you typed, drew or chose is not sent or kept yet.');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await unsent.waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await loseKosovo(page);
    await page.getByText('1 case is no longer yours').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog', { name: 'Sign out?' }).waitFor();
    expect(await unsent.count()).toBe(0);
  },
);
