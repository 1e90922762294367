import type { BrowserContext } from 'playwright-core';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { membersWhoAre } from './organisation.ts';
import { openReporterPage, type PlaceToVisit, type ReporterPage } from './reporter-page.ts';
import { openConversation, sendReport } from './reporter-steps.ts';
import { openReviewerPage, type ReviewerPage } from './reviewer-page.ts';

/** What is written on the way, by whom it may be. */
export interface JourneyTexts {
  readonly story: string;
  readonly place: string;
  readonly contact: string;
  readonly link: string;
  readonly note: string;
  readonly answer: string;
  readonly writtenBack: string;
}

/** What each side got to see of the other. */
export interface JourneySeen {
  readonly phrase: string;
  /** The texts of the report as the first reviewer read them. */
  readonly report: readonly string[];
  readonly answers: readonly string[];
  /** The conversation as the first reviewer saw it at the end. */
  readonly turns: readonly string[];
  /** All that a second reviewer found, who signed in last. */
  readonly second: {
    readonly report: readonly string[];
    readonly turns: readonly string[];
    readonly notes: readonly string[];
  };
  readonly complaints: readonly string[];
}

type Portal = PlaceToVisit & { readonly made: NewOrganisation };

const COUNTRY = 'KE';
const LOOKS = 30;

/**
 * From a report that is typed to a conversation that two reviewers see, each person in a browser profile of their own.
 * `onClosing` is told of each profile before it is closed.
 */
export async function walkWholeJourney(
  portal: Portal,
  texts: JourneyTexts,
  onClosing: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
): Promise<JourneySeen> {
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  if (!first || !second) throw new Error('two reviewers');
  const complaints: string[] = [];
  const close = async (side: ReporterPage | ReviewerPage): Promise<void> => {
    await onClosing(side.page.context());
    complaints.push(...side.complaints);
    await side.close();
  };

  const sending = await openReporterPage(portal);
  const phrase = await typeReport(sending, texts);
  await close(sending);

  const reviewer = await openReviewerPage(portal, first);
  await reviewer.openFirstCase();
  const report = await reviewer.readReport();
  await reviewer.takeOn();
  await reviewer.note(texts.note);
  await reviewer.answer(texts.answer);

  const returning = await openReporterPage(portal);
  const answers = await readAnswers(returning, phrase);
  await writeBack(returning, texts.writtenBack);
  await close(returning);

  const turns = await reviewer.readTurns(2);
  await close(reviewer);

  const colleague = await openReviewerPage(portal, second);
  await colleague.openFirstCase();
  const seen = {
    report: await colleague.readReport(),
    turns: await colleague.readTurns(2),
    notes: await colleague.readNotes(1),
  };
  await close(colleague);
  return { phrase, report, answers, turns, second: seen, complaints };
}

/** The last sentence key by key, so that it is typed and not only put there. */
async function typeReport(reporter: ReporterPage, texts: JourneyTexts): Promise<string> {
  const cut = texts.story.lastIndexOf('\n') + 1;
  const told = { story: texts.story.slice(0, cut), country: COUNTRY, contact: texts.contact };
  return sendReport(reporter, told, async (page) => {
    if (page === 'story') {
      const field = reporter.page.getByLabel(words.writing.story.label, { exact: true });
      await field.press('Control+End');
      await field.pressSequentially(texts.story.slice(cut));
    }
    if (page === 'place') await reporter.write(words.writing.place.detail, texts.place);
    if (page === 'un') await reporter.write(words.writing.un.link, texts.link);
  });
}

/** With the phrase alone. Looks again until the server has placed the answer. */
async function readAnswers(reporter: ReporterPage, phrase: string): Promise<string[]> {
  const { page, press } = reporter;
  await openConversation(reporter, phrase);
  const cards = page.getByRole('region', { name: words.mailbox.answers }).locator('.written');
  for (let look = 0; look < LOOKS && (await cards.count()) === 0; look += 1) {
    await page.waitForTimeout(500);
    await press(words.mailbox.refresh);
    await page.getByRole('button', { name: words.mailbox.refresh, exact: true }).waitFor();
  }
  return cards.allTextContents();
}

async function writeBack({ page, write, press }: ReporterPage, text: string): Promise<void> {
  await write(words.mailbox.write.label, text);
  await press(words.mailbox.write.send);
  await page.getByText(words.mailbox.write.sent).waitFor();
}
