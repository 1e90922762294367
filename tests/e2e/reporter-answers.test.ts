import { beforeAll, describe, expect, it } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { isMessageFor, openMessage, readSealedMessage } from '../../src/protocol/client/message.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import {
  COLLECT_ANSWER_BYTES,
  COLLECT_REQUEST_BYTES,
  DESTROY_REQUEST_BYTES,
} from '../../src/protocol/limits.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { held } from '../../web/locales/en/held.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { expectToFit, openOnNarrowPhone } from '../support/narrow-phone.ts';
import { bodiesFor, type ReadReport } from '../support/read-intake.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { openConversation } from '../support/reporter-steps.ts';
import { screenshot } from '../support/screenshot.ts';
import { NEVER_USED, sentReport } from '../support/sent-report.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
let reader: NewMember;
let read: ReadReport;
let phrase: string;

beforeAll(async () => {
  ({ phrase, reader, read } = await sentReport(portal));
  await answerReporter(portal.db, portal.made, reader, read, [
    ['We have read it.\n<b>Thank you.</b>'],
    ['Part one, ', 'part two.'],
  ]);
});

describe('reading answers', () => {
  it('needs nothing but the phrase, in another browser profile', async () => {
    const reporter = await openReporterPage(portal);
    const { page } = reporter;
    await openConversation(reporter, `  ${phrase.toUpperCase().replaceAll(' ', '\n')}`);
    expect(await page.getByText('We have read it.\n<b>Thank you.</b>').isVisible()).toBe(true);
    expect(await page.getByText('Part one, part two.', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 3, name: reader.entry.label }).count()).toBe(2);
    expect(await page.getByText(words.mailbox.statuses.answered).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-conversation');
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('never shows what the reporter wrote', async () => {
    const reporter = await openReporterPage(portal);
    await openConversation(reporter, phrase);
    expect(await reporter.page.content()).not.toContain('The story.');
    await reporter.close();
  });

  it('looks the same on the wire for a phrase that was never used', async () => {
    const [used, empty] = [await trafficOf(phrase), await trafficOf(NEVER_USED)];
    expect(empty).toEqual(used);
    expect(used.filter((line) => line.includes(PATHS.collect))).toEqual(
      Array.from(
        { length: 3 },
        () => `POST ${PATHS.collect} ${COLLECT_REQUEST_BYTES} ${COLLECT_ANSWER_BYTES}`,
      ),
    );
  });

  it.each([
    ['one two three', shared.phraseField.errors.words(3)],
    [NEVER_USED.replace('winner', 'winer'), shared.phraseField.errors.unknownWord(2)],
    [NEVER_USED.replace('yellow', 'year'), shared.phraseField.errors.noPhrase],
  ])('says what is wrong with "%s"', async (typed, told) => {
    const reporter = await openReporterPage(portal);
    const { page, press, write } = reporter;
    await press(words.front.readAnswers);
    await write(words.open.label, typed);
    await press(words.open.open);
    await page.getByText(told).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await reporter.close();
  });
});

describe('writing back', () => {
  it('reaches those who have the case, and is not shown again', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, write } = reporter;
    await openConversation(reporter, phrase);
    await write(words.mailbox.write.label, 'One more thing: the hearing is on Monday.');
    await press(words.mailbox.write.send);
    await page.getByText(words.mailbox.write.sent).waitFor();
    expect(await page.content()).not.toContain('hearing');
    expect(await messages()).toEqual([{ kind: 'text', text: 'One more thing: the hearing is on Monday.' }]);
    await reporter.close();
  });
});

describe('deleting', () => {
  it('asks first, removes the answers, asks the reviewers to delete the report, and says what the phrase still shows until they do', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press, title } = reporter;
    await openConversation(reporter, phrase);
    const destroyed: (number | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith(PATHS.destroy)) destroyed.push(request.postDataBuffer()?.length);
    });
    await press(words.mailbox.destroy.action);
    expect(await axeViolations(page)).toEqual([]);
    await press('Cancel');
    await press(words.mailbox.destroy.action);
    await page.getByText(words.mailbox.destroy.confirmText).waitFor();
    await press(words.mailbox.destroy.confirm);
    await title(words.mailbox.destroy.doneTitle);
    expect(new Set(destroyed)).toEqual(new Set([DESTROY_REQUEST_BYTES]));
    expect((await messages()).at(-1)).toEqual({ kind: 'destroy', text: '' });
    await page.reload();
    await openConversation(reporter, phrase);
    expect(await page.getByText('We have read it.').count()).toBe(0);
    await page.getByText(words.mailbox.noAnswers).waitFor();
    await page.getByText(words.mailbox.statuses.answered).waitFor();
    expect(await page.getByText(words.mailbox.statuses.waiting).count()).toBe(0);
    await press(held.open);
    await page.getByText(held.checked).waitFor();
    await reporter.close();
  });
});

describe('deleting, on the narrowest phone in the dark', () => {
  it.each(['ar', 'ru', 'zh'] as const)('fits before and after the second press: %s', async (tag) => {
    const reporter = await openOnNarrowPhone(portal, tag);
    const { page, press, title, words: own } = reporter;
    await openConversation(reporter, NEVER_USED);
    await press(own.mailbox.destroy.action);
    await page.getByText(own.mailbox.destroy.confirmText).waitFor();
    await expectToFit(page);
    await screenshot(page, `reporter-destroy-${tag}`);
    await press(own.mailbox.destroy.confirm);
    await title(own.mailbox.destroy.doneTitle);
    await expectToFit(page);
    await screenshot(page, `reporter-destroyed-${tag}`);
    await reporter.close();
  });
});

/** Each request of an opening: method, path, size of what is asked and of what is answered. */
async function trafficOf(typed: string): Promise<string[]> {
  const reporter: ReporterPage = await openReporterPage(portal);
  const lines: Promise<string>[] = [];
  reporter.page.on('response', (response) => {
    const request = response.request();
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) return;
    const line = async (): Promise<string> =>
      `${request.method()} ${pathname} ${String(request.postDataBuffer()?.length ?? 0)} ${String((await response.body()).length)}`;
    lines.push(line());
  });
  await openConversation(reporter, typed);
  const traffic = await Promise.all(lines);
  await reporter.close();
  return traffic.sort();
}

/** The messages that the first reviewer finds for this case, oldest first as the database happens to hold them. */
async function messages(): Promise<{ kind: string; text: string }[]> {
  const keys = { log: read.sealed.caseId, epoch: 0, secret: read.sealed.caseSecret };
  const found: { kind: string; text: string }[] = [];
  for (const body of await bodiesFor(portal.db, portal.made, reader)) {
    if (isFirstReport(body)) continue;
    const sealed = readSealedMessage(body, portal.made.id);
    if (!isMessageFor(keys, sealed)) continue;
    const { header, data } = openMessage(keys, portal.made.id, sealed);
    found.push({ kind: header.kind, text: fromUtf8(data) });
  }
  return found.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'text' ? -1 : 1));
}

const isFirstReport = (body: Uint8Array): boolean =>
  new TextDecoder().decode(body.subarray(1, 1 + (body[0] ?? 0))).endsWith('envelope/first-report');
