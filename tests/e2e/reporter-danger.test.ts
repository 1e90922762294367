import { describe, expect, it } from 'vitest';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, readPhraseOnScreen } from '../support/reporter-steps.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();

describe('in danger', () => {
  it('three answers are sent first, then the phrase is shown and two of its words are asked', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, write, title } = reporter;
    const found: string[] = [];
    const look = async (): Promise<unknown> => found.push(...(await axeViolations(page)));
    await press(words.front.danger.action);
    await title(words.danger.title);
    await page.getByRole('heading', { name: words.danger.hotlines }).waitFor();
    await look();
    await write(words.danger.what, 'They are at the door.');
    await page.getByLabel(words.writing.place.country).selectOption('prefer-not-to-say');
    await press(words.danger.send);
    await page.getByText(words.phrase.introSent).waitFor();
    await look();
    const [reader] = membersWhoAre(portal.made, 'reviewer');
    if (!reader) throw new Error('a reviewer');
    const { report } = await onlyReportFor(portal.db, portal.made, reader);
    expect(report).toMatchObject({ path: 'quick', danger: 'now', narrative: 'They are at the door.' });
    const phrase = await readPhraseOnScreen(reporter);
    await press(words.phrase.written);
    await write(words.phrase.twoWords.piece.words(4), 'no');
    await press(words.phrase.twoWords.done);
    await page.getByText(words.phrase.twoWords.wrong).first().waitFor();
    await look();
    await write(words.phrase.twoWords.piece.words(4), phrase[3] ?? '');
    await write(words.phrase.twoWords.piece.words(11), ` ${phrase[10]?.toUpperCase() ?? ''} `);
    await press(words.phrase.twoWords.done);
    await title(words.sent.title);
    await look();
    expect(found).toEqual([]);
    await page.reload();
    await openConversation(reporter, phrase.join(' '));
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('the answer on the page before leads to the same three questions', async () => {
    const reporter = await openReporterPage(portal);
    await reporter.press(words.front.report);
    await reporter.page.getByLabel(words.before.danger.codes['within-48-hours']).check();
    await reporter.press('Continue');
    await reporter.title(words.danger.title);
    await reporter.close();
  });

  it('nothing is sent while an answer is missing', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    const posted: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posted.push(request.url()));
    await press(words.front.danger.action);
    await page.getByRole('button', { name: words.danger.send, disabled: false }).waitFor();
    await press(words.danger.send);
    await page.getByText(words.danger.whatError).waitFor();
    await page.getByText(words.writing.place.countryError).waitFor();
    expect(posted).toEqual([]);
    await reporter.close();
  });
});
