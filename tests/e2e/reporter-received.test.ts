import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeSentFiles, type SentFile } from '../../src/casefile/files/sent-files.ts';
import { BLOB_READING_BYTES } from '../../src/protocol/blob-reading.ts';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { deleteBlobs } from '../../src/services/delete-blobs.ts';
import { received as arabic } from '../../web/locales/ar/received.ts';
import { received as words } from '../../web/locales/en/received.ts';
import { reporter as pageWords } from '../../web/locales/en/reporter.ts';
import { answerReporter } from '../support/answer-reporter.ts';
import { axeViolations } from '../support/axe.ts';
import { textPdf } from '../support/made-files/pdf.ts';
import { expectToFit, openOnNarrowPhone } from '../support/narrow-phone.ts';
import { openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { destroyConversation, openConversation } from '../support/reporter-steps.ts';
import { screenshot } from '../support/screenshot.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { layForReporter } from '../support/send-to-reporter.ts';
import { sentReport } from '../support/sent-report.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const SLOW = { timeout: 60_000 };
const LONG_MS = 240_000;
const PLAN = textPdf(['Where to go first', 'Whom to call']);
const FILM = seededBytes('film', 2 * BLOB_PART_BYTES + 4567);
const portal = wholePortalOfThisFile();
let phrase: string;

beforeAll(async () => {
  const { reader, read, ...sent } = await sentReport(portal);
  ({ phrase } = sent);
  const lay = (name: string, file: Uint8Array, type: string): Promise<SentFile> =>
    layForReporter(portal.origin, name, file, type);
  const [plan, film, app, gone, other] = await Promise.all([
    lay('UN safety plan.pdf', PLAN, 'application/pdf'),
    lay('film.mp4', FILM, 'video/mp4'),
    lay('radio.apk', seededBytes('app', 900), 'application/octet-stream'),
    lay('gone.pdf', PLAN, 'application/pdf'),
    lay('other.pdf', PLAN, 'application/pdf'),
  ]);
  await deleteBlobs(portal.db, [
    { id: fromBase64url(gone.blob.id), token: fromBase64url(gone.blob.deletion) },
  ]);
  const altered = { ...other, hash: film.hash };
  const naming = (text: string, ...items: SentFile[]) => encodeSentFiles({ version: 1, text, items });
  await answerReporter(
    portal.db,
    portal.made,
    reader,
    read,
    [['We have read it.']],
    [],
    [
      naming('What to do first.', plan, film),
      naming('', app, gone, altered),
      utf8('{"version":2}'),
      utf8('{"version":1,"text":""}'),
    ],
  );
}, LONG_MS);

/** What the page asks of the server about blobs. */
const blobCalls = ({ page }: ReporterPage) => {
  const calls: [string, number | undefined][] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith(PATHS.blobs) || path.startsWith('/viewer'))
      calls.push([path, request.postDataBuffer()?.length]);
  });
  return calls;
};
const button = ({ page }: ReporterPage, name: string) => page.getByRole('button', { name, exact: true });

describe(
  'files for a reporter, in the mailbox',
  () => {
    it('are listed beside the answer, and nothing of them is fetched before somebody asks', async () => {
      const reporter = await openReporterPage(portal);
      const { page } = reporter;
      const calls = blobCalls(reporter);
      await openConversation(reporter, phrase);
      await page.getByText('What to do first.').waitFor();
      await page.getByRole('heading', { name: words.title(2), exact: true }).waitFor(SLOW);
      expect(await page.getByRole('heading', { name: words.title(3), exact: true }).count()).toBe(1);
      await page.getByText(words.newer).waitFor();
      await page.getByText(pageWords.open.errors.broken).waitFor();
      expect(await page.getByText(words.runs).count()).toBe(1);
      expect(calls).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, 'reporter-received');
      await reporter.close();
    });

    it('are looked at in the locked frame, blurred at first', async () => {
      const reporter = await openReporterPage(portal);
      const { page } = reporter;
      await openConversation(reporter, phrase);
      const calls = blobCalls(reporter);
      await button(reporter, words.lookNamed('UN safety plan.pdf')).click();
      await page.getByText(words.viewing.page(1, 2)).waitFor(SLOW);
      const stage = page.frameLocator('.viewer__frame').locator('#stage');
      expect(await stage.getAttribute('class')).toContain('veiled');
      await button(reporter, words.viewing.show).press('Enter');
      await expect.poll(() => stage.getAttribute('class')).not.toContain('veiled');
      expect(await stage.innerText()).toContain('Where to go first');
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, 'reporter-received-open');
      expect(calls.filter(([path]) => path.startsWith(PATHS.blobs))).toEqual([
        [PATHS.blobReading, BLOB_READING_BYTES],
      ]);
      await button(reporter, words.viewing.close).press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe(words.lookNamed('UN safety plan.pdf'));
      expect(reporter.complaints).toEqual([]);
      await reporter.close();
    });

    it('leave the page with three presses of Shift inside the frame', async () => {
      const reporter = await openReporterPage(portal);
      const { page } = reporter;
      await page
        .context()
        .route('https://**/*', (route) => route.fulfill({ status: 200, body: 'elsewhere' }));
      await openConversation(reporter, phrase);
      await button(reporter, words.lookNamed('UN safety plan.pdf')).click();
      await page.getByText(words.viewing.page(1, 2)).waitFor(SLOW);
      await page.frameLocator('.viewer__frame').locator('#stage').click();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.waitForURL((url) => url.protocol === 'https:');
      await reporter.close();
    });

    it('are saved after a warning, checked, under a name that tells nothing', async () => {
      const reporter = await openReporterPage(portal);
      const { page } = reporter;
      await openConversation(reporter, phrase);
      for (const [name, as, bytes] of [
        ['UN safety plan.pdf', 'file.pdf', PLAN],
        ['film.mp4', 'file.mp4', FILM],
      ] as const) {
        await button(reporter, words.saveNamed(name)).click();
        await page.getByText(words.saving.trace).waitFor();
        await page.getByText(words.saving.name(as)).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await screenshot(page, `reporter-received-save-${as}`);
        const [download] = await Promise.all([
          page.waitForEvent('download', SLOW),
          reporter.press(words.saving.yes),
        ]);
        expect(download.suggestedFilename()).toBe(as);
        expect(Buffer.compare(readFileSync(await download.path()), bytes)).toBe(0);
        await page.getByText(words.saving.done).waitFor();
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
          .toBe(words.saving.title);
        await screenshot(page, `reporter-received-saved-${as}`);
        await reporter.press(words.close);
      }
      expect(reporter.complaints).toEqual([]);
      await reporter.close();
    });

    it('are not handed over where they are not what was sent, and said to be gone where they are', async () => {
      const reporter = await openReporterPage(portal);
      const { page } = reporter;
      let downloads = 0;
      page.on('download', () => {
        downloads += 1;
      });
      await openConversation(reporter, phrase);
      await button(reporter, words.saveNamed('other.pdf')).click();
      await reporter.press(words.saving.yes);
      await page.getByText(words.altered).waitFor(SLOW);
      await reporter.press(words.saving.no);
      await button(reporter, words.lookNamed('gone.pdf')).click();
      await page.getByText(words.gone).waitFor(SLOW);
      expect(downloads).toBe(0);
      await reporter.close();
    });

    it('fit 320 px, in Arabic from right to left, in the dark', async () => {
      const reporter = await openOnNarrowPhone(portal, 'ar');
      const { page } = reporter;
      await openConversation(reporter, phrase);
      await page.getByRole('button', { name: 'UN safety plan.pdf' }).first().click();
      await page.getByText(arabic.viewing.page(1, 2)).waitFor(SLOW);
      await expectToFit(page);
      await screenshot(page, 'reporter-received-ar');
      await button(reporter, arabic.viewing.close).press('Enter');
      await page.locator('.viewer').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: arabic.save }).first().click();
      await page.getByText(arabic.saving.trace).waitFor();
      await expectToFit(page);
      await screenshot(page, 'reporter-received-save-ar');
      await reporter.close();
    });

    it('go from the server with the conversation', async () => {
      const reporter = await openReporterPage(portal);
      await destroyConversation(reporter, phrase);
      const left = await portal.db
        .selectFrom('blob')
        .select('id')
        .where('expires_on', '>=', dayOf(Date.now()))
        .execute();
      expect(left).toEqual([]);
      await reporter.close();
    });
  },
  LONG_MS,
);
