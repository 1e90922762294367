import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMONSTRATION } from '../../src/cli/organisation/demonstration-plan.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { desk as words } from '../../web/locales/en/desk.ts';
import { toPart } from '../support/case-parts.ts';
import { caseToRefer, FOCAL_DESTINATION } from '../support/case-to-refer.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile(3);
/** A colleague's browser looks every few seconds. */
const SEEN = { timeout: 30_000 };
const said = words.referrals;
const starts = (text: string): RegExp => new RegExp(`^${text}`);

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click(SEEN);
const openCase = async (page: Page, narrative: string): Promise<void> => {
  await page.locator('.row', { hasText: narrative }).click(SEEN);
  await page.locator('.case__title').waitFor(SEEN);
};
const stands = (page: Page, text: string): Promise<void> =>
  page.locator('.referral .tag').first().filter({ hasText: text }).waitFor(SEEN);
const propose = async (page: Page): Promise<void> => {
  await toPart(page, words.routing.tab);
  const { name = '' } = DEMONSTRATION.destinations.find(({ id }) => id === FOCAL_DESTINATION) ?? {};
  await press(page, words.dossier.prepareFor(name));
  await press(page, said.propose.action);
  await stands(page, said.standings.waits);
};
const readAndApprove = async (page: Page, narrative: string): Promise<void> => {
  await press(page, starts(said.reading.open));
  await page.locator('article.dossier').getByText(narrative).waitFor();
  await press(page, said.reading.approve);
  await page.getByText(said.reading.yours).waitFor(SEEN);
};
const arrived = async (): Promise<number> => {
  await placeAll(portal.db);
  const rows = await portal.db
    .selectFrom('stream_entry')
    .select('position')
    .where('stream', '=', destinationStream(FOCAL_DESTINATION))
    .execute();
  return rows.length;
};

describe('two reviewers and a dossier', () => {
  let anna: ReviewerPage;
  let ben: ReviewerPage;
  beforeAll(async () => {
    const [first, second] = membersWhoAre(portal.made, 'reviewer');
    if (!first || !second) throw new Error('two reviewers');
    anna = await openReviewerPage(portal, first);
    ben = await openReviewerPage(portal, second);
  });
  afterAll(async () => {
    expect([...anna.complaints, ...ben.complaints]).toEqual([]);
    await anna.close();
    await ben.close();
  });

  it('one proposes, each reads and approves, the other sends: it has arrived once', async () => {
    const narrative = 'They asked who had written to Geneva.';
    await caseToRefer(portal, narrative);
    await openCase(anna.page, narrative);
    await openCase(ben.page, narrative);
    await propose(anna.page);
    await readAndApprove(anna.page, narrative);
    // Who proposed it cannot send it alone.
    await anna.page.getByText(said.approvals.count(1, 2)).waitFor();
    expect(await anna.page.getByRole('button', { name: starts(said.send.action) }).count()).toBe(0);
    await ben.page.getByText(said.next['approve-dossier']).waitFor(SEEN);
    await press(ben.page, words.guide.goFor(said.next['approve-dossier']));
    await readAndApprove(ben.page, narrative);
    await press(ben.page, starts(said.send.action));
    await press(ben.page, said.send.yes);
    await stands(ben.page, said.standings.sent);
    await stands(anna.page, said.standings.sent);
    expect(await arrived()).toBe(1);
  });

  it('nothing goes where the person took everything back after both had approved', async () => {
    const narrative = 'They came back on the third day.';
    const { takeEverythingBack } = await caseToRefer(portal, narrative);
    const before = await arrived();
    for (const { page } of [anna, ben]) await openCase(page, narrative);
    await propose(ben.page);
    await readAndApprove(ben.page, narrative);
    await toPart(anna.page, starts(said.title));
    await readAndApprove(anna.page, narrative);
    await press(anna.page, starts(said.send.action));
    await takeEverythingBack();
    await press(anna.page, said.send.yes);
    const dialog = anna.page.getByRole('dialog');
    await dialog.getByText(words.problems['referral-altered']).waitFor(SEEN);
    await anna.page.keyboard.press('Escape');
    await stands(anna.page, said.standings.dead);
    await anna.page.getByText(said.stops['consent-changed']).waitFor();
    expect(await arrived()).toBe(before);
  });
});
