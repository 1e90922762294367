import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES } from '../../src/casefile/examples/examples.ts';
import { EXAMPLE_TEMPLATES } from '../../src/casefile/examples/templates.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage } from '../support/case-parts.ts';
import { type Keyboard, keyboardOf } from '../support/keyboard.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const demonstration = wholePortalOfThisFile(3, [], 'demonstration');
const people = wholePortalOfThisFile(1);
const ALL = EXAMPLE_NAMES.length;
/** Sealing, a proof of work each, and the server's clock between sending and arriving. */
const LOADED_WITHIN = { timeout: 120_000 };
const PHONE = { width: 390, height: 844 };
const REASONS = ['Disappeared', 'Needs medical care in custody', 'Detained', 'Stopped at departure'];

const founding = (page: Page) => page.locator('.row', { hasText: 'My sister was stopped' });
const load = (page: Page) => page.getByRole('button', { name: words.examples.load, exact: true });

interface Worked {
  readonly language: string;
  readonly wasFolded: boolean;
}

/** Reads, assesses, takes on and answers the case that was just opened. */
async function workThrough(page: Page, keys: Keyboard): Promise<Worked> {
  const { triage, casePage, answer, reading } = words;
  await page.locator('.urgency').waitFor();
  await expect.poll(() => keys.focus()).toMatchObject({ element: 'h2' });
  const wasFolded = (await page.locator('.folded').count()) > 0;
  if (wasFolded) {
    expect(await page.locator('.report .written').first().innerText()).not.toMatch(/^(Example|مثال)/);
    await keys.press('u');
    await page.getByRole('button', { name: reading.fold }).waitFor();
  }
  const story = page.locator('.report .written').first();
  expect(await story.innerText()).toMatch(/^(Example|Exemple|مثال|Ejemplo)/);
  const language = (await story.getAttribute('lang')) ?? '';
  await keys.tabTo(casePage.tabs.report);
  while ((await keys.focus()).name !== casePage.tabs.triage) await keys.press('ArrowRight');
  await decide(page, keys, triage.urgency.change, [1]);
  await decide(page, keys, triage.gate.change, [1, 1, 1, 1, 1]);
  await decide(page, keys, triage.verification.change, [2, 2, 2]);
  await keys.tabTo(casePage.takeOn, true);
  await keys.press('Enter');
  await expect.poll(() => keys.focus()).toMatchObject({ name: casePage.giveBack });
  await keys.press('a');
  await expect.poll(() => keys.focus()).toMatchObject({ name: answer.label });
  await keys.tabTo(words.team.template.insert, true);
  await keys.press('Enter');
  await keys.tabTo(answer.label);
  const template = EXAMPLE_TEMPLATES.find((each) => each.language === language);
  await expect.poll(() => page.getByLabel(answer.label).inputValue()).toBe(template?.text);
  await keys.tabTo(answer.action);
  await keys.press('Enter');
  await page.getByRole('dialog', { name: answer.confirm.title }).waitFor();
  await keys.tabTo(answer.confirm.yes);
  await keys.press('Enter');
  await page.getByText('The server has taken your answer').waitFor();
  return { language, wasFolded };
}

/** Chooses so many steps down in each list of a form, says why, and keeps it. */
async function decide(page: Page, keys: Keyboard, form: string, steps: readonly number[]): Promise<void> {
  await keys.tabTo(form);
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const [at, down] of steps.entries()) {
    if (at > 0) await keys.press('Tab');
    expect((await keys.focus()).element).toBe('select');
    await keys.press(...Array.from({ length: down }, () => 'ArrowDown'));
  }
  await keys.press('Tab');
  await keys.type('As the report says.');
  await keys.tabTo(words.triage.keep);
  await keys.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => keys.focus()).toMatchObject({ name: form });
}

describe('the first hour of a reviewer', () => {
  it('begins with invented cases that one press brings, once, of which the founding one stands first', async () => {
    const [member] = membersWhoAre(demonstration.made, 'reviewer');
    if (!member) throw new Error('no reviewer');
    const { page, complaints, close } = await openReviewerPage(demonstration, member);
    await page.getByText(words.cases.empty.title).waitFor();
    await screenshot(page, 'first-hour-empty');
    expect(await axeViolations(page)).toEqual([]);
    await load(page).click();
    await page.locator('.list__count', { hasText: words.cases.count(ALL, ALL) }).waitFor(LOADED_WITHIN);
    await page.setViewportSize(PHONE);
    const [row] = await page.locator('.row').all();
    const text = (await row?.innerText()) ?? '';
    for (const part of ['P0', 'Example: My sister was stopped', ...REASONS]) expect(text).toContain(part);
    const box = await founding(page).locator('.row__reasons').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThan(PHONE.height);
    expect(box?.width).toBeLessThanOrEqual(PHONE.width);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'first-hour-list-phone');
    await toDeskPage(page, words.frame.help);
    await load(page).click();
    await page.getByText(words.examples.present(ALL)).first().waitFor(LOADED_WITHIN);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.list__count', { hasText: words.cases.count(ALL, ALL) }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is worked through without a mouse: five cases, from signing in to an answer in the person’s language', async () => {
    const [, member] = membersWhoAre(demonstration.made, 'reviewer');
    if (!member) throw new Error('no reviewer');
    const context = await demonstration.browser.newContext({ timezoneId: 'UTC', locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${demonstration.origin}/desk/`);
    await page.getByRole('button', { name: words.signIn.action }).waitFor();
    const keys = keyboardOf(page);
    await keys.press('Tab');
    await keys.tabTo(words.signIn.label);
    await keys.type(member.phrase.join(' '));
    await keys.press('Enter');
    await page.locator('.list__count', { hasText: words.cases.count(ALL, ALL) }).waitFor(LOADED_WITHIN);
    const languages = new Set<string>();
    let folded = 0;
    for (let at = 0; at < 5; at += 1) {
      // What is done takes its place further down: the next key leads past it.
      do await keys.press('j');
      while ((await keys.focus()).name.includes(words.cases.takenOnByYou));
      await keys.press('Enter');
      const { language, wasFolded } = await workThrough(page, keys);
      languages.add(language);
      if (wasFolded) folded += 1;
      await keys.press('Escape');
      expect((await keys.focus()).name).toContain(words.cases.takenOnByYou);
    }
    expect(languages.size).toBeGreaterThan(1);
    expect(folded).toBeGreaterThan(0);
    await context.close();
  });

  it('offers none where the team is of people', async () => {
    const [member] = membersWhoAre(people.made, 'reviewer');
    if (!member) throw new Error('no reviewer');
    const { page, close } = await openReviewerPage(people, member);
    await page.getByText(words.cases.empty.title).waitFor();
    expect(await load(page).count()).toBe(0);
    await toDeskPage(page, words.frame.help);
    await page.getByRole('dialog').waitFor();
    expect(await load(page).count()).toBe(0);
    await close();
  });
});
