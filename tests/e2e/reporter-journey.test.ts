import { afterEach, describe, expect, it } from 'vitest';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { bodiesFor, onlyReportFor, storedEnvelopes } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { readPhraseOnScreen, sendReport, walkToCheck, walkToStory } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const STORY = `They stopped me at the gate and took my passport. «ما قلتُه» 发生了什么 — ${'A long day. '.repeat(2_500)}\nEnd.`;
const TOLD = { story: STORY, country: 'KE', contact: 'I spoke at the Council in Geneva.' };

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

describe('a report', () => {
  it('reaches the chosen reviewers to its last character, in one envelope of one size', async () => {
    const reporter = await openReporterPage(portal);
    const [first, second, third] = membersWhoAre(portal.made, 'reviewer');
    await sendReport(reporter, { ...TOLD, leftOut: [third?.entry.label ?? ''] });
    const envelopes = await storedEnvelopes(portal.db);
    expect(envelopes.map((envelope) => envelope.length)).toEqual([ENVELOPE_BYTES]);
    for (const reader of [first, second]) {
      if (!reader) throw new Error('three reviewers');
      const { report, sealed } = await onlyReportFor(portal.db, portal.made, reader);
      expect(report.narrative).toBe(STORY);
      expect(report).toMatchObject({
        path: 'full',
        danger: 'past',
        place: { country: 'KE' },
        cooperation: TOLD.contact,
      });
      expect(report.date).toEqual({ precision: 'month', value: '2026-03' });
      expect(sealed.consent.switches).toEqual({ C1: 'granted' });
      expect(sealed.header.excluded).toEqual([third?.entry.id]);
    }
    expect(third && (await bodiesFor(portal.db, portal.made, third))).toEqual([]);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('leaves nothing in any storage, one entry in the history, a neutral title and no id in the address', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    const entries = await page.evaluate(() => history.length);
    const seen = new Set<string>();
    await sendReport(reporter, TOLD, async () => {
      seen.add(`${page.url()} ${await page.title()}`);
    });
    expect([...seen]).toEqual([`${portal.origin}/ ${words.documentTitle}`]);
    expect(await tracesOf(reporter)).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      cookies: 0,
      entries,
    });
    await reporter.close();
  });

  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)('passes axe on every page, on a %s in %s', async (screen, colorScheme) => {
    const reporter = await openReporterPage(portal, { viewport: SCREENS[screen], colorScheme });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      const violations = await axeViolations(reporter.page);
      found.push(...violations.map((violation) => `${name}: ${violation}`));
      await screenshot(reporter.page, `reporter-${screen}-${colorScheme}-${name}`);
    };
    await look('front');
    await sendReport(reporter, { ...TOLD, story: 'Short.' }, look);
    expect(found).toEqual([]);
    await reporter.close();
  });

  it('fits a screen of 320 pixels at twice the text size, without sideways scrolling', async () => {
    const reporter = await openReporterPage(portal, { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    await sendReport(reporter, { ...TOLD, story: 'Short.' }, async (name) => {
      const overflows = await reporter.page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
        return document.documentElement.scrollWidth > window.innerWidth;
      });
      if (overflows) wide.push(name);
    });
    expect(wide).toEqual([]);
    await reporter.close();
  });

  it('can be sent with the keyboard alone', async () => {
    const reporter = await openReporterPage(portal);
    await sendByKeyboard(reporter);
    await reporter.title(words.sent.title);
    expect(await storedEnvelopes(portal.db)).toHaveLength(1);
    await reporter.close();
  });
});

describe('the last check', () => {
  it('shows everything that will be sent and lets each line be changed', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, title } = reporter;
    await walkToStory(reporter);
    await walkToCheck(reporter, { ...TOLD, story: 'First version.' });
    for (const text of ['First version.', 'Kenya', TOLD.contact, '2026-03', words.before.danger.codes.past]) {
      expect(await page.getByText(text, { exact: true }).isVisible()).toBe(true);
    }
    await page
      .getByRole('button', { name: words.check.editOf(words.check.parts.story), exact: true })
      .click();
    await title(words.writing.story.title);
    await reporter.write(words.writing.story.label, 'Second version.');
    await press('Continue');
    await title(words.check.title);
    expect(await page.getByText('Second version.', { exact: true }).isVisible()).toBe(true);
    expect(await storedEnvelopes(portal.db)).toEqual([]);
    await reporter.close();
  });
});

describe('the phrase', () => {
  it('has to be typed back before anything is sent', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, write } = reporter;
    await walkToStory(reporter);
    await walkToCheck(reporter, { ...TOLD, story: 'Short.' });
    await press(words.check.next);
    const phrase = await readPhraseOnScreen(reporter);
    await press(words.phrase.written);
    await write(words.phrase.check.label, [...phrase.slice(0, 11), 'zzz'].join(' '));
    await press(words.phrase.check.send);
    await page.getByText(words.phrase.check.wrong.words('12')).waitFor();
    expect(await storedEnvelopes(portal.db)).toEqual([]);
    await reporter.close();
  });

  it('is another one each time', async () => {
    const phrases = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const reporter = await openReporterPage(portal);
      phrases.add(await sendReport(reporter, { ...TOLD, story: 'Short.' }));
      await reporter.close();
    }
    expect(phrases.size).toBe(2);
  });
});

async function tracesOf({ page }: ReporterPage): Promise<Record<string, number>> {
  const cookies = (await page.context().cookies()).length;
  const rest = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    entries: history.length,
  }));
  return { ...rest, cookies };
}

/** Tab to the control with this name, as somebody without a mouse would. */
async function tabTo({ page }: ReporterPage, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const at = document.activeElement;
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
          ? at.labels?.[0]
          : null;
      return (label ?? at)?.textContent.trim() ?? '';
    });
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

async function sendByKeyboard(reporter: ReporterPage): Promise<void> {
  const { keyboard } = reporter.page;
  const pressOn = async (name: string | RegExp): Promise<void> => {
    await tabTo(reporter, name);
    await keyboard.press('Enter');
  };
  await pressOn(words.front.report);
  await reporter.title(words.before.title);
  await tabTo(reporter, new RegExp(`^${words.before.danger.codes.now}`));
  for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowDown');
  await tabTo(reporter, new RegExp(`^${words.before.device.own}`));
  await keyboard.press('Space');
  await pressOn('Continue');
  await reporter.page.getByRole('button', { name: words.readers.start, exact: true }).waitFor();
  await pressOn(words.readers.start);
  await reporter.title(words.writing.story.title);
  await tabTo(reporter, words.writing.story.label);
  await keyboard.type('Typed without a mouse.');
  await pressOn('Continue');
  await reporter.title(words.writing.place.title);
  await tabTo(reporter, words.writing.place.country);
  await keyboard.type('Kenya');
  await pressOn('Continue');
  await reporter.title(words.writing.un.title);
  await tabTo(reporter, words.writing.un.how);
  await keyboard.type('A meeting.');
  await pressOn('Continue');
  await reporter.title(words.more.title);
  await pressOn(words.more.send);
  await reporter.title(words.consent.title);
  await pressOn(words.consent.agree);
  await reporter.title(words.choose.title);
  await pressOn('Continue');
  await reporter.page.getByRole('button', { name: words.check.next, disabled: false }).waitFor();
  await pressOn(words.check.next);
  const phrase = await readPhraseOnScreen(reporter);
  await pressOn(words.phrase.written);
  await reporter.title(words.phrase.check.title);
  await tabTo(reporter, words.phrase.check.label);
  await keyboard.type(phrase.join(' '));
  await pressOn(words.phrase.check.send);
}
