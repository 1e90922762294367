import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/casefile/examples/examples.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage, toPart } from '../support/case-parts.ts';
import { ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, type Opening, PHONE } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const WORDS = 'They were told to bury her the same night.';
const IN_LIST = 'Words folded: they may be hard to read';
const DEATH = {
  language: 'en',
  sent: '2026-11-24T09Z',
  filed: '2026-11-24T09:30:00Z',
  report: EXAMPLES.deathInCustody.report,
};

/** A desk to which a report of a death in custody has come. */
async function withDeath(opening: Opening = {}): Promise<Page> {
  const page = await pages.openDesk({ ...opening, clock: true });
  await page.evaluate((report) => window.fixture?.arrive(report), DEATH);
  await page.clock.runFor(6_000);
  await page.locator('.row', { hasText: 'Bouvet Island' }).waitFor();
  return page;
}

const row = (page: Page) => page.locator('.row', { hasText: 'Bouvet Island' });

async function choose(page: Page, folding: 'always' | 'when-grave' | 'never'): Promise<void> {
  await toDeskPage(page, 'Help');
  await page.getByLabel('Fold the words of reports').selectOption(folding);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

describe('words that are hard to read', () => {
  it('stay folded in the list and in the case, while all that asks for somebody stands there', async () => {
    const page = await withDeath();
    expect(await row(page).innerText()).toContain(IN_LIST);
    for (const part of ['P1 Within hours', 'Somebody died', 'Nobody has it'])
      expect(await row(page).innerText()).toContain(part);
    await row(page).click();
    const show = page.getByRole('button', { name: 'Show the words' });
    await show.waitFor();
    expect(await page.content()).not.toContain(WORDS);
    await page.getByText('To be acknowledged within 12 hours of sending.').waitFor();
    expect(await page.locator('.next-step').innerText()).toContain('take it on');
    await page.locator('.report').getByText('Torture or ill-treatment', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-folded');
  });

  it('are told to a screen reader before they are opened, and open by one key and by one press', async () => {
    const page = await withDeath();
    await row(page).click();
    const show = page.getByRole('button', { name: 'Show the words' });
    const described = await show.evaluate(
      (button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    );
    for (const part of ['Death in custody', 'Torture or ill-treatment', 'hard to read'])
      expect(described).toContain(part);
    expect(await show.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('u');
    await page.getByText(WORDS).waitFor();
    await page.getByText('The words are shown.').waitFor({ state: 'attached' });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('u');
    await page.getByText(WORDS).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.keyboard.press('u');
    await page.getByText(WORDS).waitFor();
    await page.keyboard.press('u');
    await show.click();
    await page.getByText(WORDS).waitFor();
    expect(await page.getByRole('button', { name: 'Fold the words' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('are folded as the member chose: always, or never', async () => {
    const page = await withDeath({ viewport: PHONE });
    await choose(page, 'never');
    expect(await row(page).innerText()).toContain('Our colleague died');
    await choose(page, 'always');
    const kosovo = page.locator('.row', { hasText: 'Kosovo' });
    expect(await kosovo.innerText()).toContain('Words folded, as you chose');
    await kosovo.click();
    await page.getByText('You chose to have words folded.').waitFor();
    await screenshot(page, 'desk-folded-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText('On the morning after I came back').waitFor();
  });
});

describe('the next step', () => {
  it('leads a newcomer from taking a case on to the answer and the assessment', async () => {
    const page = await pages.openKosovo();
    const next = page.locator('.next-step');
    expect(await next.innerText()).toContain('take it on');
    await page.getByRole('button', { name: 'Take on' }).click();
    await next.getByText('answer the person.').waitFor();
    await next.getByRole('button', { name: 'Go there: answer the person.' }).click();
    const field = page.getByLabel('Your answer');
    await field.waitFor();
    await expect.poll(() => field.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByText('The team keeps no templates yet.').waitFor();
    await field.fill('We have read it.');
    await page.getByRole('button', { name: 'Send …' }).click();
    await page.getByRole('button', { name: 'Send now' }).click();
    await next.getByRole('button', { name: 'Go there: decide whether it is for the team.' }).click();
    await page.getByRole('group', { name: 'Is it for us?' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('tabpanel');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('are folded in the conversation too, by the same press and the same key', async () => {
    const page = await withDeath();
    await row(page).click();
    await page.evaluate((me) => {
      const hour = '2026-11-24T09Z';
      window.fixture?.happen(6, me, { type: 'message', id: 'first', text: 'We saw his body.', sent: hour });
      window.fixture?.happen(6, me, { type: 'message', id: 'next', text: 'They buried him.', sent: hour });
    }, ME.id);
    await toPart(page, 'Conversation (2)');
    const show = page.getByRole('button', { name: 'Show the words' });
    await show.waitFor();
    expect(await page.getByText('They wrote this. The words are folded.').count()).toBe(2);
    expect(await page.content()).not.toContain('We saw his body.');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'desk-folded-conversation');
    await show.click();
    await page.getByText('We saw his body.').waitFor();
    await page.locator('.case__title').focus();
    await page.keyboard.press('u');
    await page.getByText('We saw his body.').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Conversation (2)', selected: true }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('They buried him.').waitFor();
  });
});
