import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeSentFiles, type SentFile } from '../../src/casefile/files/sent-files.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { consentHash } from '../../src/protocol/client/consent.ts';
import { newPhraseEntropy, phraseWords } from '../../src/protocol/client/phrase.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { ENVELOPE_BYTES, LIVE_ANSWERS, SLOT_BYTES } from '../../src/protocol/limits.ts';
import { dayOf } from '../../src/protocol/times.ts';
import {
  API,
  BLOB_TOKEN_HEADER,
  ORGANISATION_PIN_PATH,
  PATHS,
  PROOF_HEADER,
} from '../../src/protocol/wire/paths.ts';
import { files as filesWords } from '../../web/locales/en/files.ts';
import { held } from '../../web/locales/en/held.ts';
import { received } from '../../web/locales/en/received.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { launchChromium } from '../support/browser.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { fixtureFile } from '../support/files/fixture-files.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { onlyReportFor } from '../support/read-intake.ts';
import type { Exchange } from '../support/recording-proxy.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import {
  destroyConversation,
  lookForPaused,
  openConversation,
  pauseReport,
  sendReport,
  type Told,
  walkToStory,
} from '../support/reporter-steps.ts';
import { sampleSentFile } from '../support/sample-sent-file.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { layForReporter } from '../support/send-to-reporter.ts';
import { type SeparatePortal, startSeparatePortal } from '../support/separate-portal.ts';
import { tellHead } from '../support/tell-head.ts';

const SHORT: Told = { story: 'They came.', country: 'KE', contact: 'A meeting.' };
const LONG: Told = {
  story: 'They came again. '.repeat(2_000),
  country: 'prefer-not-to-say',
  contact: 'A letter. '.repeat(300),
};

useAnyEngine();
const database = databaseOfThisFile();
let portal: SeparatePortal;
let browser: Browser;
let reader: NewMember;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startSeparatePortal(database.url), launchChromium()]);
  const [first] = membersWhoAre(portal.made, 'reviewer');
  if (!first) throw new Error('a reviewer');
  reader = first;
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

/** What somebody on the way, or the server, sees of a call: all but the sealed bytes, the proof and the clock. */
interface Outside {
  readonly call: string;
  readonly asked: readonly string[];
  readonly askedBytes: number;
  readonly status: number;
  readonly answered: readonly string[];
  readonly answeredBytes: number;
}

const CHANGING = new Set([PROOF_HEADER, BLOB_TOKEN_HEADER, 'date']);
/** The id of a file, in the calls that send it: as good as random. */
const BLOB_ID = new RegExp(`(?<=^${PATHS.blobs}/)[\\w-]{43}(?=/)`);

const headersOf = (raw: readonly string[]): string[] =>
  raw.flatMap((name, at) => {
    if (at % 2 === 1) return [];
    return CHANGING.has(name.toLowerCase()) ? [name] : [`${name}: ${raw[at + 1] ?? ''}`];
  });

const outsideOf = (exchange: Exchange): Outside => ({
  call: `${exchange.method} ${exchange.path.replace(BLOB_ID, 'id')}`,
  asked: headersOf(exchange.requestHeaders),
  askedBytes: exchange.requestBody.length,
  status: exchange.status,
  answered: headersOf(exchange.responseHeaders),
  answeredBytes: exchange.responseBody.length,
});

const isCall = ({ path }: Exchange): boolean => path.startsWith(API) || path === ORGANISATION_PIN_PATH;

interface Traffic {
  /** In their order, but for those that a page asks for at once. */
  readonly calls: readonly Outside[];
  /** Files of the site, which a browser loads side by side. */
  readonly files: readonly string[];
}

const SIDE_BY_SIDE = [ORGANISATION_PIN_PATH, PATHS.roster, PATHS.announcement].map((path) => `GET ${path}`);

/** The page asks for these at once, whoever it is for: in which order they reach the server says nothing about the person. */
const sideBySide = (calls: readonly Outside[]): Outside[] => {
  const groups: Outside[][] = [];
  for (const call of calls) {
    const last = groups.at(-1);
    const joins = [...(last ?? []), call].map((each) => SIDE_BY_SIDE.indexOf(each.call));
    if (last !== undefined && !joins.includes(-1) && new Set(joins).size === joins.length) last.push(call);
    else groups.push([call]);
  }
  const place = ({ call }: Outside): number => SIDE_BY_SIDE.indexOf(call);
  return groups.flatMap((group) => group.toSorted((one, other) => place(one) - place(other)));
};

/** All that passes while somebody does something in a fresh browser profile. */
async function trafficOf(act: (reporter: ReporterPage) => Promise<void>): Promise<Traffic> {
  const before = portal.exchanges().length;
  const reporter = await openReporterPage({ origin: portal.origin, browser });
  await act(reporter);
  await reporter.close();
  const exchanges = portal.exchanges().slice(before);
  return {
    calls: sideBySide(exchanges.filter(isCall).map(outsideOf)),
    files: exchanges
      .filter((exchange) => !isCall(exchange))
      .map((exchange) => `${exchange.path} ${exchange.responseBody.length}`)
      .sort(),
  };
}

const envelopesIn = ({ calls }: Traffic): Outside[] =>
  calls.filter(({ call }) => call === `POST ${PATHS.envelopes}`);

async function trafficOfReport(told: Told): Promise<{ traffic: Traffic; phrase: string }> {
  let phrase = '';
  const traffic = await trafficOf(async (reporter) => {
    phrase = await sendReport(reporter, told);
  });
  return { traffic, phrase };
}

const others = (): string[] =>
  membersWhoAre(portal.made, 'reviewer')
    .filter(({ id }) => id !== reader.id)
    .map(({ entry }) => entry.label);

/** Answers the only report that lies there, the last ones with files, and takes it away. */
async function answerAll(count: number, author = reader, files: readonly SentFile[] = []): Promise<void> {
  const read = await onlyReportFor(portal.db, portal.made, reader);
  const sent = files.map((file) => encodeSentFiles({ version: 1, text: '', items: [file] }));
  const texts = Array.from({ length: count - sent.length }, (_, at) => [
    `Answer ${at}. ${'More. '.repeat(at * 50)}`,
  ]);
  await answerReporter(portal.db, portal.made, author, read, texts, [], sent);
  await portal.db.deleteFrom('stream_entry').execute();
  await placeAll(portal.db);
}

/** Somebody who has the case and signs in the name of another. */
const forger = (): NewMember => {
  const [, second] = membersWhoAre(portal.made, 'reviewer');
  if (!second) throw new Error('a second reviewer');
  return { ...reader, author: { ...reader.author, signingKey: second.author.signingKey } };
};

const neverUsed = (): string => phraseWords(newPhraseEntropy(systemEntropy)).join(' ');

const openingOf = (phrase: string, answers: number): Promise<Traffic> =>
  trafficOf(async (reporter) => {
    await openConversation(reporter, phrase);
    expect(
      await reporter.page.getByRole('region', { name: words.mailbox.answers }).locator('.card').count(),
    ).toBe(answers);
  });

const refusedOpeningOf = (phrase: string): Promise<Traffic> =>
  trafficOf(async ({ page, press, write }) => {
    await press(words.front.readAnswers);
    await write(words.open.label, phrase);
    await press(words.open.open);
    await page.getByText(words.open.errors.broken).waitFor();
  });

describe('on the wire', () => {
  let short: { traffic: Traffic; phrase: string };
  let long: { traffic: Traffic; phrase: string };
  let narrow: { traffic: Traffic; phrase: string };
  beforeAll(async () => {
    short = await trafficOfReport(SHORT);
    await answerAll(1);
    long = await trafficOfReport(LONG);
    await answerAll(LIVE_ANSWERS, reader, [
      sampleSentFile('plan'),
      sampleSentFile('film', { bytes: 90_000_000 }),
    ]);
    narrow = await trafficOfReport({ ...SHORT, leftOut: others() });
    await answerAll(3, forger());
  });

  it('a short report, a long one and one for a single reader are the same calls of the same sizes and headers', () => {
    expect(short.traffic.calls.map(({ call }) => call)).toEqual([
      `GET ${ORGANISATION_PIN_PATH}`,
      `GET ${PATHS.roster}`,
      `GET ${PATHS.announcement}`,
      `GET ${ORGANISATION_PIN_PATH}`,
      `GET ${PATHS.roster}`,
      `GET ${PATHS.announcement}`,
      `GET ${PATHS.proofOfWork}`,
      `POST ${PATHS.envelopes}`,
    ]);
    expect(envelopesIn(short.traffic)).toMatchObject([
      { askedBytes: ENVELOPE_BYTES, status: 204, answeredBytes: 0 },
    ]);
    expect(long.traffic).toEqual(short.traffic);
    expect(narrow.traffic).toEqual(short.traffic);
  });

  it('a report with names is the same whether or not one on duty may open them alone', async () => {
    const named = await trafficOfReport({ ...SHORT, names: 'Amina Invented' });
    const alone = await trafficOfReport({ ...SHORT, names: 'Amina Invented', alone: true });
    expect(alone.traffic).toEqual(named.traffic);
    expect(named.traffic.calls).toEqual(short.traffic.calls);
  });

  it('a mailbox that was never used, a used one, a full one, a forged one and a damaged one open alike', async () => {
    const empty = await openingOf(neverUsed(), 0);
    expect(empty.calls.map(({ call }) => call)).toEqual([
      `GET ${ORGANISATION_PIN_PATH}`,
      `GET ${PATHS.roster}`,
      `GET ${PATHS.announcement}`,
      ...Array.from({ length: 3 }, () => `POST ${PATHS.collect}`),
    ]);
    expect(await openingOf(short.phrase, 1)).toEqual(empty);
    expect(await openingOf(long.phrase, LIVE_ANSWERS)).toEqual(empty);
    expect(await refusedOpeningOf(narrow.phrase)).toEqual(empty);
    const sealed = randomBytes(SLOT_BYTES);
    await portal.db.updateTable('reply_slot').set({ sealed }).execute();
    expect(await openingOf(long.phrase, 0)).toEqual(empty);
    await portal.db.updateTable('head_slot').set({ sealed }).execute();
    expect(await openingOf(long.phrase, 0)).toEqual(empty);
  });

  it('a mailbox in which the team asks, or tells that names were opened, opens like one that was never used', async () => {
    const opening = (phrase: string, said: string): Promise<Traffic> =>
      trafficOf(async (reporter) => {
        await openConversation(reporter, phrase);
        await reporter.page.getByRole('button', { name: held.open, exact: true }).waitFor();
        await reporter.page.getByText(said).waitFor();
      });
    await portal.db.deleteFrom('stream_entry').execute();
    const { phrase } = await trafficOfReport(SHORT);
    const read = await onlyReportFor(portal.db, portal.made, reader);
    await portal.db.deleteFrom('stream_entry').execute();
    const day = dayOf(Date.now());
    const consents = [toBase64url(consentHash(read.sealed.signedConsent))];
    const nonce = toBase64url(randomBytes(16));
    await tellHead(portal.db, portal.made, reader, read, {
      revision: 1,
      more: {
        held: { consents, withdrawals: [], confirmations: [] },
        questions: [{ nonce, destination: 'spt', codes: ['C4'], asked: day }],
      },
      openings: [{ day, byRules: true }],
    });
    const asked = await opening(phrase, held.question.would);
    expect(await opening(neverUsed(), words.mailbox.noAnswers)).toEqual(asked);
  });

  it('a message and a wish to destroy are the same post as a report, from used and unused mailboxes', async () => {
    const posts: Outside[] = envelopesIn(short.traffic);
    const removals: Outside[] = [];
    for (const phrase of [neverUsed(), (await trafficOfReport(SHORT)).phrase]) {
      const wrote = await trafficOf(async (reporter) => {
        await openConversation(reporter, phrase);
        await reporter.write(words.mailbox.write.label, 'The hearing is on Monday.');
        await reporter.press(words.mailbox.write.send);
        await reporter.page.getByText(words.mailbox.write.sent).waitFor();
      });
      const destroyed = await trafficOf(async (reporter) => {
        await destroyConversation(reporter, phrase);
      });
      posts.push(...envelopesIn(wrote), ...envelopesIn(destroyed));
      const gone = destroyed.calls.filter(({ call }) => call === `POST ${PATHS.destroy}`);
      expect(gone).toHaveLength(2);
      expect(gone[1]).toEqual(gone[0]);
      removals.push(...destroyed.calls.filter(({ call }) => call === `POST ${PATHS.blobRemoval}`));
    }
    // The reporter's own files, and those that reviewers sent: of either there may be none.
    expect(removals).toHaveLength(4);
    for (const removal of removals) expect(removal).toEqual(removals[0]);
    expect(posts).toHaveLength(5);
    for (const post of posts) expect(post).toEqual(posts[0]);
  });

  it('files of one padded size go by the same calls, whatever they are and whether two have to open them', async () => {
    const sending = (name: string, buffer: Buffer, told: string, text = ''): Promise<Traffic> =>
      trafficOf(async (reporter) => {
        const { page, press } = reporter;
        await openConversation(reporter, neverUsed());
        await press(words.filesDoor.open);
        await page.getByLabel(filesWords.choose).setInputFiles({ name, mimeType: '', buffer });
        await page.getByText(told).waitFor();
        await page.getByLabel(filesWords.text).fill(text);
        await press(filesWords.send);
        await page.getByText(filesWords.sent).waitFor();
      });
    const { cleaned, 'not-possible': locked } = filesWords.outcome;
    const note = await sending('note.txt', Buffer.from('A note.'), filesWords.nothingFound);
    const ids = Array.from({ length: 3 }, () => `POST ${PATHS.collect}`);
    expect(note.calls.map(({ call }) => call)).toEqual([
      `GET ${ORGANISATION_PIN_PATH}`,
      `GET ${PATHS.roster}`,
      `GET ${PATHS.announcement}`,
      ...ids,
      `GET ${PATHS.proofOfWork}`,
      `POST ${PATHS.blobs}`,
      `GET ${PATHS.blobParts('id')}`,
      `PUT ${PATHS.blobPart('id', 0)}`,
      `GET ${PATHS.proofOfWork}`,
      `POST ${PATHS.envelopes}`,
    ]);
    expect(envelopesIn(note)).toEqual(envelopesIn(short.traffic));
    const photo = Buffer.from(fixtureFile('summons.jpg'));
    expect(await sending('photo of the gate.jpg', photo, cleaned.title, 'The gate.')).toEqual(note);
    const film = Buffer.from(seededBytes('film', 40_000));
    expect(await sending('film.mkv', film, locked.title, 'What they did. '.repeat(100))).toEqual(note);
  });

  it('saving what a reviewer sent tells its padded size and nothing else', async () => {
    await portal.db.deleteFrom('stream_entry').execute();
    const mailbox = (await trafficOfReport(SHORT)).phrase;
    const lay = (name: string, file: Uint8Array): Promise<SentFile> =>
      layForReporter(portal.origin, name, file);
    await answerAll(2, reader, [
      await lay('plan.pdf', textPdf(['Where to go first'])),
      await lay('film.mp4', seededBytes('film', 40_000)),
    ]);
    const saving = (name: string): Promise<Traffic> =>
      trafficOf(async (reporter) => {
        await openConversation(reporter, mailbox);
        await reporter.press(received.saveNamed(name));
        const download = reporter.page.waitForEvent('download');
        await reporter.press(received.saving.yes);
        await download;
      });
    const plan = await saving('plan.pdf');
    expect(plan.calls.filter(({ call }) => call === `POST ${PATHS.blobReading}`)).toHaveLength(1);
    expect(await saving('film.mp4')).toEqual(plan);
  });

  it('pausing is the post of a report under a path as long, however much was written', async () => {
    const pausing = async (story: string): Promise<{ traffic: Traffic; phrase: string }> => {
      let phrase = '';
      const traffic = await trafficOf(async (reporter) => {
        await walkToStory(reporter);
        await reporter.write(words.writing.story.label, story);
        phrase = await pauseReport(reporter);
      });
      return { traffic, phrase };
    };
    const little = await pausing('They');
    const much = await pausing(LONG.story);
    expect(much.traffic).toEqual(little.traffic);
    const asReport = little.traffic.calls.map((call) => ({
      ...call,
      call: call.call.replace(PATHS.draftIn, PATHS.envelopes),
    }));
    expect(asReport).toEqual(short.traffic.calls);
    expect(PATHS.draftIn.length).toBe(PATHS.envelopes.length);

    const looking = (phrase: string, title: string): Promise<Traffic> =>
      trafficOf(async (reporter) => {
        await lookForPaused(reporter, phrase);
        await reporter.title(title);
        if (title === words.resume.found.title) {
          await reporter.press(words.resume.found.goOn);
          await reporter.title(words.writing.story.title);
        }
      });
    const none = await looking(neverUsed(), words.resume.none.title);
    expect(none.calls.map(({ call }) => call).at(-1)).toBe(`POST ${PATHS.draftOut}`);
    expect(await looking(little.phrase, words.resume.found.title)).toEqual(none);
    expect(await looking(much.phrase, words.resume.found.title)).toEqual(none);
    expect(await looking(short.phrase, words.resume.none.title)).toEqual(none);
  });
});
