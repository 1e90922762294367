import type { Locator, Page } from 'playwright-core';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { toPart } from './case-parts.ts';
import type { JourneyWords } from './journey-words.ts';
import type { PlaceToVisit } from './reporter-page.ts';
import { SCREENS } from './screenshot.ts';

/** What comes over the server's clock: a batch is placed and the desk looks again. */
export const ARRIVES_WITHIN = { timeout: 40_000 };

export interface MemberSide {
  readonly page: Page;
  readonly complaints: string[];
  readonly press: (name: string) => Promise<void>;
  /** Presses a button of the dialog that is open, and waits until it is gone. */
  readonly settle: (name: string) => Promise<void>;
  readonly dialog: () => Locator;
  readonly part: (name: RegExp | string) => Promise<void>;
  readonly sees: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A fresh browser profile in which a member has signed in, by whatever page their role has. */
export async function openMemberSide(
  portal: PlaceToVisit,
  { phrase }: NewMember,
  { desk, tag }: JourneyWords,
): Promise<MemberSide> {
  const context = await portal.browser.newContext({
    viewport: SCREENS.desktop,
    timezoneId: 'UTC',
    locale: tag,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Who comes second is refused and tries again; the browser notes that by itself.
    if (message.type() === 'error' && !message.text().includes('409 (Conflict)'))
      complaints.push(message.text());
  });
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const dialog = (): Locator => page.getByRole('dialog');
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(desk.signIn.label, { exact: true }).fill(phrase.join(' '));
  await press(desk.signIn.action);
  return {
    page,
    complaints,
    press,
    dialog,
    settle: async (name) => {
      await dialog().getByRole('button', { name, exact: true }).click();
      await dialog().waitFor({ state: 'detached' });
    },
    part: (name) => toPart(page, name),
    sees: (text) => page.getByText(text).first().waitFor(ARRIVES_WITHIN),
    close: () => context.close(),
  };
}
