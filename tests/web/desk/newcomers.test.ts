import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/axe.ts';
import { COLLEAGUE } from '../../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../../support/desk-page/phrases.ts';
import { deskPagesOfThisFile, focused } from '../../support/desk-steps.ts';
import { SCREENS, screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const AGAIN = { ...COLLEAGUE, id: 'AAAAAAAAAAAAAAAAAAAAAQ', label: 'Heron', replaces: COLLEAGUE.id };
const NEW = { ...COLLEAGUE, id: 'AAAAAAAAAAAAAAAAAAAAAg', label: 'Plover', replaces: null };
const scenario = { newcomers: [AGAIN, NEW] };

describe('colleagues who wait to be let in', () => {
  it('are named apart, and let in by an act of its own that says what it gives', async () => {
    const page = await pages.openDesk({ scenario });
    await page.getByText('Heron stands in the list of members under new keys.').waitFor();
    await page.getByText('Plover is new in the list of members.').waitFor();
    await page.getByRole('button', { name: 'Let in …' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Let Heron in?' });
    await dialog.getByText('it could name a stranger').waitFor();
    await dialog.getByText('every case of yours that they had before').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Heron stands in the list').waitFor();
    await page.getByRole('button', { name: 'Let in …' }).first().click();
    await page.getByRole('button', { name: 'Let in', exact: true }).click();
    await page.getByText('Heron was let in, and got 6 cases.').first().waitFor();
    await page.getByText('1 case that they had could not be handed over.').waitFor();
    await page.getByText('Heron stands in the list').waitFor({ state: 'detached' });
    await page.getByText('Plover is new').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('could not be handed over').waitFor({ state: 'detached' });
  });

  it('stay outside when the server does not answer, and can be let in again', async () => {
    const page = await pages.openDesk({ scenario });
    await page.getByRole('button', { name: 'Let in …' }).last().click();
    await page.getByText('They get no earlier case.').waitFor();
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await page.getByRole('button', { name: 'Let in', exact: true }).click();
    await page.getByText('nothing is handed over twice').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => window.fixture?.failWith(null));
    await page.getByRole('button', { name: 'Let in', exact: true }).click();
    await page.getByText('Plover was let in, and got 0 cases.').first().waitFor();
  });

  it('are let in by keyboard alone', async () => {
    const page = await pages.openDesk({ scenario });
    await page.getByRole('button', { name: 'Let in …' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => focused(page)).toBe('Let in');
    await page.keyboard.press('Enter');
    await page.getByText('Heron was let in').first().waitFor();
  });

  it.each(['en', 'fr', 'ar'])('fit every screen in %s', async (locale) => {
    for (const [name, viewport] of Object.entries(SCREENS)) {
      const page = await pages.openPage({ scenario, viewport, locale });
      await page.locator('input, textarea').first().waitFor();
      await page.locator('form input, form textarea').first().fill(GOOD_PHRASE);
      await page.keyboard.press('Enter');
      await page.locator('.strip--caution').first().waitFor();
      await screenshot(page, `newcomers-${locale}-${name}`);
      await page.locator('.strip--caution button').first().click();
      await page.getByRole('dialog').waitFor();
      await screenshot(page, `newcomers-dialog-${locale}-${name}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});
