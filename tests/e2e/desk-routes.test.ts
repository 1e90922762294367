import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { routes as arabicRoutes } from '../../web/locales/ar/routes.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { routes as englishRoutes } from '../../web/locales/en/routes.ts';
import { axeViolations } from '../support/axe.ts';
import { COLLEAGUE, ME } from '../support/desk-fixture.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

const pages = deskPagesOfThisFile();
const words = english.routing;
const { names } = englishRoutes;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const toRoutes = async (page: Page, said: DeskMessages = english): Promise<void> => {
  // A narrow screen lets choose the part from a list.
  const picker = page.locator('.tabs__pick select');
  if (await picker.isVisible()) await picker.selectOption('routes');
  else await page.getByRole('tab', { name: said.routing.tab, exact: true }).click();
};
const card = (page: Page, name: string) => page.locator('.route-card', { hasText: name });

describe('the routes of a case', () => {
  it('are proposed with reasons, and say what is in the way and where to mend it', async () => {
    const page = await pages.openKosovo();
    await toRoutes(page);
    await page.getByText(words.noFocalPoint).waitFor();
    const last = page.locator('.route-list').first().locator('.route-card').last();
    expect(await last.getByRole('heading', { level: 4 }).textContent()).toBe(names['un-focal-point']);
    const defenders = card(page, names['sp-defenders']).first();
    await defenders.getByText(words.reasons.mandate).waitFor();
    await defenders.getByText(words.steps.blocked, { exact: true }).waitFor();
    await defenders.getByText(words.blocks.gate).waitFor();
    await defenders.getByText(words.consent(words.codes.C4, words.standings.refused)).waitFor();
    await press(page, `${words.goTo.triage}: ${names['sp-defenders']}`);
    await expect
      .poll(() => page.getByRole('tab', { selected: true }).textContent())
      .toContain(english.casePage.tabs.triage);
  });

  it('follow the gate, the risk that was weighed, and who can be reached', async () => {
    const page = await pages.openKosovo();
    await page.evaluate((author) => {
      window.fixture?.happen(0, author, {
        type: 'gate-set',
        decision: 'accept',
        scope: 'yes',
        causality: 'yes',
        severity: 'yes',
        substance: 'yes',
        reason: 'Clear.',
      });
      window.fixture?.happen(0, author, {
        type: 'risk-set',
        threat: '3',
        vulnerability: '3',
        capacity: '2',
        routes: [{ family: 'government', acting: 'They may search again.', notActing: 'It goes on.' }],
        reason: 'Talked over.',
      });
    }, COLLEAGUE.id);
    await toRoutes(page);
    const defenders = card(page, names['sp-defenders']).first();
    await defenders.getByText('They may search again.').waitFor();
    await defenders.getByText('It goes on.').waitFor();
    expect(await defenders.getByText(words.blocks.gate).count()).toBe(0);
    await defenders.getByText(words.blocks['no-destination']).waitFor();
    await card(page, names['un-focal-point']).last().getByText(words.notWeighed).waitFor();
  });

  it('are closed and lead nowhere once a case is closed', async () => {
    const page = await pages.openKosovo();
    await page.evaluate((author) => {
      window.fixture?.happen(0, author, { type: 'closed', reason: 'Over.' });
    }, ME.id);
    await toRoutes(page);
    await page.getByText(words.blocks.resting).first().waitFor();
    expect(await page.getByRole('button', { name: new RegExp(`^${words.goTo.consent}`) }).count()).toBe(0);
  });

  it.each([
    ['en', 'phone', english, englishRoutes],
    ['en', 'desktop', english, englishRoutes],
    ['ar', 'phone', arabic, arabicRoutes],
    ['ar', 'desktop', arabic, arabicRoutes],
  ] as const)('pass axe in %s on a %s', async (locale, screen, said, routes) => {
    const page = await pages.openPage({ locale, viewport: SCREENS[screen] });
    await page.getByLabel(said.signIn.label, { exact: true }).fill(GOOD_PHRASE);
    await press(page, said.signIn.action);
    await page.getByRole('heading', { name: said.cases.title, exact: true }).waitFor();
    await page.locator('.row').first().click();
    await toRoutes(page, said);
    await page.getByText(routes.names['sp-defenders']).first().waitFor();
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      found.push(...(await axeViolations(page)));
      await screenshot(page, `routes-${locale}-${screen}-${scheme}`);
    }
    await page.locator('.more-routes > summary').click();
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push('scrolls sideways');
    expect(found).toEqual([]);
  });
});
