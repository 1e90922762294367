import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { queue as arabic } from '../../../web/locales/ar/desk/queue.ts';
import { people } from '../../../web/locales/en/desk/people.ts';
import { queue } from '../../../web/locales/en/desk/queue.ts';
import { axeViolations } from '../../support/axe.ts';
import { COLLEAGUE } from '../../support/desk-fixture.ts';
import { deskPagesOfThisFile, PHONE } from '../../support/desk-steps.ts';
import { keyboardOf } from '../../support/keyboard.ts';
import { screenshot } from '../../support/screenshot.ts';

const pages = deskPagesOfThisFile();

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Views' }).getByRole('button', { name });
const choose = (page: Page, place: string) =>
  page.getByRole('checkbox', { name: new RegExp(`Choose .?${place}`, 'u') });

describe('the menu of a row', () => {
  it('lets somebody say by keyboard that they have a conflict, without opening the case', async () => {
    const page = await pages.openDesk();
    await page.keyboard.press('j');
    const place = await page.evaluate(
      () => document.activeElement?.querySelector('.row__place')?.textContent,
    );
    const count = await page.locator('.row').count();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      `Actions: ${place ?? 'nothing'}`,
    );
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: /^Actions: / });
    await menu.getByText(queue.bulk.menuText).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'row-menu');
    await keyboardOf(page).tabTo(people.conflict.action);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: people.conflict.title });
    await dialog.getByText('For 1 case.').waitFor();
    await keyboardOf(page).tabTo(people.conflict.yes);
    await page.keyboard.press('Enter');
    await page.locator('.bulk').getByText('Done: 1 case.').waitFor();
    expect(await page.locator('.row').count()).toBe(count - 1);
  });

  it('works on a phone in Arabic, gives the focus back, and leaves what is chosen alone', async () => {
    const page = await pages.openDesk({ viewport: PHONE });
    await page.getByRole('banner').getByRole('combobox').selectOption('ar');
    await page.locator('html[lang=ar]').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('checkbox').nth(1).click();
    const opener = page.locator('.row-frame__menu').first();
    await opener.click();
    const menu = page.getByRole('dialog');
    await menu.getByText(arabic.bulk.menuText).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'row-menu-ar-dark-phone');
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  });
});

describe('the clocks', () => {
  it('tell in words what is late and what runs, without sorting the list anew under a hand', async () => {
    const page = await pages.openDesk({ clock: true });
    const row = page.locator('.row', { hasText: 'Kosovo' });
    expect(await row.innerText()).toContain('Acknowledge: late by 4 days');
    await page.evaluate(() =>
      window.fixture?.arrive({
        language: 'en',
        sent: '2026-11-24T09Z',
        filed: '2026-11-24T09:30:00Z',
        report: {
          version: 2,
          path: 'full',
          narrative: 'Fresh as can be.',
          danger: 'now',
          place: { country: 'KE', detail: '' },
          date: { precision: 'unknown', value: '' },
          cooperation: '',
          link: '',
        },
      }),
    );
    await page.clock.runFor(6_000);
    const fresh = page.locator('.row', { hasText: 'Fresh as can be' });
    expect(await fresh.locator('.clock').innerText()).toContain('Acknowledge within 59 mins');
    expect(await fresh.locator('.visually-hidden').textContent()).toBe('Acknowledge within 59 minutes');
    await fresh.hover();
    const order = () => page.locator('.row__place').allInnerTexts();
    const before = await order();
    await page.clock.runFor(10 * 60_000);
    await fresh.getByText(/Acknowledge within (49|50) mins$/u).waitFor();
    expect(await order()).toEqual(before);
  });
});

describe('the views', () => {
  it('say how many cases they hold, and show those', async () => {
    const page = await pages.openDesk();
    await view(page, 'Unread 4').click();
    await page.getByText('4 cases · 4 unread').waitFor();
    await view(page, 'Waiting for the person 0').click();
    await page.getByText('No case fits').waitFor();
    expect(await view(page, 'Late').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('v');
    await page.getByText('No case fits').waitFor();
    await view(page, 'All').click();
    await page.getByText('6 cases').first().waitFor();
  });

  it('are kept under a name with their filters, and removed', async () => {
    const page = await pages.openDesk();
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Kosovo' });
    await page.getByLabel('Order', { exact: true }).selectOption('newest');
    await page.getByRole('button', { name: 'Keep this view …' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Please give it a name.').waitFor();
    await page.getByLabel('Name of the view').fill('From Kosovo');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await view(page, 'Open').click();
    expect(await page.locator('.row').count()).toBe(6);
    await view(page, 'From Kosovo 1').click();
    expect(await page.locator('.row').count()).toBe(1);
    expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('newest');
    await page.getByRole('button', { name: 'Remove the view From Kosovo' }).click();
    expect(await view(page, 'From Kosovo').count()).toBe(0);
  });
});

describe('many cases at once', () => {
  it('are chosen by mouse, by keys, and all of a view; what is not shown is not chosen', async () => {
    const page = await pages.openDesk();
    await page.getByRole('checkbox').nth(1).click();
    await page
      .getByRole('checkbox')
      .nth(3)
      .click({ modifiers: ['Shift'] });
    await page.getByText('3 chosen').waitFor();
    await page.locator('.row').first().focus();
    await page.keyboard.press('x');
    await page.getByText('4 chosen').waitFor();
    await page.keyboard.press('x');
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('button', { name: 'Choose all in this view (6)' }).click();
    await page.getByText('6 chosen').waitFor();
    await page.getByRole('searchbox').fill('kosovo');
    await page.getByText('1 chosen').waitFor();
    await page.getByRole('button', { name: 'Choose none' }).click();
    expect(await page.getByText('1 chosen').count()).toBe(0);
  });

  it('are taken on one after another, with a report of what did not go and why', async () => {
    const page = await pages.openDesk();
    await page.evaluate((author) => window.fixture?.happen(0, author, { type: 'taken-on' }), COLLEAGUE.id);
    await page.getByRole('button', { name: 'Choose all in this view (6)' }).click();
    await page
      .getByRole('group', { name: 'With the chosen cases' })
      .getByRole('button', { name: 'Take on' })
      .click();
    await page.getByText('Done: 5 cases. Did not go: 1 case.').first().waitFor();
    await page.getByText(/Kosovo.*A colleague has it\./u).waitFor();
    await page.getByText('1 chosen').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await view(page, 'Mine 5').waitFor();
    await page.getByRole('button', { name: 'Close this note' }).click();
    expect(await page.locator('.bulk').getByText('Did not go').count()).toBe(0);
  });

  it('stop when asked and when the line breaks, and are gone on with', async () => {
    const page = await pages.openDesk();
    await page.evaluate(() => window.fixture?.hold());
    await page.getByRole('button', { name: 'Choose all in this view (6)' }).click();
    const acts = page.getByRole('group', { name: 'With the chosen cases' });
    await acts.getByRole('button', { name: 'Take on' }).click();
    await page.getByText('0 of 6 cases done …').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopping after this case …').waitFor();
    await page.evaluate(() => window.fixture?.letGo());
    await page.getByText('Done: 1 case. Not begun: 5 cases.').first().waitFor();
    await page.evaluate(() => window.fixture?.failWith('unreachable'));
    await page.getByRole('button', { name: 'Try those again' }).click();
    await page.getByText('Done: 0 cases. Did not go: 1 case. Not begun: 4 cases.').first().waitFor();
    await page.evaluate(() => window.fixture?.failWith(null));
    await page.getByRole('button', { name: 'Try those again' }).click();
    await page.getByText('Done: 5 cases.').first().waitFor();
  });

  it('are handed to a colleague, also on a phone', async () => {
    const page = await pages.openDesk({ viewport: PHONE });
    await choose(page, 'Kosovo').click();
    await page.getByRole('button', { name: 'Hand to a colleague …' }).click();
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('Please choose a colleague.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Colleague', { exact: true }).selectOption({ label: COLLEAGUE.label });
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.locator('.row', { hasText: 'Kosovo' }).getByText(`${COLLEAGUE.label} has it`).waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  it('are muted until something new comes', async () => {
    const page = await pages.openDesk();
    await page.locator('.row', { hasText: 'Bolivia' }).focus();
    await choose(page, 'Bolivia').click();
    await page.keyboard.press('m');
    await view(page, 'Muted 1').waitFor();
    await view(page, 'Open 5').waitFor();
    await page.evaluate(
      (author) => window.fixture?.happen(4, author, { type: 'note', text: 'News.' }),
      COLLEAGUE.id,
    );
    await view(page, 'Muted 0').waitFor();
    await view(page, 'Open 6').waitFor();
  });

  it('are called junk by one, and closed when a second agrees', async () => {
    const page = await pages.openDesk();
    await choose(page, 'Bolivia').click();
    await page.getByRole('button', { name: 'Junk …' }).click();
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Please give a name of at most 40 characters.').waitFor();
    await page.getByLabel('Kind of junk').fill('poem, March');
    await page.getByRole('dialog').getByLabel('Why').fill('The same text forty times.');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.locator('.row', { hasText: 'Bolivia' }).getByText('Junk proposed: poem, March').waitFor();
    await choose(page, 'Bolivia').click();
    await page.getByRole('button', { name: 'Agree: junk' }).click();
    await page.getByText('You proposed this yourself. A colleague has to agree.').waitFor();
    await page.evaluate(
      (author) =>
        window.fixture?.happen(3, author, { type: 'junk-set', pattern: 'poem, March', reason: 'Again.' }),
      COLLEAGUE.id,
    );
    await view(page, 'A colleague asks 1').click();
    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Agree: junk' }).click();
    await view(page, 'Closed 1').click();
    await page.locator('.row').getByText('Junk: poem, March').waitFor();
    await page.getByRole('searchbox').fill('poem');
    expect(await page.locator('.row').count()).toBe(1);
  });
});

describe('the search in whole cases', () => {
  it('finds what the card does not show, and says of how many cases', async () => {
    const page = await pages.openDesk();
    await page.getByRole('searchbox').fill('last sentence of the report');
    await page.locator('.row', { hasText: 'Kosovo' }).waitFor();
    await page.getByText('Whole text searched: all 6 cases').waitFor();
    await page.getByRole('searchbox').fill('a note that nobody wrote');
    await page.getByText('No case fits').waitFor();
    await page.evaluate(
      (author) => window.fixture?.happen(4, author, { type: 'note', text: 'A nóte that nobody wrote.' }),
      COLLEAGUE.id,
    );
    await page.locator('.row', { hasText: 'Bolivia' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('reads five hundred by itself, and all others when asked', async () => {
    const page = await pages.openDesk({ scenario: { cases: 520 }, clock: true });
    await page.getByRole('searchbox').fill('number');
    await page.clock.runFor(30_000);
    await page.getByText('Whole text searched: 500 of 520 cases').waitFor();
    await page.getByRole('button', { name: 'Read 20 more' }).click();
    await page.clock.runFor(5_000);
    await page.getByText('Whole text searched: all 520 cases').waitFor();
  });
});

describe('related cases', () => {
  it('stand in the case with why they may belong together, and lead there', async () => {
    const page = await pages.openDesk();
    for (const at of [0, 4])
      await page.evaluate(
        ([place, author]) =>
          window.fixture?.happen(Number(place), String(author), {
            type: 'message',
            id: 'm',
            text: 'They called from +383 44 123 456.',
            sent: '2026-11-24T09Z',
          }),
        [at, COLLEAGUE.id],
      );
    await page.locator('.row', { hasText: 'Kosovo' }).click();
    await page.getByRole('tab', { name: 'Related (1)' }).click();
    await page.getByText('Same number, handle or address').waitFor();
    await page.getByText('Both name 44123456').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'queue-related');
    await page.getByRole('button', { name: /Open .?Bolivia/u }).click();
    await page.getByRole('heading', { name: 'Bolivia' }).waitFor();
  });
});

describe('pictures', () => {
  it.each(['en', 'ar'])('for people to look at, in %s', async (locale) => {
    for (const [name, viewport] of [
      ['phone', PHONE],
      ['desktop', { width: 1280, height: 900 }],
    ] as const) {
      const page = await pages.openDesk({ viewport });
      if (locale === 'ar') await page.locator('select').first().selectOption({ label: 'العربية' });
      await page.locator('.row').first().waitFor();
      await screenshot(page, `queue-${locale}-${name}`);
      await page.getByRole('checkbox').nth(0).click();
      await page
        .getByRole('checkbox')
        .nth(2)
        .click({ modifiers: ['Shift'] });
      await screenshot(page, `queue-chosen-${locale}-${name}`);
      await page.locator('summary').click();
      await screenshot(page, `queue-filters-${locale}-${name}`);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});
