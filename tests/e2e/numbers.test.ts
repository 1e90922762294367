import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cycleOf } from '../../src/casefile/statistics/cycles.ts';
import { encodePublished, type PublishedYear } from '../../src/casefile/statistics/published.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { encodePublication, signAgreement, signProposal } from '../../src/protocol/publication.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { replacePublication } from '../../src/storage/publications.ts';
import { numbers as arabic } from '../../web/locales/ar/numbers.ts';
import { desk as deskWords } from '../../web/locales/en/desk.ts';
import { numbers as words } from '../../web/locales/en/numbers.ts';
import { reporter as reporterWords } from '../../web/locales/en/reporter.ts';
import { numbers as spanish } from '../../web/locales/es/numbers.ts';
import { numbers as french } from '../../web/locales/fr/numbers.ts';
import { numbers as russian } from '../../web/locales/ru/numbers.ts';
import { numbers as chinese } from '../../web/locales/zh/numbers.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { publishedYear } from '../support/published-year.ts';
import { renewRosterWithout } from '../support/removal.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const ARRIVES_WITHIN = { timeout: 30_000 };
const portal = wholePortalOfThisFile();
const FIRST = new Date().getUTCFullYear() - 3;
const YEARS = [publishedYear(FIRST), publishedYear(FIRST + 1)];

const reviewer = (place: number): NewMember => {
  const member = membersWhoAre(portal.made, 'reviewer')[place];
  if (member === undefined) throw new Error('three reviewers');
  return member;
};
const deskOf = async ({ phrase }: NewMember): Promise<Desk> => {
  const means = {
    api: memberCalls(portalCall(portal.origin)),
    entropy: systemEntropy,
    now: Date.now,
    origin: portal.origin,
    device: forgetfulDevice(),
  };
  const desk = await signIn(readPhrase(phrase.join(' ')), means);
  await desk.refresh();
  return desk;
};

const opened: Page[] = [];
afterEach(() => Promise.all(opened.splice(0).map((page) => page.context().close())));
const visit = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await portal.browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  opened.push(page);
  await page.goto(`${portal.origin}/numbers`);
  return page;
};
const showsNothing = async (page: Page): Promise<void> => {
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
};

/** Stores what two signed with programs of their own, in place of what stood there. */
const storeSigned = async (sequence: number, years: readonly PublishedYear[]): Promise<void> => {
  const [first, second] = [reviewer(0), reviewer(1)];
  const head = {
    version: 1,
    organisation: toBase64url(portal.made.id),
    sequence,
    issued: dayOf(Date.now()),
    proposer: first.entry.id,
  } as const;
  const proposal = signProposal({ head, content: encodePublished(years) }, first.author.signingKey);
  const id = memberIdOf(second.entry.id);
  const signed = encodePublication(proposal, id, signAgreement(proposal, id, second.author.signingKey));
  await replacePublication(portal.db, { sequence, signed });
};

describe('the page of numbers', () => {
  it('says that nothing was published, and keeps nothing in the browser', async () => {
    const page = await visit();
    await page.getByRole('heading', { level: 1, name: words.heading }).waitFor();
    await page.getByText(words.none).waitFor(ARRIVES_WITHIN);
    await showsNothing(page);
    expect(new URL(page.url()).pathname).toBe('/numbers/');
    expect(await page.title()).toBe(words.documentTitle);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('shows what one reviewer proposed and another agreed to at their desk, and gives it as a table', async () => {
    const anna = await deskOf(reviewer(0));
    await anna.publishing.propose(YEARS);
    const before = await visit();
    await before.getByText(words.none).waitFor(ARRIVES_WITHIN);
    const ben = await openReviewerPage(portal, reviewer(1));
    const { strip, proposal, page: toPage } = deskWords.publishing;
    await ben.page.getByText(strip.waiting).waitFor(ARRIVES_WITHIN);
    await ben.page.getByRole('button', { name: strip.look }).click();
    await ben.page.getByRole('button', { name: proposal.agree }).click();
    const link = ben.page.getByRole('link', { name: toPage });
    await link.waitFor(ARRIVES_WITHIN);
    const [page] = await Promise.all([ben.context.waitForEvent('page'), link.click()]);
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual([
      `1 May ${FIRST + 1} to 30 April ${FIRST + 2}`,
      `1 May ${FIRST} to 30 April ${FIRST + 1}`,
    ]);
    const months = page.getByRole('table', { name: words.tables.months }).first();
    expect(await months.getByText(words.notShown).count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'numbers-desktop');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.saveOf(headings[0] ?? '') }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`reports-received-${FIRST + 1}.csv`);
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toContain(words.heading);
    expect(lines).toContain(`${words.reports},,60`);
    expect(lines).toContain(`${words.countriesOf('Africa')},Kenya,40`);
    expect(ben.complaints).toEqual([]);
    await ben.close();
  });

  it.each([
    ['en', 'light', words],
    ['fr', 'dark', french],
    ['ar', 'light', arabic],
    ['es', 'light', spanish],
    ['ru', 'dark', russian],
    ['zh', 'light', chinese],
  ] as const)('is read on a phone in %s, in the %s', async (locale, colorScheme, said) => {
    const page = await visit({ locale, colorScheme, viewport: { width: 390, height: 844 } });
    await page.getByRole('heading', { level: 1, name: said.heading }).waitFor();
    await page.getByText(said.signed).waitFor(ARRIVES_WITHIN);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `numbers-phone-${locale}-${colorScheme}`);
  });

  it('shows nothing that was altered on its way', async () => {
    const page = await visit();
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
    await page.context().route(`**${PATHS.publication}`, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await page.reload();
    await page.getByText(words.refused.forged).waitFor(ARRIVES_WITHIN);
    await showsNothing(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().unroute(`**${PATHS.publication}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
  });

  it('leads from the page about reports and back, and is left without a way back', async () => {
    const context = await portal.browser.newContext({ locale: 'en' });
    await context.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    const page = await context.newPage();
    opened.push(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(portal.origin);
    await page.getByRole('button', { name: reporterWords.front.whatHappens }).click();
    const link = page.getByRole('link', { name: reporterWords.about.numbers });
    await link.waitFor();
    expect(asked.filter((path) => path.includes('numbers') || path === PATHS.publication)).toEqual([]);
    const before = await page.evaluate(() => history.length);
    await link.click();
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByRole('link', { name: words.toFront }).click();
    await page.getByRole('button', { name: reporterWords.front.report }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goto(`${portal.origin}/numbers/`);
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL('https://**');
  });

  it('shows a withdrawn year as withdrawn, by the word of two', async () => {
    const [anna, ben] = [await deskOf(reviewer(0)), await deskOf(reviewer(1))];
    const gone = { year: FIRST, state: 'withdrawn', on: dayOf(Date.now()) } as const;
    await anna.publishing.propose([gone, publishedYear(FIRST + 1)]);
    await ben.refresh();
    await ben.publishing.agree(ben.publishing.state().proposal?.sequence ?? -1);
    const page = await visit({ viewport: { width: 390, height: 844 } });
    await page.getByText(/The numbers of this year will not be published again/).waitFor(ARRIVES_WITHIN);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
    expect(await page.getByRole('button', { name: words.save }).count()).toBe(1);
  });

  it('refuses what two signed against the rules: a hidden number that the total gives away, a year too early', async () => {
    const given = publishedYear(FIRST);
    const regions = given.tables[1]?.rows?.map(({ code, count }) => ({
      code,
      count: code === 'africa' ? null : count,
    }));
    const tables = given.tables.map((table) =>
      table.id === 'regions' ? { id: table.id, rows: regions ?? null } : table,
    );
    await storeSigned(100, [{ ...given, tables, countries: [] }]);
    const page = await visit();
    await page.getByText(words.refused.forged).waitFor(ARRIVES_WITHIN);
    await showsNothing(page);
    await storeSigned(101, [{ ...given, on: cycleOf(FIRST).last }]);
    await page.reload();
    await page.getByText(words.refused.forged).waitFor(ARRIVES_WITHIN);
    await showsNothing(page);
    await storeSigned(102, [given]);
    await page.reload();
    await page.getByText(words.signed).waitFor(ARRIVES_WITHIN);
  });

  it('shows nothing once one of the two who signed has left the team', async () => {
    const roster = renewRosterWithout(portal.made, reviewer(1).id, Date.now());
    await publishRoster(portal.db, roster, Date.now());
    const page = await visit();
    await page.getByText(words.lapsed).waitFor(ARRIVES_WITHIN);
    await showsNothing(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});
