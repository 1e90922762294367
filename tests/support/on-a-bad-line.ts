import type { Page } from 'playwright-core';
import type { ReporterPage } from './reporter-page.ts';

const LOOK_EVERY_MS = 500;
/** After so long somebody loads a page again that does not come. */
const LOSES_PATIENCE_MS = 25_000;

/** Loads a page as somebody does who does not give up: again when it does not come whole. */
export async function loadPatiently(page: Page, origin: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (;;) {
    const came = await page
      .goto(origin, { timeout: LOSES_PATIENCE_MS, waitUntil: 'commit' })
      .then(() => heading.waitFor({ timeout: LOSES_PATIENCE_MS }))
      .then(
        () => true,
        () => false,
      );
    if (came) return;
  }
}

/** While `walk` lasts, presses what a page offers where it says that something failed. Gives how often. */
export async function pressingAgain(
  { page, words, shared }: ReporterPage,
  walk: () => Promise<unknown>,
): Promise<number> {
  const offers = [shared.tryAgain, words.open.open, words.resume.open, words.mailbox.write.send];
  let over = false;
  let pressed = 0;
  const press = async (): Promise<void> => {
    while (!over) {
      const failed = await page.getByRole('alert').first().isVisible();
      for (const name of failed ? offers : []) {
        const button = page.getByRole('button', { name, exact: true, disabled: false });
        if (!(await button.isVisible())) continue;
        await button.click();
        pressed += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const pressing = press();
  await walk().finally(() => {
    over = true;
  });
  await pressing;
  return pressed;
}
