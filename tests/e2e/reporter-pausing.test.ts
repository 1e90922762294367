import { afterEach, describe, expect, it } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { newPhraseEntropy, phraseWords } from '../../src/protocol/client/phrase.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor, storedEnvelopes } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import {
  lookForPaused,
  openConversation,
  pauseReport,
  walkToCheck,
  walkToPausing,
  walkToSending,
  walkToStory,
} from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const NARROW = { width: 320, height: 640 };
const STORY = 'They came twice. I cannot write more today.';
const portal = wholePortalOfThisFile();

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
  await portal.db.deleteFrom('draft').execute();
});

const drafts = () => portal.db.selectFrom('draft').selectAll().execute();

/** A report with something on three pages, and its writer on the third. */
async function writeHalf(reporter: ReporterPage, story = STORY): Promise<void> {
  const { page, press, write, title, shared } = reporter;
  await walkToStory(reporter);
  await write(reporter.words.writing.story.label, story);
  await press(shared.continue);
  await title(reporter.words.writing.place.title);
  await page.getByLabel(reporter.words.writing.place.country).selectOption('KE');
  await page.getByLabel(reporter.words.writing.place.precision.month).check();
  await write(reporter.words.writing.place.monthLabel, '2026-03');
  await press(shared.continue);
  await write(reporter.words.writing.un.how, 'A meeting in');
}

async function goOn(reporter: ReporterPage, phrase: string): Promise<void> {
  await lookForPaused(reporter, phrase);
  await reporter.title(reporter.words.resume.found.title);
  await reporter.press(reporter.words.resume.found.goOn);
}

const valueOf = ({ page }: ReporterPage, label: string): Promise<string> =>
  page.getByLabel(label, { exact: true }).inputValue();

describe('a report that is paused', () => {
  it('comes back on another device at the page where it was, is sent under its phrase, and is gone from the server', async () => {
    const first = await openReporterPage(portal);
    await writeHalf(first);
    const phrase = await pauseReport(first, async (name) => {
      expect(await axeViolations(first.page), name).toEqual([]);
    });
    expect(await first.page.content()).not.toContain(STORY);
    expect(first.complaints).toEqual([]);
    await first.close();
    expect((await drafts()).map(({ revision }) => revision)).toEqual([1]);
    expect(await storedEnvelopes(portal.db)).toEqual([]);

    const second = await openReporterPage(portal);
    await goOn(second, phrase);
    await second.title(words.writing.un.title);
    expect(await valueOf(second, words.writing.un.how)).toBe('A meeting in');
    await second.press('Back');
    expect(await valueOf(second, words.writing.place.monthLabel)).toBe('2026-03');
    expect(await second.page.getByLabel(words.writing.place.country).inputValue()).toBe('KE');
    await second.press('Back');
    expect(await valueOf(second, words.writing.story.label)).toBe(STORY);
    await walkToCheck(second, {
      story: `${STORY} Now I can.`,
      country: 'KE',
      contact: 'A meeting in Geneva.',
    });
    const sentUnder = await walkToSending(second);
    expect(sentUnder).toBe(phrase);
    await second.title(words.sent.title);
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    const { report } = await onlyReportFor(portal.db, portal.made, reader);
    expect(report.narrative).toBe(`${STORY} Now I can.`);
    await expect.poll(drafts).toEqual([]);
    await second.page.reload();
    await openConversation(second, phrase);
    await second.close();
  });

  it('is kept again under the same phrase, which need not be copied twice', async () => {
    const reporter = await openReporterPage(portal);
    await writeHalf(reporter);
    const phrase = await pauseReport(reporter);
    await reporter.press(words.pause.done.front);
    await goOn(reporter, phrase);
    await reporter.title(words.writing.un.title);
    await reporter.write(words.writing.un.how, 'A meeting in Geneva');
    await reporter.press(words.pause.action);
    await reporter.page.getByText(words.pause.again).waitFor();
    await reporter.press(words.pause.check.send);
    await reporter.title(words.pause.done.title);
    expect((await drafts()).map(({ revision }) => revision)).toEqual([2]);
    await reporter.press(words.pause.done.front);
    await goOn(reporter, phrase);
    expect(await valueOf(reporter, words.writing.un.how)).toBe('A meeting in Geneva');
    await reporter.close();
  });

  it('can be thrown away by its phrase', async () => {
    const reporter = await openReporterPage(portal);
    await writeHalf(reporter);
    const phrase = await pauseReport(reporter);
    await reporter.press(words.pause.done.front);
    await lookForPaused(reporter, phrase);
    await reporter.title(words.resume.found.title);
    expect(await axeViolations(reporter.page)).toEqual([]);
    expect(await reporter.page.content()).not.toContain(STORY);
    await reporter.press(words.resume.found.drop);
    await reporter.press(words.resume.found.dropNow);
    await reporter.title(words.resume.dropped.title);
    expect(await drafts()).toEqual([]);
    await reporter.close();
  });

  it('is nothing for another phrase, and for words that are no phrase the page says what is wrong', async () => {
    const reporter = await openReporterPage(portal);
    await lookForPaused(reporter, phraseWords(newPhraseEntropy(systemEntropy)).join(' '));
    await reporter.title(words.resume.none.title);
    expect(await axeViolations(reporter.page)).toEqual([]);
    await reporter.press('Back');
    await reporter.write(words.open.label, 'one two three');
    await reporter.press(words.resume.open);
    await reporter.page.getByText(shared.phraseField.errors.words(3)).waitFor();
    await reporter.close();
  });

  it('is not overwritten by an older device', async () => {
    const first = await openReporterPage(portal);
    await writeHalf(first);
    const phrase = await pauseReport(first);
    await first.press(words.pause.done.front);
    const second = await openReporterPage(portal);
    for (const reporter of [first, second]) {
      await goOn(reporter, phrase);
      await reporter.title(words.writing.un.title);
    }
    await first.press(words.pause.action);
    await first.press(words.pause.check.send);
    await first.title(words.pause.done.title);
    await second.press(words.pause.action);
    await second.press(words.pause.check.send);
    await second.page.getByText(words.pause.keeping.failed.conflict).waitFor();
    await second.press(words.pause.keeping.stop);
    expect(await valueOf(second, words.writing.un.how)).toBe('A meeting in');
    await Promise.all([first.close(), second.close()]);
  });

  it('does not replace unasked what was typed meanwhile', async () => {
    const reporter = await openReporterPage(portal);
    await writeHalf(reporter);
    const phrase = await pauseReport(reporter);
    await reporter.press(words.pause.done.front);
    await walkToStory(reporter);
    await reporter.write(words.writing.story.label, 'Something else.');
    for (let page = 0; page < 3; page += 1) await reporter.press('Back');
    await lookForPaused(reporter, phrase);
    await reporter.page.getByText(words.resume.found.replaces).waitFor();
    await reporter.press('Back');
    await reporter.press('Back');
    await walkToStory(reporter);
    expect(await valueOf(reporter, words.writing.story.label)).toBe('Something else.');
    await reporter.close();
  });

  it('is offered only where something was written', async () => {
    const reporter = await openReporterPage(portal);
    await walkToStory(reporter);
    const offer = reporter.page.getByRole('button', { name: words.pause.action, exact: true });
    expect(await offer.count()).toBe(0);
    await reporter.write(words.writing.story.label, STORY);
    await offer.click();
    await reporter.press('Back');
    expect(await valueOf(reporter, words.writing.story.label)).toBe(STORY);
    expect(await drafts()).toEqual([]);
    await reporter.close();
  });
});

describe('over a bad connection', () => {
  it('says that it is not kept yet, loses nothing, and goes on after a lost answer and more words', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, write, title } = reporter;
    let lost = 0;
    await page.route(`**${PATHS.draftIn}`, async (route) => {
      lost += 1;
      if (lost === 1) await route.fetch();
      await route.abort('connectionreset');
    });
    await writeHalf(reporter);
    const phrase = await walkToPausing(reporter);
    await page.getByText(words.pause.keeping.failed.title).waitFor();
    await page.getByText(words.sending.steps.waiting(1)).waitFor();
    await press(words.pause.keeping.stop);
    await title(words.writing.un.title);
    await write(words.writing.un.how, 'A meeting in Geneva');
    await page.unroute(`**${PATHS.draftIn}`);
    expect(await walkToPausing(reporter)).toBe(phrase);
    await title(words.pause.done.title);
    expect((await drafts()).map(({ revision }) => revision)).toEqual([2]);
    await press(words.pause.done.front);
    await goOn(reporter, phrase);
    expect(await valueOf(reporter, words.writing.un.how)).toBe('A meeting in Geneva');
    await reporter.close();
  });
});

describe.each([
  ['en', SCREENS.desktop, 'dark'],
  ['en', SCREENS.phone, 'light'],
  ['ar', SCREENS.phone, 'dark'],
  ['fr', NARROW, 'light'],
  ['es', NARROW, 'light'],
  ['ru', NARROW, 'light'],
  ['zh', NARROW, 'dark'],
] as const)('pausing in %s', (tag, viewport, colorScheme) => {
  it(`passes axe on every page and fits into ${viewport.width} pixels, ${colorScheme}`, async () => {
    const spoken = SPOKEN[tag];
    const reporter = await openReporterPage(portal, { viewport, colorScheme, locale: tag }, spoken);
    const { page } = reporter;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        found.push(`${name}: too wide`);
      await screenshot(page, `reporter-pausing-${tag}-${viewport.width}-${name}`);
    };
    await look('front');
    await writeHalf(reporter, spoken.words.front.lead);
    await look('un');
    const phrase = await pauseReport(reporter, look);
    await reporter.press(spoken.words.pause.done.front);
    await lookForPaused(reporter, phrase);
    await reporter.title(spoken.words.resume.found.title);
    await look('found');
    await reporter.press(spoken.words.resume.found.drop);
    await look('drop');
    expect(found).toEqual([]);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });
});
