import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk as words } from '../../web/locales/en/desk.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { openReviewerPage, type ReviewerPage } from '../support/reviewer-page.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile(2);
/** A colleague's browser looks every few seconds. */
const SEEN_WITHIN = { timeout: 40_000 };

describe('two reviewers at their desks', () => {
  const pages: ReviewerPage[] = [];
  beforeAll(async () => {
    for (const member of membersWhoAre(portal.made, 'reviewer'))
      pages.push(await openReviewerPage(portal, member));
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
  });

  it('keep one rota: what one keeps, the other sees, changes and removes', async () => {
    const [anna, ben] = pages.map(({ page }) => page);
    if (!anna || !ben) throw new Error('no reviewer');
    const { team } = words;
    for (const page of [anna, ben]) {
      await page.getByRole('button', { name: team.title, exact: true }).click();
      await page.getByText(team.onDuty.nobody).waitFor();
    }
    await anna.getByRole('button', { name: team.rota.add, exact: true }).click();
    await anna.getByLabel(team.rota.from, { exact: true }).fill('00:00');
    await anna.getByLabel(team.rota.until, { exact: true }).fill('00:00');
    await anna.getByRole('button', { name: team.keep, exact: true }).click();
    await ben.getByRole('region', { name: team.onDuty.title }).getByText('Reviewer 1').waitFor(SEEN_WITHIN);
    await ben
      .getByRole('region', { name: team.rota.title })
      .getByRole('button', { name: /^Remove/ })
      .click();
    await ben.getByRole('button', { name: team.confirmRemoval.yes, exact: true }).click();
    await anna.getByText(team.onDuty.nobody).waitFor(SEEN_WITHIN);
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
