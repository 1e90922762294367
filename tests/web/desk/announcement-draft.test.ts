import { expect, it } from 'vitest';
import { desk as words } from '../../../web/locales/en/desk.ts';
import { axeViolations } from '../../support/axe.ts';
import { GOOD_PHRASE } from '../../support/desk-page/phrases.ts';
import { deskPagesOfThisFile } from '../../support/desk-steps.ts';

const pages = deskPagesOfThisFile();
const { announcing, frame, signIn } = words;

it('an announcement that was typed is not lost without a word: signing out and leaving the page ask', async () => {
  const page = await pages.openPage({ scenario: { role: 'coordinator' } });
  await page.getByLabel(signIn.label).fill(GOOD_PHRASE);
  await page.getByRole('button', { name: signIn.action }).click();
  await page.getByRole('heading', { name: announcing.title }).waitFor();
  const asksBeforeLeaving = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asksBeforeLeaving()).toBe(false);
  await page.getByLabel(announcing.text('English')).fill('Back after the retreat.');
  await expect.poll(asksBeforeLeaving).toBe(true);
  await page.getByRole('button', { name: frame.signOut }).click();
  await page.getByText(frame.confirmSignOut.unsent).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.getByLabel(announcing.text('English')).inputValue()).toBe('Back after the retreat.');
  await page.getByLabel(announcing.text('English')).fill('');
  await expect.poll(asksBeforeLeaving).toBe(false);
  await page.getByRole('button', { name: frame.signOut }).click();
  await page.getByText(signIn.after['signed-out'].title).waitFor();
});
