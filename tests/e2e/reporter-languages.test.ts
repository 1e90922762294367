import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageTag } from '../../web/shared/languages.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport, walkToStory } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const TAGS = LANGUAGES.map(({ tag }) => tag);
const STORY = 'أوقفوني عند البوابة وأخذوا هاتفي.\nThey said: “stop writing to Geneva”.';
const TOLD = { story: STORY, country: 'KE', contact: 'تحدثت في مجلس حقوق الإنسان.' };

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

const openIn = (tag: LanguageTag, locale: string = tag): Promise<ReporterPage> =>
  openReporterPage(portal, { locale }, SPOKEN[tag]);

const choose = async ({ page }: ReporterPage, tag: LanguageTag): Promise<void> => {
  await page.getByRole('banner').getByRole('combobox').selectOption(tag);
  await page.locator(`html[lang="${tag}"]`).waitFor();
};

const speaking = ({ page }: ReporterPage): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

describe('a page', () => {
  it.each(LANGUAGES)(
    'speaks $ownName to a browser that asks for it, under a title that says nothing',
    async ({ tag, dir }) => {
      const reporter = await openIn(tag);
      await reporter.title(reporter.words.front.title);
      expect(await speaking(reporter)).toBe(`${tag} ${dir}`);
      expect(await reporter.page.title()).toBe(reporter.words.documentTitle);
      expect(reporter.words.documentTitle).not.toMatch(/report|danger|UN|ONU|ООН|الأمم|联合国/i);
      expect(await axeViolations(reporter.page)).toEqual([]);
      expect(reporter.complaints).toEqual([]);
      await reporter.close();
    },
  );

  it.each([
    ['pt-BR', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['fr-CM', 'fr'],
  ] as const)('answers a browser of %s in %s', async (locale, tag) => {
    const reporter = await openIn(tag, locale);
    await reporter.title(reporter.words.front.title);
    await reporter.close();
  });

  it('takes the first language of the browser that it speaks', async () => {
    const context = await portal.browser.newContext({ locale: 'en' });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['sw', 'es-MX', 'en'] });
    });
    const page = await context.newPage();
    await page.goto(portal.origin);
    await page.getByRole('heading', { level: 1, name: SPOKEN.es.words.front.title }).waitFor();
    await context.close();
  });

  it('shows no word of another language before its own', async () => {
    const context = await portal.browser.newContext({ locale: 'fr' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(document.querySelector('#page')?.textContent ?? '')).observe(
        document,
        { childList: true, subtree: true, characterData: true },
      );
      Object.assign(window, { seen });
    });
    await page.goto(portal.origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(1);
    for (const shown of seen) expect(shown).not.toContain(SPOKEN.en.shared.leave);
    await context.close();
  });
});

describe('the whole journey in Arabic', () => {
  it('goes from right to left on every page, passes axe, and says its language to the reviewers', async () => {
    const reporter = await openIn('ar');
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      if ((await speaking(reporter)) !== 'ar rtl') found.push(`${name}: not from right to left`);
      found.push(...(await axeViolations(reporter.page)).map((violation) => `${name}: ${violation}`));
      await screenshot(reporter.page, `reporter-ar-phone-${name}`);
    };
    await look('front');
    const phrase = await sendReport(reporter, TOLD, look);
    expect(found).toEqual([]);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();

    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('no reviewer');
    const { report, sealed } = await onlyReportFor(portal.db, portal.made, reader);
    expect(report.narrative).toBe(STORY);
    expect([sealed.header.language, sealed.consent.language]).toEqual(['ar', 'ar']);

    const later = await openIn('ar');
    await openConversation(later, phrase);
    expect(await axeViolations(later.page)).toEqual([]);
    await later.close();
  });

  it('keeps the phrase from left to right, with its words in their order', async () => {
    const reporter = await openIn('ar');
    await sendReport(reporter, TOLD, async (name) => {
      if (name !== 'phrase') return;
      const places = await reporter.page
        .getByRole('listitem')
        .evaluateAll((items) => items.slice(0, 2).map((item) => item.getBoundingClientRect().left));
      expect(places[0]).toBeLessThan(places[1] ?? 0);
    });
    await reporter.close();
  });

  it('takes a date in the digits of its own script', async () => {
    const reporter = await openIn('ar');
    const { words, shared, page, press, write, title } = reporter;
    await walkToStory(reporter);
    await write(words.writing.story.label, STORY);
    await press(shared.continue);
    await page.getByLabel(words.writing.place.country).selectOption('KE');
    await page.getByLabel(words.writing.place.precision.day).check();
    await write(words.writing.place.dayLabel, '٢٠٢٦/٣/٢٥');
    await press(shared.continue);
    await title(words.writing.un.title);
    await reporter.close();
  });
});

describe('another language in the middle of writing', () => {
  it('keeps the place and every letter, and keeps nothing of the choice', async () => {
    const reporter = await openIn('en');
    const { page } = reporter;
    await walkToStory(reporter);
    await reporter.write(reporter.words.writing.story.label, STORY);
    const focus = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
    const before = {
      url: page.url(),
      focus: await focus(),
      entries: await page.evaluate(() => history.length),
    };
    for (const { tag, dir } of LANGUAGES) {
      await choose(reporter, tag);
      const { words } = SPOKEN[tag];
      await reporter.title(words.writing.story.title);
      expect(await page.getByLabel(words.writing.story.label).inputValue()).toBe(STORY);
      expect(await speaking(reporter)).toBe(`${tag} ${dir}`);
      expect(await page.title()).toBe(words.documentTitle);
      expect(await focus()).toBe(before.focus);
    }
    const kept = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length + (await caches.keys()).length,
      entries: history.length,
    }));
    expect(kept).toEqual({ stored: 0, databases: 0, entries: before.entries });
    expect(page.url()).toBe(before.url);
    expect(await page.context().cookies()).toEqual([]);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('asks the server for the words of that language and for nothing else, once', async () => {
    const reporter = await openIn('en');
    const asked: string[] = [];
    reporter.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await choose(reporter, 'ar');
    await choose(reporter, 'en');
    await choose(reporter, 'ar');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/assets\/ar-[\w-]+\.js$/);
    await reporter.close();
  });

  it('says an error that stands on the page in the new language too', async () => {
    const reporter = await openIn('fr');
    await reporter.press(reporter.words.front.readAnswers);
    await reporter.write(reporter.words.open.label, 'legal winner');
    await reporter.press(reporter.words.open.open);
    await reporter.page.getByText(SPOKEN.fr.shared.phraseField.errors.words(2)).waitFor();
    await choose(reporter, 'ru');
    await reporter.page.getByText(SPOKEN.ru.shared.phraseField.errors.words(2)).waitFor();
    await reporter.close();
  });

  it('tries again over a broken connection, and otherwise stays as it is and says so', async () => {
    const reporter = await openIn('en');
    const { page } = reporter;
    let refusals = 2;
    await page.route(/\/assets\/fr-/, (route) => {
      refusals -= 1;
      return refusals >= 0 ? route.abort('connectionreset') : route.continue();
    });
    await choose(reporter, 'fr');
    await page.route(/\/assets\/es-/, (route) => route.abort('connectionreset'));
    await page.getByRole('banner').getByRole('combobox').selectOption('es');
    await page.getByRole('alert').waitFor();
    expect(await speaking(reporter)).toBe('fr ltr');
    expect(await page.getByRole('banner').getByRole('combobox').inputValue()).toBe('fr');
    expect(await axeViolations(page)).toEqual([]);
    await reporter.close();
  });

  it('is within reach of the keyboard, by the name of each language in itself', async () => {
    const reporter = await openIn('zh');
    const { page } = reporter;
    const picker = page.getByRole('combobox', { name: /Language/ });
    await picker.focus();
    expect(await picker.locator('option').allTextContents()).toEqual(LANGUAGES.map(({ ownName }) => ownName));
    await page.keyboard.press('ArrowDown');
    await page.locator('html[lang="en"]').waitFor();
    await reporter.close();
  });
});

describe('without JavaScript', () => {
  it.each([
    ['/', TAGS],
    ['/desk/', ['ar', 'en', 'fr']],
    ['/numbers/', TAGS],
  ] satisfies [string, LanguageTag[]][])(
    '%s says what to do in every language, each in its direction',
    async (path, tags) => {
      const context = await portal.browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      await page.goto(`${portal.origin}${path}`);
      for (const { tag, dir } of LANGUAGES.filter((language) => tags.includes(language.tag))) {
        const section = page.locator(`section[lang="${tag}"][dir="${dir}"]`);
        expect(await section.getByRole('heading').innerText()).toContain('JavaScript');
        if (path === '/') {
          expect(await section.getByRole('listitem').count()).toBe(3);
          expect(await section.innerText()).toContain('reprisals@ohchr.org');
        }
      }
      await screenshot(page, `noscript${path.replaceAll('/', '-')}`);
      await context.close();
    },
  );
});

describe('a screen of 320 pixels at twice the text size', () => {
  it.each(TAGS)('holds every page in %s without sideways scrolling', async (tag) => {
    const reporter = await openReporterPage(
      portal,
      { viewport: { width: 320, height: 640 }, locale: tag },
      SPOKEN[tag],
    );
    const wide: string[] = [];
    const look = async (name: string): Promise<void> => {
      const overflows = await reporter.page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
        return document.documentElement.scrollWidth > window.innerWidth;
      });
      if (overflows) wide.push(name);
      await screenshot(reporter.page, `reporter-${tag}-320-${name}`);
    };
    await look('front');
    await sendReport(reporter, TOLD, look);
    expect(wide).toEqual([]);
    await reporter.close();
  });
});

describe('a wide screen from right to left', () => {
  it('passes axe on the pages with the most on them', async () => {
    const reporter = await openReporterPage(
      portal,
      { viewport: SCREENS.desktop, locale: 'ar', colorScheme: 'dark' },
      SPOKEN.ar,
    );
    await reporter.press(reporter.words.front.danger.action);
    await reporter.page.getByRole('heading', { name: reporter.words.danger.hotlines }).waitFor();
    await reporter.press(reporter.words.danger.send);
    expect(await axeViolations(reporter.page)).toEqual([]);
    await screenshot(reporter.page, 'reporter-ar-desktop-danger');
    await reporter.close();
  });
});
