import { afterEach, describe, expect, it } from 'vitest';
import {
  type PhraseEntropy,
  phraseDigits,
  phraseWords,
  readPhrase,
} from '../../src/protocol/client/phrase.ts';
import { withoutAccents } from '../../src/protocol/client/phrase-list.ts';
import { ALL_LISTS } from '../../src/protocol/client/phrase-lists/all.ts';
import { LANGUAGES, type LanguageTag } from '../../web/shared/languages.ts';
import { formOf } from '../../web/shared/phrase-form.ts';
import { axeViolations } from '../support/axe.ts';
import { inDigitsFrom } from '../support/other-digits.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation, readPhraseOnScreen, walkToCheck, walkToStory } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { SPOKEN } from '../support/spoken.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const TOLD = { story: 'They came.', country: 'KE', contact: 'A meeting.' };
const PERSIAN = 0x6f0;
const ARABIC_INDIC = 0x660;

afterEach(async () => {
  await portal.db.deleteFrom('stream_entry').execute();
});

const openIn = (tag: LanguageTag): Promise<ReporterPage> =>
  openReporterPage(portal, { locale: tag }, SPOKEN[tag]);

const entropyOf = (pieces: readonly string[]): PhraseEntropy => readPhrase(pieces.join(' '), ALL_LISTS);
const wordsIn = (entropy: PhraseEntropy, tag: string): string[] =>
  phraseWords(
    entropy,
    ALL_LISTS.find((list) => list.tag === tag),
  );

/** How a person of each language types back what was shown, and how from memory on another day. */
const TYPED: Readonly<Record<LanguageTag, readonly ((entropy: PhraseEntropy) => string)[]>> = {
  ar: [
    (entropy) => inDigitsFrom(ARABIC_INDIC, phraseDigits(entropy).join(' ')),
    (entropy) => inDigitsFrom(PERSIAN, phraseDigits(entropy).join('')),
  ],
  ru: [(entropy) => phraseDigits(entropy).join('-'), (entropy) => phraseDigits(entropy).join('\n')],
  fr: [
    (entropy) => withoutAccents(wordsIn(entropy, 'fr').join(' ')),
    (entropy) => phraseDigits(entropy).join('.'),
  ],
  es: [
    (entropy) => wordsIn(entropy, 'es').join(' ').toUpperCase(),
    (entropy) => wordsIn(entropy, 'pt').join(' '),
  ],
  zh: [(entropy) => wordsIn(entropy, 'zh').join(''), (entropy) => wordsIn(entropy, 'zh').join(' ')],
  en: [(entropy) => wordsIn(entropy, 'en').join(', '), (entropy) => wordsIn(entropy, 'fr').join(' ')],
};

describe('a phrase', () => {
  it.each(LANGUAGES)(
    'in $ownName is shown in its own form, typed back in any, and opens the conversation',
    async ({ tag }) => {
      const reporter = await openIn(tag);
      const { page, press, write, title, words } = reporter;
      await walkToStory(reporter);
      await walkToCheck(reporter, TOLD);
      await press(words.check.next);
      const pieces = await readPhraseOnScreen(reporter);
      const digits = formOf(tag) === 'digits';
      expect(pieces).toHaveLength(digits ? 10 : 12);
      if (digits) expect(pieces.join('')).toMatch(/^\d{40}$/);
      const entropy = entropyOf(pieces);
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, `phrase-${tag}`);
      if (!digits) {
        await press(words.phrase.other.digits);
        await page.locator('.phrase--digits').waitFor();
        expect(await readPhraseOnScreen(reporter)).toEqual(phraseDigits(entropy));
        expect(await axeViolations(page)).toEqual([]);
        await screenshot(page, `phrase-${tag}-digits`);
      }
      if (tag !== 'en') {
        await press(words.phrase.other.english);
        await page.locator('.phrase[lang="en"]').waitFor();
        expect(await readPhraseOnScreen(reporter)).toEqual(wordsIn(entropy, 'en'));
      }
      await press(words.phrase.written);
      await title(words.phrase.check.title);
      const spoilt = digits ? pieces.with(2, '0000') : pieces.with(2, pieces[3] ?? '');
      await write(words.phrase.check.label, spoilt.join(' '));
      await press(words.phrase.check.send);
      await page.locator('.field__error').waitFor();
      await screenshot(page, `phrase-${tag}-check`);
      expect(await axeViolations(page)).toEqual([]);
      const [typed, remembered] = TYPED[tag].map((type) => type(entropy));
      await write(words.phrase.check.label, typed ?? '');
      await press(words.phrase.check.send);
      await title(words.sent.title);
      await page.reload();
      await openConversation(reporter, remembered ?? '');
      expect(reporter.complaints).toEqual([]);
      await reporter.close();
    },
  );

  it('in digits opens the mailbox that another language made, and removes it', async () => {
    const reporter = await openIn('fr');
    const { page, press, words } = reporter;
    await openConversation(reporter, inDigitsFrom(PERSIAN, phraseDigits(entropyOf(ZOO)).join(' ')));
    await press(words.mailbox.destroy.action);
    await press(words.mailbox.destroy.confirm);
    await page.getByText(words.mailbox.destroy.done).waitFor();
    await reporter.close();
  });

  it('is asked for in two groups where somebody in danger was shown digits', async () => {
    const reporter = await openIn('ar');
    const { page, press, write, title, words } = reporter;
    await press(words.front.danger.action);
    await write(words.danger.what, 'They are at the door.');
    await page.getByLabel(words.writing.place.country).selectOption('KE');
    await press(words.danger.send);
    await page.getByText(words.phrase.introSent).waitFor();
    const groups = await readPhraseOnScreen(reporter);
    await press(words.phrase.written);
    await title(words.phrase.twoWords.title);
    const asked = words.phrase.twoWords.piece.digits;
    await write(asked(3), '12');
    await press(words.phrase.twoWords.done);
    await page.getByText(words.phrase.twoWords.wrong).first().waitFor();
    await write(asked(3), inDigitsFrom(ARABIC_INDIC, groups[2] ?? ''));
    await write(asked(9), ` ${groups[8] ?? ''} `);
    await press(words.phrase.twoWords.done);
    await title(words.sent.title);
    await reporter.close();
  });
});

describe('what is typed as a phrase', () => {
  it('is helped with while it is typed, in the list that it is in', async () => {
    const reporter = await openIn('en');
    const { page, press, words, shared } = reporter;
    await press(words.front.readAnswers);
    const field = page.getByLabel(words.open.label, { exact: true });
    await field.pressSequentially('abeille babx écol');
    await page.getByText(shared.phraseField.notInList(2, 'babx')).waitFor();
    await page.getByRole('button', { name: 'école', exact: true }).click();
    expect(await field.inputValue()).toBe('abeille babx école ');
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'phrase-help');
    await field.fill('٣٠٠٧ ٩٧');
    await page.getByText(shared.phraseField.counted.digits(6)).waitFor();
    await screenshot(page, 'phrase-help-digits');
    await reporter.close();
  });

  it('decides which lists are fetched: none for digits and English, the others once they are needed', async () => {
    const reporter = await openIn('en');
    const { page, press, words, shared } = reporter;
    await press(words.front.readAnswers);
    const field = page.getByLabel(words.open.label, { exact: true });
    await page.getByText(shared.phraseField.counted.words(0)).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/-.*/, '')));
    await field.fill('12345');
    await page.getByText(shared.phraseField.counted.digits(5)).waitFor();
    await field.fill('zoo zoo abandon ');
    await page.getByText(shared.phraseField.counted.words(3)).waitFor();
    expect(asked).toEqual([]);
    await field.fill('谢宗');
    await page.getByText(shared.phraseField.counted.words(2)).waitFor();
    expect(asked).toEqual(['/assets/chinese']);
    await field.fill('abeille ');
    await page.getByText(shared.phraseField.counted.words(1)).waitFor();
    expect(asked.slice(1).sort()).toEqual(['/assets/french', '/assets/portuguese', '/assets/spanish']);
    await reporter.close();
  });

  it('falls back to digits where the list of the language does not arrive', async () => {
    const reporter = await openIn('fr');
    const { page, press, words } = reporter;
    await page.route(/\/assets\/french-/, (route) => route.abort('connectionreset'));
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await press(words.check.next);
    await page.locator('.phrase--digits').waitFor({ timeout: 60_000 });
    await reporter.close();
  });
});

describe('the screens of a phrase', () => {
  it('hold at 320 pixels with twice the text, in the dark, and in forced colours', async () => {
    const reporter = await openReporterPage(
      portal,
      { viewport: { width: 320, height: 640 }, locale: 'ar', colorScheme: 'dark', forcedColors: 'active' },
      SPOKEN.ar,
    );
    const { page, press, words } = reporter;
    const look = async (name: string): Promise<void> => {
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
        return document.documentElement.scrollWidth > window.innerWidth;
      });
      await screenshot(page, `phrase-320-${name}`);
      expect(wide, name).toBe(false);
    };
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await press(words.check.next);
    await readPhraseOnScreen(reporter);
    await look('shown');
    await press(words.phrase.written);
    await reporter.write(words.phrase.check.label, 'zzzz aband');
    await page.locator('.phrase-help__word').first().waitFor();
    await look('check');
    await reporter.close();
  });

  it('are shown on a wide screen in the dark', async () => {
    const reporter = await openReporterPage(
      portal,
      { viewport: SCREENS.desktop, locale: 'ar', colorScheme: 'dark' },
      SPOKEN.ar,
    );
    await walkToStory(reporter);
    await walkToCheck(reporter, TOLD);
    await reporter.press(reporter.words.check.next);
    await readPhraseOnScreen(reporter);
    await screenshot(reporter.page, 'phrase-desktop-ar');
    expect(await axeViolations(reporter.page)).toEqual([]);
    await reporter.close();
  });
});

const ZOO = [...Array<string>(11).fill('zoo'), 'wrong'];
