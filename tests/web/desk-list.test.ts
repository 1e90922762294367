import { describe, expect, it } from 'vitest';
import { phraseDigits, phraseWords, readPhrase } from '../../src/protocol/client/phrase.ts';
import { FRENCH } from '../../src/protocol/client/phrase-lists/french.ts';
import { axeViolations } from '../support/axe.ts';
import { GOOD_PHRASE, OTHER_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { inDigitsFrom } from '../support/other-digits.ts';

const pages = deskPagesOfThisFile();

describe('signing in', () => {
  it('helps with each word, says plainly that other words open nothing, and keeps them to be mended', async () => {
    const page = await pages.openPage();
    const field = page.getByLabel('Your phrase');
    await field.pressSequentially('zooo aban');
    await page.getByText('Word 1, “zooo”, is not in the list.').waitFor();
    await page.getByRole('button', { name: 'abandon' }).click();
    expect(await field.inputValue()).toBe('zooo abandon ');
    expect(await axeViolations(page)).toEqual([]);
    await field.press('Enter');
    await page.getByText('These are 2 words; a phrase has 12 words, or 40 digits.').waitFor();
    await field.fill(OTHER_PHRASE);
    await field.press('Enter');
    await page.getByText('Nobody signs in here with this phrase.').waitFor();
    expect(await field.inputValue()).toBe(OTHER_PHRASE);
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ['digits of another script', inDigitsFrom(0x660, phraseDigits(readPhrase(GOOD_PHRASE)).join('-'))],
    ['words of another list', phraseWords(readPhrase(GOOD_PHRASE), FRENCH).join(' ')],
  ])('takes the phrase in %s', async (_, typed) => {
    const page = await pages.openPage();
    await page.getByLabel('Your phrase').fill(typed);
    await page.getByLabel('Hide what I type').check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Cases' }).waitFor();
  });

  it('says plainly what is wrong with the list of members', async () => {
    const page = await pages.openPage({ scenario: { refuse: 'roster-expired' } });
    await page.getByLabel('Your phrase').fill(GOOD_PHRASE);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The list of members has expired.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('leads a focal point to what was passed to them, and teaches while nothing was', async () => {
    const page = await pages.openPage({ scenario: { role: 'focal-point' } });
    await page.getByLabel('Your phrase').fill(GOOD_PHRASE);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Referrals to you' }).waitFor();
    await page.getByText('Nothing has been passed to you yet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('You are signed out').waitFor();
  });
});

describe('the list', () => {
  it('shows what one needs to choose by, most urgent first', async () => {
    const page = await pages.openDesk();
    const first = page.locator('.row').first();
    expect(await first.innerText()).toContain('P0 At once');
    expect(await first.innerText()).toContain('Danger within 48 hours');
    expect(await first.innerText()).toContain('Unread');
    expect(await first.innerText()).toContain('Nobody has it');
    expect(await page.locator('.row').count()).toBe(6);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('teaches while it is empty, and offers a way out when filters hide everything', async () => {
    const page = await pages.openDesk({ scenario: { cases: 0 } });
    await page.getByText('No report has arrived yet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => window.fixture?.arrive());
    await page.locator('.row').waitFor();
    await page.getByRole('searchbox').fill('nothing like it');
    await page.getByText('No case fits').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show all open cases' }).click();
    expect(await page.locator('.row').count()).toBe(1);
  });

  it('takes in what arrives without being reloaded, and says so', async () => {
    const page = await pages.openDesk({ clock: true });
    await page.locator('.row').first().waitFor();
    await page.evaluate(() => window.fixture?.arrive());
    await page.clock.runFor(6_000);
    await page.getByText('1 new report has arrived.').waitFor({ state: 'attached' });
    expect(await page.locator('.row').count()).toBe(7);
  });

  it('filters and searches', async () => {
    const page = await pages.openDesk();
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Language of the report').selectOption({ label: 'English' });
    await page.getByText('2 of 6 cases').waitFor();
    await page.getByRole('button', { name: 'Show all of this view' }).click();
    await page.getByRole('searchbox').fill('ivoire radiee');
    await page.getByText('1 of 6 cases').waitFor();
    expect(await page.locator('.row').innerText()).toContain('Côte d’Ivoire');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Closed 0' }).click();
    await page.getByText('No case fits').waitFor();
  });

  it('stays quick with ten thousand cases, of which it draws a screenful', async () => {
    const page = await pages.openDesk({ scenario: { cases: 10_000 } });
    await page.getByText('10000 cases ·').waitFor();
    expect(await page.locator('.row').count()).toBeLessThan(40);
    for (const query of ['number', 'number 99', 'number 99 kosovo']) {
      await page.getByRole('searchbox').fill(query);
      expect(await page.locator('.row').count()).toBeLessThan(40);
    }
    await page.getByRole('searchbox').fill('');
    await page.getByText('10000 cases ·').waitFor();
    await page.locator('.row').first().focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset')))
      .toBe('10000');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps what is looked at in its place when something more urgent arrives', async () => {
    const page = await pages.openDesk({ scenario: { cases: 200 } });
    await page.locator('.rows').evaluate((rows) => {
      rows.scrollTop = 4_000;
    });
    const seen = async (): Promise<string> => {
      const box = await page.locator('.rows').boundingBox();
      return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('li')?.textContent ?? '', {
        x: (box?.x ?? 0) + 50,
        y: (box?.y ?? 0) + 90,
      });
    };
    await expect.poll(seen).toContain('Number');
    const before = await seen();
    await page.evaluate(() => window.fixture?.arrive());
    await page.getByText('201 cases ·').waitFor({ timeout: 10_000 });
    expect(await seen()).toBe(before);
  });
});
