import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './browser.ts';
import { COLLEAGUE, ME } from './desk-fixture.ts';
import { GOOD_PHRASE } from './desk-page/phrases.ts';
import { type ServedPage, serveDeskPage } from './serve-desk-page.ts';

export const PHONE = { width: 390, height: 844 };
const NOVEMBER = '2026-11-24T10:00:00Z';
const DESKTOP = { width: 1280, height: 800 };

export type Opening = {
  readonly viewport?: typeof PHONE;
  /** How the invented desk is made; see `scenario` of the page. */
  readonly scenario?: object;
  /** Whether the test turns the page's clock, or from when on it does. */
  readonly clock?: boolean | string;
  /** The browser's language. */
  readonly locale?: string;
};

export interface DeskPages {
  readonly url: string;
  /** A fresh browser profile that asks for the phrase. */
  openPage(opening?: Opening): Promise<Page>;
  /** The same, signed in. */
  openDesk(opening?: Opening): Promise<Page>;
  /** The same, with the case from Kosovo open: the first of the invented ones. */
  openKosovo(opening?: Opening): Promise<Page>;
}

/** The desk's own pages over the desk in memory, in a real browser, for a whole test file. */
export function deskPagesOfThisFile(): DeskPages {
  let standing: { readonly served: ServedPage; readonly browser: Browser } | undefined;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    const [served, browser] = await Promise.all([serveDeskPage(), launchChromium()]);
    standing = { served, browser };
  });
  afterAll(async () => {
    await standing?.browser.close();
    await standing?.served.stop();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  const present = (): NonNullable<typeof standing> => {
    if (standing === undefined) throw new Error('The pages of this file are there from its first hook on.');
    return standing;
  };
  const openPage = async ({
    viewport = DESKTOP,
    scenario = {},
    clock = false,
    locale = 'en',
  }: Opening = {}): Promise<Page> => {
    const context = await present().browser.newContext({ viewport, timezoneId: 'UTC', locale });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    if (clock !== false) await page.clock.install({ time: new Date(clock === true ? NOVEMBER : clock) });
    await page.addInitScript((given) => {
      Object.assign(window, { scenario: given });
    }, scenario);
    await page.goto(present().served.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const openDesk = async (opening?: Opening): Promise<Page> => {
    const page = await openPage(opening);
    await signIn(page);
    return page;
  };
  return {
    get url() {
      return present().served.url;
    },
    openPage,
    openDesk,
    openKosovo: async (opening) => {
      const page = await openDesk(opening);
      await page.locator('.row', { hasText: 'Kosovo' }).click();
      await page.getByRole('heading', { name: 'Kosovo' }).waitFor();
      return page;
    },
  };
}

export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Your phrase').fill(GOOD_PHRASE);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Cases' }).waitFor();
}

/** A colleague takes the case from Kosovo away from whoever is signed in. */
export const loseKosovo = (page: Page): Promise<void> =>
  page.evaluate(
    ([author, member]) =>
      window.fixture?.happen(0, author ?? '', {
        type: 'access-taken',
        member: member ?? '',
        cause: 'decided',
        reason: 'Away.',
      }),
    [COLLEAGUE.id, ME.id],
  );

/** What holds the focus, by its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
