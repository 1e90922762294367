import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk as words } from '../../../web/locales/en/desk.ts';
import { toPart } from '../../support/case-parts.ts';
import { given } from '../../support/consent-events.ts';
import { COLLEAGUE, ME } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile } from '../../support/desk-steps.ts';

const pages = deskPagesOfThisFile();

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
const closeByMistake = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const warnsWhenLeaving = async (page: Page): Promise<boolean> => {
  await press(page, words.frame.signOut);
  await page.getByRole('dialog', { name: words.frame.confirmSignOut.title }).waitFor();
  const warned = await page.getByText(words.frame.confirmSignOut.unsent).count();
  await closeByMistake(page);
  return warned > 0;
};

describe('what is typed in a dialog', () => {
  it('of a case is there again after Escape, and is let go of once it is kept', async () => {
    const page = await pages.openKosovo();
    await toPart(page, words.life.tab(0));
    await press(page, words.tasks.add);
    await page.getByLabel(words.tasks.what, { exact: true }).fill('Call the lawyer');
    await closeByMistake(page);
    await press(page, words.frame.signOut);
    await page.getByText(words.frame.confirmSignOut.unsent).waitFor();
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Kosovo' }).waitFor();
    await closeByMistake(page);
    await press(page, words.tasks.add);
    expect(await page.getByLabel(words.tasks.what, { exact: true }).inputValue()).toBe('Call the lawyer');
    await page.getByLabel(words.tasks.due, { exact: true }).fill('2027-01-02');
    await press(page, words.tasks.keep);
    await page.getByText('Call the lawyer').waitFor();
    await press(page, words.tasks.add);
    expect(await page.getByLabel(words.tasks.what, { exact: true }).inputValue()).toBe('');
    await closeByMistake(page);
    expect(await warnsWhenLeaving(page)).toBe(false);
  });

  it('of many cases at once is there again after Escape', async () => {
    const page = await pages.openDesk();
    await page.getByRole('checkbox').first().click();
    await press(page, words.manyPeople.open);
    await page.getByRole('radio', { name: words.manyPeople.ways.away }).check();
    await page.getByLabel(words.people.take.label).fill('They are unreachable.');
    await closeByMistake(page);
    await press(page, words.manyPeople.open);
    await page.getByRole('radio', { name: words.manyPeople.ways.away }).check();
    expect(await page.getByLabel(words.people.take.label).inputValue()).toBe('They are unreachable.');
    await page.getByRole('dialog').getByRole('combobox').selectOption(COLLEAGUE.id);
    await page.getByRole('dialog').getByRole('button', { name: words.manyPeople.ways.away }).click();
    await page.locator('.bulk').getByText('Done: 1 case.').waitFor();
    expect(await warnsWhenLeaving(page)).toBe(false);
  });

  it('of the team is there again after Escape', async () => {
    const page = await pages.openDesk();
    await press(page, words.team.title);
    await press(page, words.team.template.add);
    await page.getByLabel(words.team.template.text, { exact: true }).fill('We have read you.');
    await closeByMistake(page);
    await press(page, words.team.template.add);
    expect(await page.getByLabel(words.team.template.text, { exact: true }).inputValue()).toBe(
      'We have read you.',
    );
  });

  it('of a consent stays when another consent came; what was chosen on top of the older one does not', async () => {
    const page = await pages.openKosovo();
    const { consent } = words;
    await toPart(page, consent.tab);
    await press(page, consent.record.open);
    const answer = page.getByLabel(consent.codes.C10, { exact: true });
    await answer.selectOption('granted');
    await page.getByLabel(consent.words, { exact: true }).fill('She called on Monday.');
    await closeByMistake(page);
    await press(page, consent.record.open);
    expect(await answer.inputValue()).toBe('granted');
    await closeByMistake(page);
    await page.evaluate(([who, what]) => window.fixture?.happen(0, who, what as never), [
      ME.id,
      given('narrow', { switches: { C1: 'granted' }, previous: ['first'] }),
    ] as const);
    await expect.poll(async () => page.locator('.consent-table tr').count()).toBeGreaterThan(0);
    await press(page, consent.record.open);
    await expect.poll(() => answer.inputValue()).toBe('refused');
    expect(await page.getByLabel(consent.words, { exact: true }).inputValue()).toBe('She called on Monday.');
  });
});
