import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstConsent } from '../../src/casefile/consent/first-consent.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { signConsent } from '../../src/protocol/client/consent.ts';
import { makeDossier } from '../../src/protocol/client/referral/dossier.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { type CraftedReferral, postCraftedReferral } from '../support/crafted-referral.ts';
import { TOLD } from '../support/dossier-case.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { type PassedOn, passedOn } from '../support/passed-on.ts';
import { placeAll } from '../support/place-all.ts';
import { makeReporter } from '../support/reporter.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const [UN, AFRICA] = ['un-focal-point.demonstration', 'achpr.demonstration'];
const ARRIVES_WITHIN = { timeout: 30_000 };
const DAY_MS = 86_400_000;
/** A spreadsheet would run it. */
const PARAGRAPH = '=HYPERLINK("https://example.org") is what they reportedly wrote.';
const words = english.focal;
const portal = wholePortalOfThisFile();

const contexts: BrowserContext[] = [];
const complaints: string[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

const focalPoint = (at = 0): NewMember => {
  const found = membersWhoAre(portal.made, 'focal-point')[at];
  if (found === undefined) throw new Error('a focal point');
  return found;
};

type Setting = {
  readonly member?: NewMember;
  readonly locale?: string;
  readonly viewport?: (typeof SCREENS)[keyof typeof SCREENS];
  readonly said?: DeskMessages;
};

/** A focal point at their own page. */
const signedIn = async ({
  member = focalPoint(),
  locale = 'en',
  viewport = SCREENS.desktop,
  said = english,
}: Setting = {}): Promise<{ readonly page: Page; readonly calls: string[] }> => {
  const context = await portal.browser.newContext({ viewport, timezoneId: 'UTC', locale });
  contexts.push(context);
  const page = await context.newPage();
  const calls: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) calls.push(`${request.method()} ${pathname}`);
  });
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(said.signIn.label, { exact: true }).fill(member.phrase.join(' '));
  await page.getByRole('button', { name: said.signIn.action, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: said.focal.title }).waitFor(ARRIVES_WITHIN);
  return { page, calls };
};

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const lines = (page: Page) => page.locator('.focal__line');
const openLine = async (page: Page, text: string): Promise<void> => {
  await lines(page).filter({ hasText: text }).first().getByRole('button').click(ARRIVES_WITHIN);
  await page.locator('.focal .button--quiet').first().waitFor();
};
const say = async (page: Page, what: string): Promise<void> => {
  await press(page, words.say.action);
  await page.locator('.notice--good', { hasText: words.say.done }).waitFor(ARRIVES_WITHIN);
  await page.locator('#focal-news ~ ol .kept', { hasText: what }).first().waitFor(ARRIVES_WITHIN);
};

let passed: PassedOn;
beforeAll(async () => {
  passed = await passedOn(portal, {
    destination: UN,
    name: 'UN focal point on reprisals (invented)',
    choices: { switches: { C3: 'granted', C7: 'granted', C8: 'ask' }, destinations: [AFRICA], files: [] },
    told: {
      report: { ...TOLD, place: { country: 'KE', detail: '' } },
      choices: { paragraph: { language: 'en', text: PARAGRAPH } },
    },
  });
});

describe('the desk of a focal point in a browser', () => {
  it('shows a referral with what it proves, says what was done, asks and is answered; reviewers read it', async () => {
    const { page, calls } = await signedIn();
    await lines(page).first().waitFor(ARRIVES_WITHIN);
    const line = lines(page).first();
    for (const text of ['Kenya', words.statuses.new, english.urgency.levels.P0])
      expect(await line.textContent()).toContain(text);
    await openLine(page, 'Kenya');
    const proof = page.locator('.focal__proof');
    await proof.getByText('that it is the reporter’s key').waitFor();
    await proof.getByText('2 of the team’s reviewers signed exactly these bytes').waitFor();
    await proof.getByText('Reviewer 1, Organisation 1').waitFor();
    await proof.getByText('Asked again, the person confirmed on').waitFor();
    await page.getByText(words.proofs.notPerson).waitFor();
    await page.getByText('African Commission, focal point on reprisals (invented)').first().waitFor();
    await page.locator('article.dossier').getByText('MARKnarrative').waitFor();

    await press(page, words.say.title);
    await expect
      .poll(() => page.evaluate(() => [document.activeElement?.textContent, document.activeElement?.tagName]))
      .toEqual([words.say.title, 'H2']);
    expect(new URL(page.url()).hash).toBe('');

    const what = page.getByLabel(words.say.what, { exact: true });
    await press(page, words.say.action);
    await page.locator('.field__error', { hasText: words.say.missing }).waitFor();
    await what.selectOption('needs-info');
    await press(page, words.say.action);
    expect(await page.locator('.field__error').allTextContents()).toEqual([words.say.missing]);
    await page.getByLabel(words.say.question, { exact: true }).fill('Since when is she held?');
    await say(page, 'Since when is she held?');
    await what.selectOption('communication-sent');
    await page.getByLabel(words.say.type, { exact: true }).selectOption('allegation-letter');
    await page.getByLabel(words.say.reference, { exact: true }).fill('AL KEN 5/2026');
    await page.getByLabel(words.say.date, { exact: true }).fill('2026-08-01');
    await say(page, 'AL KEN 5/2026');
    const letter = page.locator('#focal-news ~ ol .kept', { hasText: 'AL KEN 5/2026' });
    for (const text of [english.news.heads['communication-sent'], english.news.facts.reference])
      await letter.getByText(text, { exact: true }).waitFor();
    await page.getByText('Reply of the State').waitFor();
    await page.getByText('over its time').first().waitFor();

    const { anna, id, dossier } = passed;
    await expect
      .poll(async () => {
        await anna.refresh();
        // What lay in one batch is placed in any order.
        return anna
          .caseView(id)
          ?.state.referrals[0]?.news.map(({ news }) => news.status)
          .sort();
      }, ARRIVES_WITHIN)
      .toEqual(['communication-sent', 'needs-info']);
    await anna.referrals.reply(id, dossier, 'Since the first of March.');
    await page.getByText('Since the first of March.').waitFor(ARRIVES_WITHIN);
    await what.selectOption('state-reply');
    await page.getByRole('radio', { name: english.news.replies.silent }).check();
    await page.getByLabel(words.say.date, { exact: true }).fill('2026-10-01');
    await say(page, english.news.replies.silent);
    await press(page, words.back);
    expect(await lines(page).first().textContent()).toContain(words.lanes.respond);
    const own = `/api/v1/streams/${destinationStream(UN)}`;
    expect([...new Set(calls)].sort()).toEqual(
      [
        'GET /api/v1/announcement',
        'GET /api/v1/key-file',
        'GET /api/v1/memory',
        'GET /api/v1/proof-of-work',
        'GET /api/v1/roster',
        `GET ${own}`,
        'POST /api/v1/envelopes',
        'POST /api/v1/sessions',
        'POST /api/v1/sessions/challenge',
        `POST ${own}`,
        'PUT /api/v1/memory',
      ].sort(),
    );
  });

  it('saves what the annual report may say, for people and for programs, and nothing that a spreadsheet runs', async () => {
    const { page } = await signedIn();
    await lines(page).first().waitFor(ARRIVES_WITHIN);
    await press(page, words.cycle.open);
    await page.getByText(words.cycle.count(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'focal-cycle');
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
      return readFile(await download.path(), 'utf8');
    };
    const table = await saved(words.cycle.csv);
    for (const part of [
      'Kenya',
      english.news.annexes.I,
      words.cycle.notNamed,
      `"'${PARAGRAPH.replaceAll('"', '""')}"`,
    ])
      expect(table).toContain(part);
    const json = await saved(words.cycle.json);
    expect(JSON.parse(json)).toMatchObject({
      entries: [{ annex: 'I', answers: { country: ['KE'] }, names: null, paragraph: PARAGRAPH }],
    });
    expect(table + json).not.toContain('MARK');
    await page.getByLabel(words.cycle.last, { exact: true }).fill('2020-01-01');
    await page.getByText(words.cycle.wrong).waitFor();
    await page.getByLabel(words.cycle.first, { exact: true }).fill('2019-01-01');
    await page.getByText(words.cycle.count(0)).waitFor();
    await press(page, words.back);
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  });

  it('refuses what was altered, is over, or comes from another case, with the reason and without its content', async () => {
    const { reporter } = passed;
    const stranger = makeReporter(portal.origin, portal.made.pin);
    const consentOf = (by = reporter, at = Date.now()): Uint8Array =>
      signConsent(
        firstConsent(by.keys, 'en', at, false, {
          switches: { C3: 'granted' },
          destinations: [],
          files: [],
        }),
        by.keys.consent.secretKey,
      );
    const content = utf8('{"version":1,"words":"MARKcrafted"}');
    const crafted = (change: Partial<CraftedReferral>): Promise<void> =>
      postCraftedReferral(portal, reporter, { destination: UN, content, consent: consentOf(), ...change });
    await crafted({ of: (same) => makeDossier(same.header, utf8('{"version":1}'), same.secret) });
    await crafted({ consent: consentOf(reporter, Date.now() - 200 * DAY_MS) });
    await crafted({ caseId: stranger.keys.caseId });
    await placeAll(portal.db);
    const { page } = await signedIn();
    const refused = lines(page).filter({ hasText: words.refusedTag });
    await refused.nth(2).waitFor(ARRIVES_WITHIN);
    const reasons = [];
    for (const at of [0, 1, 2]) {
      await refused.nth(at).getByRole('button').click();
      await page.getByRole('heading', { level: 1, name: words.refusal.title }).waitFor();
      reasons.push(await page.locator('.notice--danger').textContent());
      expect(await page.content()).not.toContain('MARKcrafted');
      expect(await page.locator('article.dossier').count()).toBe(0);
      if (at === 0) await screenshot(page, 'focal-refusal');
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    }
    const said = ['referral-altered', 'referral-expired', 'referral-other-case'] as const;
    for (const code of said)
      expect(reasons.some((text) => text?.includes(words.refusal.reasons[code]))).toBe(true);
  });

  it('shows a regional focal point nothing of another destination, and teaches where nothing came', async () => {
    const { page, calls } = await signedIn({ member: focalPoint(1), viewport: SCREENS.phone });
    await page.getByRole('heading', { name: words.empty.title }).waitFor(ARRIVES_WITHIN);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'focal-empty-phone');
    expect(calls.some((call) => call.includes(destinationStream(UN)))).toBe(false);
    expect(calls.some((call) => call.includes(destinationStream(AFRICA)))).toBe(true);
  });

  it.each([
    ['en', 'phone', english],
    ['en', 'desktop', english],
    ['ar', 'phone', arabic],
  ] as const)('passes axe in %s on a %s', async (locale, screen, said) => {
    const { page } = await signedIn({ locale, viewport: SCREENS[screen], said });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        found.push(...(await axeViolations(page)));
        await screenshot(page, `focal-${locale}-${screen}-${scheme}-${name}`);
      }
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        found.push(`${name}: scrolls sideways`);
    };
    await lines(page).first().waitFor(ARRIVES_WITHIN);
    await look('queue');
    await lines(page).first().getByRole('button').click();
    await page.locator('article.dossier').waitFor();
    await page.getByLabel(said.focal.say.what, { exact: true }).selectOption('in-report');
    await page.getByRole('radio', { name: said.news.naming.named, exact: true }).check();
    await press(page, said.focal.say.action);
    await look('referral');
    expect(found).toEqual([]);
  });

  it('tells before everything else that the person took it back, and keeps it out of the report', async () => {
    const { anna, id, dossier } = passed;
    await anna.recordWithdrawal(id, { from: 'person', way: 'call', told: '2026-03-04', words: '' });
    await anna.referrals.tellConsentGone(id, dossier);
    await placeAll(portal.db);
    for (const [locale, said] of [
      ['en', english],
      ['ar', arabic],
    ] as const) {
      const { page } = await signedIn({ locale, said, viewport: SCREENS.phone });
      const line = lines(page).first();
      await line.getByText(said.focal.statuses['consent-gone']).waitFor(ARRIVES_WITHIN);
      await line.getByRole('button').click();
      await page.locator('.notice--danger', { hasText: said.focal.gone.title }).waitFor(ARRIVES_WITHIN);
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, `focal-gone-${locale}`);
      await press(page, said.focal.back);
      await press(page, said.focal.cycle.open);
      await page.getByText(said.focal.cycle.why['taken-back'], { exact: false }).waitFor();
    }
  });
});
