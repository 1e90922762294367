import { describe, expect, it } from 'vitest';
import { casePage } from '../../web/locales/en/desk/case-page.ts';
import { triage } from '../../web/locales/en/desk/triage.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { deskPagesOfThisFile, focused, PHONE, signIn } from '../support/desk-steps.ts';
import { screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();

describe('the desk', () => {
  it('is worked by keyboard alone, and keys can be switched off', async () => {
    const page = await pages.openDesk();
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toContain('Kosovo');
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toContain('In danger now');
    await page.keyboard.press('k');
    await expect.poll(() => focused(page)).toContain('Kosovo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kosovo' }).waitFor();
    await page.keyboard.press('a');
    await expect
      .poll(() => page.getByLabel('Your answer').evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('jan?');
    expect(await page.getByLabel('Your answer').inputValue()).toBe('jan?');
    await page.getByRole('tab', { name: 'Conversation' }).focus();
    for (const [key, part] of [
      ['ArrowRight', 'Notes'],
      ['ArrowRight', 'Assessment'],
      ['ArrowRight', 'Routes'],
      ['ArrowRight', 'Referrals'],
      ['ArrowRight', 'Course'],
      ['End', 'Activity'],
      ['ArrowRight', 'Report'],
      ['ArrowLeft', 'Activity'],
      ['Home', 'Report'],
      ['ArrowRight', 'Names'],
      ['ArrowRight', 'Consent'],
      ['ArrowRight', 'Conversation'],
      ['ArrowRight', 'Notes'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('tab', { name: part, selected: true }).waitFor();
    }
    await page.getByLabel('New note').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Choose a case from the list.').waitFor();
    await expect.poll(() => focused(page)).toContain('Kosovo');
    await page.keyboard.press('/');
    await expect.poll(() => focused(page)).toBe('Search in the list');
    await page.keyboard.type('now');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('In danger now');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const opening = page.getByRole('row').filter({ hasText: 'Open the chosen case' });
    expect(await opening.locator('kbd').allTextContents()).toEqual(['Enter', 'o']);
    await page.getByLabel('Single keys work as shortcuts').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows on a phone where the report begins, and leads to the beginning of a part that is chosen', async () => {
    const page = await pages.openKosovo({ viewport: PHONE });
    const topOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await topOf('.case [role=tabpanel]')).toBeLessThan(PHONE.height);
    expect(await page.locator('.facts').isVisible()).toBe(false);
    await page.getByText(casePage.more, { exact: true }).click();
    await page.locator('.facts').getByText(casePage.nobody).waitFor();
    await page.locator('.tabs__pick select').selectOption('triage');
    await page.getByRole('heading', { name: triage.urgency.title, exact: true }).waitFor();
    await expect.poll(() => topOf('.tabs__pick')).toBeLessThan(150);
  });

  it('leads from a case back to the list with the way back of the browser, and no address tells of it', async () => {
    const page = await pages.openKosovo({ viewport: PHONE });
    expect(await page.locator('.list').isVisible()).toBe(false);
    expect(page.url()).toBe(pages.url);
    await page.goBack();
    await page.locator('.row').first().waitFor();
    await expect.poll(() => focused(page)).toContain('Kosovo');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it('can be read, taken on and answered on a phone, without sideways scrolling', async () => {
    const page = await pages.openKosovo({ viewport: PHONE });
    await page.getByRole('button', { name: 'Take on' }).click();
    await toPart(page, 'Conversation');
    await page.getByLabel('Your answer').fill('We are here.');
    await page.getByRole('button', { name: 'Send …' }).click();
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('The server has taken your answer').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows warnings in plain words with what to do, and that it is offline', async () => {
    const page = await pages.openDesk();
    await page.evaluate((member) => {
      window.fixture?.warn({ code: 'log-rolled-back', place: 'digest', subject: member });
      window.fixture?.warn({ code: 'cannot-decrypt', place: 'stream', subject: '41' });
      window.fixture?.setOffline(true);
    }, COLLEAGUE.id);
    await page.getByText('2 warnings need you').waitFor();
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText(`Member: ${COLLEAGUE.label}`).waitFor();
    await page.getByText('Arrival number 41').waitFor();
    await page.getByText('No connection to the server').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => window.fixture?.setOffline(false));
    await page.getByText('No connection to the server').waitFor({ state: 'detached' });
  });

  it('locks after a quarter of an hour without a touch, warns a minute before, and leaves nothing behind', async () => {
    const page = await pages.openKosovo({ clock: true });
    await toPart(page, 'Notes');
    await page.getByLabel('New note').fill('not yet kept');
    await page.clock.fastForward('14:10');
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
    await page.getByText('What you typed, drew or chose and did not send or keep will be removed.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // The key ends the warning and does nothing else, wherever the focus goes back to.
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByLabel('New note').inputValue()).toBe('not yet kept');
    await page.clock.fastForward('15:01');
    await page.getByText('The desk was locked').waitFor();
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Kosovo');
    expect(await page.evaluate(() => window.fixture?.closedHow())).toBe('lock');
    expect(await axeViolations(page)).toEqual([]);
    await page.clock.resume();
    await signIn(page);
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await toPart(page, 'Notes');
    expect(await page.getByLabel('New note').inputValue()).toBe('');
  });

  it('signs out here or everywhere, and says when the server could not be told', async () => {
    const page = await pages.openDesk();
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByText('You are signed out').waitFor();
    expect(await page.evaluate(() => window.fixture?.closedHow())).toBe('sign-out-everywhere');
    await signIn(page);
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('The server could not be told').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps what was typed when the server ends the session, for the same member alone', async () => {
    const page = await pages.openKosovo();
    await toPart(page, 'Notes');
    await page.getByLabel('New note').fill('in the middle of a sen');
    await page.evaluate(() => window.fixture?.failWith('not-signed-in'));
    await page.getByRole('button', { name: 'Take on' }).click();
    await page.getByText('The server ended your session').waitFor();
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('in the middle');
    await signIn(page);
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await toPart(page, 'Notes');
    expect(await page.getByLabel('New note').inputValue()).toBe('in the middle of a sen');
  });

  it.each([
    [1280, 'en'],
    [700, 'en'],
  ] as const)(
    'shows every part of a case without scrolling sideways, at %i pixels, in %s',
    async (width, locale) => {
      const page = await pages.openKosovo({ viewport: { width, height: 800 } });
      await page.getByRole('banner').getByRole('combobox').selectOption(locale);
      await page.locator(`html[lang=${locale}]`).waitFor();
      const cut = await page.locator('[role=tablist]').evaluate((list) => {
        const { left, right } = list.getBoundingClientRect();
        return [...list.querySelectorAll('[role=tab]')].filter((tab) => {
          const place = tab.getBoundingClientRect();
          return place.left < left - 1 || place.right > right + 1;
        }).length;
      });
      expect(cut).toBe(0);
      await screenshot(page, `desk-tabs-${width}-${locale}`);
    },
  );

  it.each(['en', 'ar'])('offers every part of a case in one line on a phone, in %s', async (locale) => {
    const page = await pages.openKosovo({ viewport: PHONE });
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    const parts = page.locator('.tabs__pick select');
    expect(await parts.locator('optgroup').count()).toBe(5);
    expect(await parts.locator('option').count()).toBe(await page.locator('[role=tab]').count());
    await parts.focus();
    await page.keyboard.press('ArrowDown');
    expect(await parts.inputValue()).toBe('names');
    await page.locator('[role=tabpanel]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `desk-parts-phone-${locale}`);
  });

  it.each(['en', 'fr', 'ar'])('folds its pages behind one button on a phone, in %s', async (locale) => {
    const page = await pages.openDesk({ viewport: { width: 360, height: 740 } });
    await page.getByRole('banner').getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    const menu = page.locator('.top__menu button');
    const links = page.locator('.top__links button');
    expect(await links.first().isVisible()).toBe(false);
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await screenshot(page, `desk-menu-phone-${locale}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await links.first().isVisible()).toBe(false);
    const holds = (): Promise<boolean> => menu.evaluate((button) => button === document.activeElement);
    expect(await holds()).toBe(true);
    await page.keyboard.press('Enter');
    await links.nth(1).press('Enter');
    await page.locator('.list').waitFor({ state: 'detached' });
    expect(await links.first().isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(holds).toBe(true);
  });

  it('begins with its first words on a low screen, while no case is open', async () => {
    const page = await pages.openDesk({ viewport: { width: 1280, height: 380 } });
    const above = await page.locator('.pane__empty > :first-child').evaluate((first) => {
      const pane = first.closest('.pane');
      return (pane?.getBoundingClientRect().top ?? 0) - first.getBoundingClientRect().top;
    });
    expect(above).toBeLessThanOrEqual(0);
  });

  it('names who sits at it', async () => {
    const page = await pages.openDesk();
    await page.getByText(`Signed in as ${ME.label}`).waitFor();
  });
});
