import { afterEach, describe, expect, it } from 'vitest';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { storedEnvelopes } from '../support/read-intake.ts';
import { openReporterPage, reporterPageIn } from '../support/reporter-page.ts';
import { walkToCheck, walkToSending, walkToStory } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const TOLD = { story: 'Short.', country: 'KE', contact: 'A meeting.' };
const portal = wholePortalOfThisFile();

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

describe('a bad connection', () => {
  it('says that nothing is sent yet, tries again by itself, and makes one entry although an answer was lost', async () => {
    const reporter = await openReporterPage(portal);
    const { page, title } = reporter;
    let lost = 0;
    await page.route(`**${PATHS.envelopes}`, async (route) => {
      lost += 1;
      if (lost === 2) await route.fetch();
      if (lost <= 2) await route.abort('connectionreset');
      else await route.continue();
    });
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await walkToSending(reporter);
    await page.getByText(words.sending.notYet).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await title(words.sent.title);
    expect([lost, (await storedEnvelopes(portal.db)).length]).toEqual([3, 1]);
    await reporter.close();
  });

  it('can be stopped, and every word is still there', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, title } = reporter;
    await page.route(`**${PATHS.envelopes}`, (route) => route.abort());
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await walkToSending(reporter);
    await page.getByText(words.sending.steps.waiting(1)).waitFor();
    await press(words.sending.stop);
    await title(words.check.title);
    expect(await page.getByText(TOLD.story, { exact: true }).isVisible()).toBe(true);
    expect(await storedEnvelopes(portal.db)).toEqual([]);
    await reporter.close();
  });

  it('that broke while the sealing code came is tried again, without losing a word', async () => {
    const reporter = await openReporterPage(portal);
    const { page, title } = reporter;
    let cut = 0;
    await page.route(/\/assets\/sealer-[\w-]+\.js$/, (route) => {
      cut += 1;
      return route.abort('connectionreset');
    });
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await walkToSending(reporter);
    await title(words.sent.title);
    expect(cut).toBeGreaterThan(0);
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);
    await reporter.close();
  });

  it('that broke while any part of the page came, each at its first coming, is tried again', async () => {
    const context = await portal.browser.newContext({ viewport: SCREENS.phone, locale: 'en' });
    const cut = new Set<string>();
    const came = new Set<string>();
    await context.route(/\/assets\/(?!reporter-)[^?]+\.js/, (route) => {
      const { pathname } = new URL(route.request().url());
      if (cut.has(pathname)) {
        came.add(pathname);
        return route.continue();
      }
      cut.add(pathname);
      return route.abort('connectionreset');
    });
    const reporter = await reporterPageIn(context, portal.origin);
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await walkToSending(reporter);
    await reporter.title(words.sent.title);
    expect([...came].sort()).toEqual([...cut].sort());
    const parts = [...cut].map((pathname) => /\/assets\/(.+)-.{8}\.js$/.exec(pathname)?.[1]);
    expect(parts.sort()).toEqual([
      'allowing-pages',
      'en',
      'intake',
      'intake-pages',
      'libsodium-wrappers',
      'phrase-book',
      'proof-worker',
      'sealer',
      'words-en',
    ]);
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);
    await reporter.close();
  });

  it('that broke before the script came leaves a page that says so and offers to load it again', async () => {
    const context = await portal.browser.newContext({ viewport: SCREENS.phone, locale: 'en' });
    const page = await context.newPage();
    await page.route(/\/assets\/reporter-[^?]+\.js/, (route) => route.abort('connectionreset'));
    await page.goto(portal.origin);
    const late = page.getByText('Nothing has been sent.', { exact: false });
    expect(await late.isVisible()).toBe(false);
    await late.waitFor({ timeout: 15_000 });
    await screenshot(page, 'reporter-not-arrived');
    const entries = await page.evaluate(() => history.length);
    await page.unrouteAll();
    await page.getByRole('link', { name: 'Load it again' }).click();
    await page.getByRole('heading', { level: 1, name: words.front.title }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await context.close();
  });

  it('that brought neither script nor style leaves the same words, at once', async () => {
    const context = await portal.browser.newContext({ viewport: SCREENS.phone, locale: 'en' });
    const page = await context.newPage();
    await page.route(/\/assets\//, (route) => route.abort('connectionreset'));
    await page.goto(portal.origin);
    expect(await page.getByRole('link', { name: 'Load it again' }).isVisible()).toBe(true);
    await context.close();
  });

  it('is told from a refusal, which keeps every word too', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    const refusal = {
      status: 400,
      contentType: 'application/json',
      body: '{"code":"not-an-envelope","message":"-"}',
    };
    await page.route(`**${PATHS.envelopes}`, (route) => route.fulfill(refusal));
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await walkToSending(reporter);
    await page.getByText(words.sending.failed.refused).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unrouteAll();
    await reporter.press('Try again');
    await reporter.title(words.sent.title);
    await reporter.close();
  });

  it('does not keep anybody from typing: nothing that seals is needed for it', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, write } = reporter;
    await page.route(/sodium|sealer|\/api\//, () => undefined);
    await press(words.front.report);
    await page.getByLabel(words.before.danger.codes.past).check();
    await page.getByLabel(words.before.device.own, { exact: true }).check();
    await press('Continue');
    await press(words.readers.startAnyway);
    await write(words.writing.story.label, 'Typed while the rest still loads.');
    await press('Continue');
    await reporter.title(words.writing.place.title);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await reporter.close();
  });
});

describe('without JavaScript', () => {
  it('an honest page says that nothing can be sent and names other ways', async () => {
    const context = await portal.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(portal.origin);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page needs JavaScript');
    expect(await page.getByRole('main').innerText()).toContain('reprisals@ohchr.org');
    expect(await page.locator('#page').isVisible()).toBe(false);
    await screenshot(page, 'reporter-without-script');
    await context.close();
  });
});
