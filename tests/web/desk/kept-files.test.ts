import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { desk as words } from '../../../web/locales/en/desk.ts';
import { axeViolations } from '../../support/axe.ts';
import { toPart } from '../../support/case-parts.ts';
import { deskPagesOfThisFile, focused, loseKosovo, signIn } from '../../support/desk-steps.ts';

const pages = deskPagesOfThisFile();
const { sending, frame } = words;

const toForm = async (page: Page): Promise<void> => {
  await toPart(page, 'Conversation');
  const field = page.getByLabel(sending.choose);
  const open = page.getByRole('button', { name: sending.open, exact: true });
  await field.or(open).first().waitFor();
  if ((await field.count()) === 0) await open.click();
  await field.waitFor();
};
const choose = async (page: Page): Promise<void> => {
  await page
    .getByLabel(sending.choose)
    .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Go north.') });
  await expect.poll(() => page.getByText(sending.looking).count()).toBe(0);
};

it('files that were chosen wait for the same member when the server ends the session', async () => {
  const page = await pages.openKosovo();
  await toForm(page);
  await choose(page);
  await page.getByLabel(sending.text).fill('Read this first.');
  await page.evaluate(() => window.fixture?.failWith('not-signed-in'));
  await page.getByRole('button', { name: 'Take on' }).click();
  await page.getByText(words.signIn.after['ended-with-draft'].text).waitFor();
  await signIn(page);
  await page.locator('.row', { hasText: 'Kosovo' }).click();
  await toForm(page);
  await page.getByLabel(sending.name).waitFor();
  expect(await page.getByLabel(sending.name).inputValue()).toBe('plan.txt');
  expect(await page.getByLabel(sending.text).inputValue()).toBe('Read this first.');
  await expect.poll(() => page.getByText(sending.looking).count()).toBe(0);
});

it('whoever leaves with chosen files is told before that they go, and so before the desk locks', async () => {
  const page = await pages.openKosovo({ clock: true });
  await toForm(page);
  await choose(page);
  await page.getByRole('button', { name: frame.signOut }).click();
  await page.getByText(frame.confirmSignOut.unsent).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.clock.fastForward('14:10');
  await page.getByText(frame.idle.draft).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await loseKosovo(page);
  await page.getByText('1 case is no longer yours').waitFor();
  await page.getByRole('button', { name: frame.signOut }).click();
  await page.getByRole('dialog', { name: frame.confirmSignOut.title }).waitFor();
  await expect.poll(() => page.getByText(frame.confirmSignOut.unsent).count()).toBe(0);
});

it('a file that is too large says so where the focus goes, and is not sent', async () => {
  const page = await pages.openKosovo();
  await toForm(page);
  await page.getByLabel(sending.choose).evaluate((input) => {
    const film = new File(['film'], 'film.mp4', { type: 'video/mp4' });
    Object.defineProperty(film, 'size', { value: 3_000_000_000 });
    Object.defineProperty(input, 'files', { value: [film] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByText(sending.tooLarge).waitFor();
  await expect.poll(() => page.getByText(sending.looking).count()).toBe(0);
  await page.getByRole('button', { name: sending.action, exact: true }).click();
  await expect.poll(() => focused(page)).toBe(sending.tooLarge);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});
