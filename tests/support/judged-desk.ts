import type { Page } from 'playwright-core';
import type { DeskMessages } from '../../web/desk/text.ts';
import type { desk as english } from '../../web/locales/en/desk.ts';
import { toDeskPage } from './case-parts.ts';
import { COLLEAGUE, ME } from './desk-fixture.ts';
import { GOOD_PHRASE } from './desk-page/phrases.ts';
import type { deskPagesOfThisFile } from './desk-steps.ts';

type DeskPages = ReturnType<typeof deskPagesOfThisFile>;
type Format = keyof typeof english.destinations.formats;

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A desk whose first case a colleague judged fit to be passed on, and gave their part of the names. */
export async function judgedDesk(
  pages: DeskPages,
  opening: Parameters<DeskPages['openPage']>[0],
  said: DeskMessages,
): Promise<Page> {
  const page = await pages.openPage(opening);
  await page.getByLabel(said.signIn.label, { exact: true }).fill(GOOD_PHRASE);
  await press(page, said.signIn.action);
  await page.getByRole('heading', { name: said.cases.title, exact: true }).waitFor();
  await page.evaluate(
    ([me = '', colleague = '']) => {
      const { fixture } = window;
      const yes = { scope: 'yes', causality: 'yes', severity: 'yes', substance: 'yes' } as const;
      fixture?.happen(0, colleague, { type: 'gate-set', decision: 'accept', ...yes, reason: 'Clear.' });
      fixture?.happen(0, colleague, {
        type: 'verification-set',
        source: 'B',
        information: '2',
        standard: 'credible',
        reason: 'Two sources.',
      });
      fixture?.happen(0, me, { type: 'vault-ask', reason: 'For the shelter.' });
      fixture?.happen(0, colleague, { type: 'vault-share', request: 3, to: me });
    },
    [ME.id, COLLEAGUE.id],
  );
  return page;
}

/** Adds destinations that protect people, by the team's page, and opens the first case. `reads`: a language in that page's words. */
export async function addProtectors(
  page: Page,
  said: DeskMessages,
  names: readonly string[],
  { format = 'print', reads }: { readonly format?: Format; readonly reads?: string | undefined } = {},
): Promise<void> {
  await toDeskPage(page, said.team.title);
  for (const name of names) {
    await press(page, said.destinations.add);
    await page.getByLabel(said.destinations.route, { exact: true }).selectOption('protect-defenders');
    await page.getByLabel(said.destinations.name, { exact: true }).fill(name);
    await page.getByLabel(said.destinations.reach, { exact: true }).fill('By telephone.');
    await page.getByRole('radio', { name: said.destinations.formats[format], exact: true }).check();
    if (reads !== undefined) await page.getByRole('checkbox', { name: reads, exact: true }).check();
    await press(page, said.team.keep);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await press(page, said.team.back);
  await page.locator('.row').first().click();
  await page.locator('.case__title').waitFor();
}
