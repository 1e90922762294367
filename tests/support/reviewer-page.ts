import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import type { PlaceToVisit } from './reporter-page.ts';
import { SCREENS } from './screenshot.ts';

/** What comes over the server's clock: a batch is placed and the desk looks again. */
const ARRIVES_WITHIN = { timeout: 30_000 };

export interface ReviewerPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** The first case of the list, once one is there. */
  readonly openFirstCase: () => Promise<void>;
  /** The texts of the report, in the order of its sections. */
  readonly readReport: () => Promise<string[]>;
  readonly takeOn: () => Promise<void>;
  readonly note: (text: string) => Promise<void>;
  readonly answer: (text: string) => Promise<void>;
  /** The turns of the conversation, once there are so many. */
  readonly readTurns: (count: number) => Promise<string[]>;
  readonly readNotes: (count: number) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A fresh browser profile in which a reviewer has signed in at the desk. */
export async function openReviewerPage(portal: PlaceToVisit, { phrase }: NewMember): Promise<ReviewerPage> {
  const context = await portal.browser.newContext({
    viewport: SCREENS.desktop,
    timezoneId: 'UTC',
    locale: 'en',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Who comes second is refused and tries again; the browser notes that by itself.
    if (message.type() === 'error' && !message.text().includes('409 (Conflict)'))
      complaints.push(message.text());
  });
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const reportTab = (): Locator => page.getByRole('tab', { name: words.casePage.tabs.report, exact: true });
  const texts = async (tab: string, turns: string, count: number): Promise<string[]> => {
    await page.getByRole('tab', { name: tab, exact: true }).click(ARRIVES_WITHIN);
    await page
      .locator(turns)
      .nth(count - 1)
      .waitFor(ARRIVES_WITHIN);
    return page.locator(turns).allTextContents();
  };
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(words.signIn.label).fill(phrase.join(' '));
  await press(words.signIn.action);
  await page.getByRole('heading', { name: words.cases.title, exact: true }).waitFor(ARRIVES_WITHIN);
  return {
    page,
    context,
    complaints,
    openFirstCase: async () => {
      await page.locator('.row').first().click(ARRIVES_WITHIN);
      await reportTab().waitFor(ARRIVES_WITHIN);
    },
    readReport: async () => {
      await reportTab().click();
      return page.locator('.report .written').allTextContents();
    },
    takeOn: async () => {
      await press(words.casePage.takeOn);
      await page.getByRole('button', { name: words.casePage.giveBack }).waitFor(ARRIVES_WITHIN);
    },
    note: async (text) => {
      await page.getByRole('tab', { name: words.casePage.tabs.notes(0) }).click();
      await page.getByLabel(words.notes.label, { exact: true }).fill(text);
      await press(words.notes.action);
      await page.locator('.turn', { hasText: text }).waitFor(ARRIVES_WITHIN);
    },
    answer: async (text) => {
      await page.getByRole('tab', { name: words.casePage.tabs.conversation(0) }).click();
      await page.getByLabel(words.answer.label, { exact: true }).fill(text);
      await press(words.answer.action);
      await press(words.answer.confirm.yes);
      await page.getByText('The server has taken your answer').waitFor(ARRIVES_WITHIN);
    },
    readTurns: (count) => texts(words.casePage.tabs.conversation(count), '.turn .written', count),
    readNotes: (count) => texts(words.casePage.tabs.notes(count), '.turn .written', count),
    close: () => context.close(),
  };
}
