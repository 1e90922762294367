import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recipientText } from '../../src/protocol/age/identity-text.ts';
import { kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { routes as arabicRoutes } from '../../web/locales/ar/routes.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { routes as englishRoutes } from '../../web/locales/en/routes.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { axeViolations } from '../support/axe.ts';
import { toDeskPage } from '../support/case-parts.ts';
import { GOOD_PHRASE } from '../support/desk-page/phrases.ts';
import { deskPagesOfThisFile } from '../support/desk-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';

useAnyEngine();
const pages = deskPagesOfThisFile();
const words = english.destinations;
const recipient = (): string => recipientText(kemPublicKeyOf(kemSeed(new Uint8Array(32).fill(3))));

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const toTeam = async (page: Page, said: DeskMessages = english): Promise<void> => {
  await press(page, said.team.title);
  await page.getByRole('heading', { name: said.destinations.title, exact: true }).waitFor();
};
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const part = (page: Page) => page.getByRole('region', { name: words.title, exact: true });

describe('the destinations of a team', () => {
  it('are kept with a key and its fingerprint, changed and removed', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    await part(page).getByText(words.none).waitFor();
    await press(page, words.add);
    await field(page, words.route).selectOption('achpr');
    await field(page, words.name).fill('Commission (invented)');
    await field(page, words.reach).fill('letters@example.org');
    await page.getByRole('checkbox', { name: 'French' }).check();
    await field(page, words.key).fill(` ${recipient()}\n`);
    const print = await page.locator('dialog .key-print bdi').textContent();
    expect(print).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    await press(page, english.team.keep);
    await part(page).getByText(englishRoutes.names.achpr).waitFor();
    expect(await part(page).locator('.key-print bdi').textContent()).toBe(print);
    await part(page)
      .getByRole('button', { name: /^Change/ })
      .click();
    await page.getByRole('radio', { name: words.formats.form }).check();
    await field(page, words.key).fill('');
    await press(page, english.team.keep);
    await part(page).locator('.tag', { hasText: words.formats.form }).waitFor();
    expect(await part(page).locator('.key-print').count()).toBe(0);
    await part(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await press(page, english.team.confirmRemoval.yes);
    await part(page).getByText(words.none).waitFor();
  });

  it('are not kept with what is missing, or a key for which nothing can be sealed', async () => {
    const page = await pages.openDesk();
    await toTeam(page);
    await press(page, words.add);
    await press(page, english.team.keep);
    const errors = (): Promise<string[]> => page.locator('dialog .field__error').allTextContents();
    expect(await errors()).toEqual([
      words.routeMissing,
      words.nameMissing,
      words.reachMissing,
      words.keyMissing,
    ]);
    expect(await axeViolations(page)).toEqual([]);
    const good = recipient();
    for (const wrong of [good.slice(0, -1), `${good.slice(0, -1)}q`, good.toUpperCase(), 'age1qqqq', 'key']) {
      await field(page, words.key).fill(wrong);
      expect((await errors()).at(-1)).toBe(words.keyWrong);
    }
  });

  it.each([
    ['en', 'phone', english, englishRoutes],
    ['en', 'desktop', english, englishRoutes],
    ['ar', 'phone', arabic, arabicRoutes],
  ] as const)('pass axe in %s on a %s', async (locale, screen, said, routes) => {
    const page = await pages.openPage({ locale, viewport: SCREENS[screen] });
    await page.getByLabel(said.signIn.label, { exact: true }).fill(GOOD_PHRASE);
    await press(page, said.signIn.action);
    await page.getByRole('heading', { name: said.cases.title, exact: true }).waitFor();
    await toDeskPage(page, said.team.title);
    await press(page, said.destinations.add);
    await field(page, said.destinations.route).selectOption({ label: routes.names.iachr });
    await field(page, said.destinations.name).fill('IACHR (invented)');
    await field(page, said.destinations.reach).fill('https://example.org/form');
    await field(page, said.destinations.key).fill(recipient());
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        found.push(...(await axeViolations(page)));
        await screenshot(page, `destinations-${locale}-${screen}-${scheme}-${name}`);
      }
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        found.push(`${name}: scrolls sideways`);
    };
    await look('dialog');
    await press(page, said.team.keep);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await look('kept');
    expect(found).toEqual([]);
  });
});
