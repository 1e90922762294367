import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { desk as words } from '../../web/locales/en/desk.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter, REPORT } from '../support/reporter.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const ARRIVES_WITHIN = { timeout: 30_000 };
const FLOOD = 'The same hostile poem, pasted once more. The last word of it is: xylophone.';
const portal = wholePortalOfThisFile();

const pages: Page[] = [];
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

async function deskOf(at: number): Promise<Page> {
  const context = await portal.browser.newContext({ timezoneId: 'UTC', locale: 'en' });
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${portal.origin}/desk/`);
  const phrase = membersWhoAre(portal.made, 'reviewer')[at]?.phrase.join(' ') ?? '';
  await page.getByLabel(words.signIn.label).fill(phrase);
  await page.getByRole('button', { name: words.signIn.action }).click();
  await page.getByRole('heading', { name: words.cases.title }).waitFor(ARRIVES_WITHIN);
  return page;
}

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: words.queue.views.label }).getByRole('button', { name });

describe('the queue on a whole portal, at two desks', () => {
  it('finds a flood by its words, and closes it as junk when a second reviewer agrees', async () => {
    for (let count = 0; count < 3; count += 1) {
      const reporter = makeReporter(portal.origin, portal.made.pin);
      await reporter.post(await reporter.seal({ ...REPORT, narrative: `${'Filling. '.repeat(60)}${FLOOD}` }));
    }
    const person = makeReporter(portal.origin, portal.made.pin);
    await person.post(await person.seal({ ...REPORT, narrative: 'They came at night.' }));
    await placeAll(portal.db);

    const [first, second] = [await deskOf(0), await deskOf(1)];
    await view(first, 'Open 4').waitFor(ARRIVES_WITHIN);
    await first.getByRole('searchbox').fill('xylophone');
    await first.getByText(words.queue.search.whole(4)).waitFor(ARRIVES_WITHIN);
    await first.getByRole('button', { name: words.queue.bulk.chooseAll(3) }).click();
    await first.getByRole('button', { name: words.queue.bulk.junk }).click();
    await first.getByLabel(words.queue.junk.pattern).fill('pasted poem');
    await first.getByRole('dialog').getByLabel(words.queue.junk.reason).fill('The same text three times.');
    await first.getByRole('button', { name: words.queue.junk.action }).click();
    await first.locator('.bulk').getByText(words.queue.bulk.done(3)).waitFor(ARRIVES_WITHIN);
    await view(first, 'Open 4').waitFor();
    await view(first, 'A colleague asks 0').waitFor();

    await view(second, 'A colleague asks 3').click(ARRIVES_WITHIN);
    await second.getByRole('button', { name: words.queue.bulk.chooseAll(3) }).click();
    await second.getByRole('button', { name: words.queue.bulk.agree }).click();
    await second.locator('.bulk').getByText(words.queue.bulk.done(3)).waitFor(ARRIVES_WITHIN);
    await view(second, 'Open 1').waitFor();
    await first.getByRole('searchbox').fill('');
    await view(first, 'Closed 3').click(ARRIVES_WITHIN);
    await first.locator('.row').first().getByText('Junk: pasted poem').waitFor();
    expect(await first.locator('.row').count()).toBe(3);
  });
});
