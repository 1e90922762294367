import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { LONG_NARRATIVE } from '../support/desk-cases.ts';
import { COLLEAGUE } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, focused } from '../support/desk-steps.ts';

const pages = deskPagesOfThisFile();

describe('a case', () => {
  it('shows the whole report as it was sent, to the last character, and runs nothing of it', async () => {
    const page = await pages.openKosovo();
    const texts = await page.locator('.report .written').allTextContents();
    expect(texts[0]).toBe(LONG_NARRATIVE);
    await expect.poll(() => focused(page)).toBe('Kosovo');
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.row', { hasText: 'United Kingdom' }).click();
    await page.getByRole('heading', { name: 'United Kingdom' }).waitFor();
    const hostile = await page.locator('.report .written').allTextContents();
    expect(hostile).toContain('<script>document.title = "run"</script> & <b>not bold</b>');
    expect(await page.locator('.report').locator('a, img, script, b').count()).toBe(0);
    expect(await page.title()).toBe('Information');
  });

  it('is taken on, given back, closed with a reason and opened again', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('button', { name: 'Take on' }).click();
    await page.getByRole('button', { name: 'Give back' }).waitFor();
    expect(await page.locator('.row', { hasText: 'Kosovo' }).innerText()).toContain('You have it');
    await page.getByRole('button', { name: 'Give back' }).click();
    await page.getByRole('button', { name: 'Take on' }).waitFor();
    await page.getByRole('button', { name: 'Close case …' }).click();
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByText('Please give a reason').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Why it is closed').fill('Handed to the regional body');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await page.getByRole('button', { name: 'Reopen case …' }).click();
    await page.getByLabel('Why it is opened again').fill('They wrote again');
    await page.getByRole('button', { name: 'Reopen the case' }).click();
    await page.getByRole('button', { name: 'Close case …' }).waitFor();
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('Handed to the regional body').waitFor();
    expect(await page.locator('.step-line').count()).toBe(5);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says “sent” only after the server took the answer, and loses nothing typed', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Conversation' }).click();
    const field = page.getByLabel('Your answer');
    await field.fill('We have read it.');
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await page.getByRole('button', { name: 'Send …' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('Not sent. What you wrote is still here.').waitFor();
    expect(await field.inputValue()).toBe('We have read it.');
    await page.evaluate(() => {
      window.fixture?.failWith(null);
      window.fixture?.hold();
    });
    await page.getByRole('button', { name: 'Send …' }).click();
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByRole('button', { name: 'Sealing and sending …' }).waitFor();
    expect(await page.getByText('Sent', { exact: true }).count()).toBe(0);
    await page.evaluate(() => window.fixture?.letGo());
    await page.getByText('The server has taken your answer').waitFor();
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('.turn--ours').innerText()).toContain('We have read it.');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps what is typed while other parts and cases are looked at', async () => {
    const page = await pages.openKosovo();
    await page.getByRole('tab', { name: 'Notes' }).click();
    await page.getByLabel('New note').fill('half a th');
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.locator('.row', { hasText: 'Bolivia' }).click();
    await page.getByRole('heading', { name: 'Bolivia' }).waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click();
    expect(await page.getByLabel('New note').inputValue()).toBe('');
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await page.getByRole('heading', { name: 'Kosovo' }).waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click();
    expect(await page.getByLabel('New note').inputValue()).toBe('half a th');
    await page.getByRole('button', { name: 'Keep note' }).click();
    await page.locator('.turn', { hasText: 'half a th' }).waitFor();
  });

  it('shows what a colleague does as it happens, and says it', async () => {
    const page = await pages.openKosovo();
    await page.evaluate((author) => window.fixture?.happen(0, author, { type: 'taken-on' }), COLLEAGUE.id);
    await page.getByRole('button', { name: 'Take on' }).waitFor({ state: 'detached' });
    await page.getByText(`${COLLEAGUE.label}: took the case on`).waitFor({ state: 'attached' });
    expect(await page.locator('.facts').innerText()).toContain(COLLEAGUE.label);
  });

  it('says loudly that its log failed a check, and takes nothing more', async () => {
    const page = await pages.openKosovo();
    await page.evaluate(() => window.fixture?.breakLog(0));
    await page.getByRole('alert').filter({ hasText: 'Do not rely on this case' }).waitFor();
    expect(await page.getByRole('button', { name: 'Take on' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('A check of this log failed.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('can be tried again when it could not be opened', async () => {
    const page = await pages.openDesk();
    await page.evaluate(() => window.fixture?.failWith('cannot-decrypt'));
    await page.locator('.row').first().click();
    await page.getByText('This case could not be opened.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => window.fixture?.failWith(null));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('tab', { name: 'Report' }).waitFor();
  });
});
