import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { desk as deskWords } from '../../web/locales/en/desk.ts';
import { files as words } from '../../web/locales/en/files.ts';
import { reporter as pageWords } from '../../web/locales/en/reporter.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { encodedSecond, mp4Of } from '../support/made-files/video.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { openConversation, sendReport } from '../support/reporter-steps.ts';
import { openReviewerPage } from '../support/reviewer-page.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const portal = wholePortalOfThisFile();
const MEBIBYTE = 1_048_576;
const FILM_MEBIBYTES = 300;
/** Fast for a telephone, slow for the machine: so that the file is under way for longer than the line stays up. */
const LINE = { bitsPerSecond: 80_000_000, percentCut: 2, seed: 'a film' };
const HALF_WAY = FILM_MEBIBYTES / 2;
const OFFLINE_MS = 8_000;
const WHOLE_JOURNEY_MS = 900_000;
const SLOW = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), 'film-'));
const path = join(folder, 'film.mp4');
let seconds = 0;
let line: CuttingProxy;

beforeAll(async () => {
  const { page, close } = await openReporterPage(portal);
  const second = await encodedSecond(page);
  await close();
  const bytesASecond = second.reduce((sum, { bytes }) => sum + bytes.length, 0);
  seconds = Math.ceil((FILM_MEBIBYTES * MEBIBYTE) / bytesASecond);
  writeFileSync(path, await mp4Of(second, seconds));
  line = await startCuttingProxy(portal.origin, LINE);
});
afterAll(async () => {
  await line.stop();
  rmSync(folder, { recursive: true });
});

it(
  'a film of 300 MB goes from a telephone over a line that is slow, cut and gone for a while to a reviewer’s player',
  async () => {
    const told = await openReporterPage(portal);
    const phrase = await sendReport(told, { story: 'The story.', country: 'KE', contact: 'A meeting.' });
    await told.close();
    const reporter = await openReporterPage({ ...portal, origin: line.origin });
    const { page, press } = reporter;
    await openConversation(reporter, phrase);
    await press(pageWords.filesDoor.open);
    await page.getByLabel(words.choose).setInputFiles(path);
    await page.getByText(words.looking).waitFor({ ...SLOW, state: 'hidden' });
    await press(words.send);
    const stored = async (): Promise<number> =>
      (await portal.db.selectFrom('blob_part').select('blob').execute()).length;
    await expect.poll(stored, { timeout: WHOLE_JOURNEY_MS, interval: 500 }).toBeGreaterThan(HALF_WAY);
    await page.context().setOffline(true);
    await page.getByText(/Trying again/).waitFor(SLOW);
    const before = await stored();
    await page.waitForTimeout(OFFLINE_MS);
    expect(await stored()).toBeGreaterThanOrEqual(before);
    await page.context().setOffline(false);
    await page.getByText(words.sent).waitFor({ timeout: WHOLE_JOURNEY_MS });
    const { turns, inRequest, inAnswer } = line.tally();
    expect(inRequest + inAnswer).toBeGreaterThan(0);
    expect(turns).toBeGreaterThan(FILM_MEBIBYTES);
    await reporter.close();
    await placeAll(portal.db);

    const [member] = membersWhoAre(portal.made, 'reviewer');
    if (member === undefined) throw new Error('a reviewer');
    const reviewer = await openReviewerPage(portal, member);
    await reviewer.openFirstCase();
    await reviewer.page.getByRole('tab', { name: deskWords.files.tab(1) }).click(SLOW);
    await reviewer.page.getByRole('button', { name: `${deskWords.viewing.open} film.mp4` }).click(SLOW);
    const video = reviewer.page.frameLocator('.viewer__frame').locator('video');
    await video.waitFor(SLOW);
    for (const second of [0, seconds - 30]) {
      await video.evaluate((film: HTMLVideoElement, at) => {
        film.muted = true;
        if (at > 0) film.currentTime = at;
        return film.play();
      }, second);
      await expect
        .poll(() => video.evaluate((film: HTMLVideoElement) => film.currentTime), SLOW)
        .toBeGreaterThan(second + 0.2);
    }
    await reviewer.close();
  },
  WHOLE_JOURNEY_MS,
);
