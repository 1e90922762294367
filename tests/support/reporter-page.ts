import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { SCREENS } from './screenshot.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

export type ReporterPage = Spoken & {
  readonly page: Page;
  /** What the browser complained about: console errors, uncaught faults, refused loads. */
  readonly complaints: string[];
  readonly press: (name: string) => Promise<void>;
  readonly write: (label: string, text: string) => Promise<void>;
  readonly title: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A portal, and something that opens browser profiles. */
export type PlaceToVisit = { readonly origin: string; readonly browser: Pick<Browser, 'newContext'> };

/** A fresh browser profile with the reporter's site open. */
export async function openReporterPage(
  portal: PlaceToVisit,
  options: BrowserContextOptions = {},
  spoken: Spoken = SPOKEN.en,
): Promise<ReporterPage> {
  const context = await portal.browser.newContext({ viewport: SCREENS.phone, locale: 'en', ...options });
  return reporterPageIn(context, portal.origin, spoken);
}

/** The same as a new tab of a profile that is open. Closing it closes the profile. */
export async function reporterPageIn(
  context: BrowserContext,
  origin: string,
  spoken: Spoken = SPOKEN.en,
): Promise<ReporterPage> {
  const reporter = await blankPageIn(context, spoken);
  await reporter.page.goto(origin);
  await reporter.page.getByRole('heading', { level: 1 }).waitFor();
  return reporter;
}

/** A fresh browser profile with nothing open yet. */
export const openBlankPage = async (
  { browser }: Pick<PlaceToVisit, 'browser'>,
  spoken: Spoken = SPOKEN.en,
): Promise<ReporterPage> =>
  blankPageIn(await browser.newContext({ viewport: SCREENS.phone, locale: 'en' }), spoken);

async function blankPageIn(context: BrowserContext, spoken: Spoken): Promise<ReporterPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  const title = (text: string): Promise<void> =>
    page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
  return {
    ...spoken,
    page,
    complaints,
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    write: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    title,
    close: () => context.close(),
  };
}
