import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { hashFile } from '../../src/protocol/client/blob/file-hash.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { files as arabic } from '../../web/locales/ar/files.ts';
import { allowing } from '../../web/locales/en/allowing.ts';
import { files as words } from '../../web/locales/en/files.ts';
import { held } from '../../web/locales/en/held.ts';
import { reporter as pageWords } from '../../web/locales/en/reporter.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { agreeToOriginal } from '../support/agree-to-original.ts';
import { axeViolations } from '../support/axe.ts';
import { type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { sourceOf } from '../support/file-source.ts';
import { fixtureFile } from '../support/files/fixture-files.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { loadPatiently, pressingAgain } from '../support/on-a-bad-line.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { placeAll } from '../support/place-all.ts';
import { startRecordingProxy } from '../support/recording-proxy.ts';
import { codeOf } from '../support/refusal-later.ts';
import { openBlankPage, openReporterPage, type ReporterPage } from '../support/reporter-page.ts';
import { destroyConversation, openConversation, sendReport } from '../support/reporter-steps.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const LONG_MS = 240_000;
const portal = wholePortalOfThisFile();
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const PHOTO = fixtureFile('summons.jpg');
const FILM = seededBytes('film', 3 * BLOB_PART_BYTES + 4567);
/** Worth a second worker. */
const LONG_FILE_BYTES = 13 * BLOB_PART_BYTES;
let phrase: string;
let desk: Desk;
let colleague: Desk;

const onDisk = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

beforeAll(async () => {
  const reporter = await openReporterPage(portal);
  phrase = await sendReport(reporter, { story: 'The story.', country: 'KE', contact: 'A meeting.' });
  await reporter.close();
  const [first, second] = membersWhoAre(portal.made, 'reviewer');
  const signedIn = (member: typeof first): Promise<Desk> =>
    signIn(readPhrase(member?.phrase.join(' ') ?? ''), {
      api: memberCalls(portalCall(portal.origin)),
      entropy: systemEntropy,
      now: Date.now,
      origin: portal.origin,
      device: forgetfulDevice(),
    });
  desk = await signedIn(first);
  colleague = await signedIn(second);
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesDoor = async ({ page, press }: ReporterPage): Promise<void> => {
  await press(pageWords.filesDoor.open);
  await page.getByRole('heading', { name: words.title, exact: true }).waitFor();
};
const choose = async ({ page }: ReporterPage, ...paths: string[]): Promise<void> => {
  await page.getByLabel(words.choose).setInputFiles(paths);
  await page.getByText(words.looking).waitFor({ state: 'hidden' });
};
const heldBy = async (reader: Desk) => {
  await placeAll(portal.db);
  await reader.refresh();
  const [row] = reader.cases();
  const view = await reader.openCase(row?.id ?? '');
  return { id: view.id, held: view.state.files.held.map(({ item }) => item) };
};

describe('sending files', () => {
  it('says of a file that is too large what it is, where the focus goes, and sends nothing', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await page.getByLabel(words.choose).evaluate((input) => {
      const film = new File(['film'], 'film.mp4', { type: 'video/mp4' });
      Object.defineProperty(film, 'size', { value: 3_000_000_000 });
      Object.defineProperty(input, 'files', { value: [film] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.getByText(words.tooLarge).waitFor();
    await page.getByText(words.looking).waitFor({ state: 'hidden' });
    await press(words.send);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.tooLarge);
    expect(await axeViolations(page)).toEqual([]);
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
  });

  it('takes the place out of a photo on the way, and says so', async () => {
    const proxy = await startRecordingProxy();
    proxy.leadTo(portal.origin);
    const reporter = await openReporterPage({ ...portal, origin: proxy.origin });
    const { page, press } = reporter;
    const keyboard = keyboardOf(page);
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await expect.poll(async () => (await keyboard.focus()).name).toBe(words.title);
    await choose(reporter, onDisk('summons.jpg', PHOTO));
    await page.getByText(words.outcome.cleaned.title).waitFor();
    expect(await page.getByText(words.groups.place).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-files-chosen');
    await page.getByLabel(words.by).selectOption('reporter');
    await page.getByLabel(words.text).fill('The summons.');
    await press(words.send);
    await page.getByText(words.sent).waitFor();
    await expect.poll(async () => (await keyboard.focus()).name).toBe(words.title);
    await screenshot(page, 'reporter-files-sent');
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
    const line = Buffer.concat(
      proxy
        .exchanges()
        .flatMap(({ path, requestHeaders, requestBody }) => [
          Buffer.from(`${path} ${requestHeaders.join(' ')}`),
          requestBody,
        ]),
    );
    // The page and the worker beside it fetch the same file: a bad line carries it once.
    expect(proxy.exchanges().filter(({ path }) => path.includes('libsodium'))).toHaveLength(1);
    // Neither had to do without WebAssembly.
    expect(proxy.exchanges().filter(({ path }) => path.includes('noble'))).toEqual([]);
    await proxy.stop();
    expect(line.length).toBeGreaterThan(65_536 + 131_072);
    for (const plain of ['summons', 'The summons.']
      .map((text) => Buffer.from(text))
      .concat(Buffer.from(PHOTO.subarray(2000, 2032))))
      expect(line.includes(plain)).toBe(false);

    const { id, held } = await heldBy(desk);
    const [item] = held;
    expect(item).toMatchObject({
      name: 'summons.jpg',
      kind: 'photo',
      capturedBy: 'reporter',
      cleaned: 'cleaned',
    });
    const source = await desk.readFile(id, item?.id ?? '');
    const finds = await whatBetrays(source);
    expect(finds.filter(({ code }) => code === 'place')).toEqual([]);
    expect(toBase64url(await hashFile(source))).toBe(item?.copyHash);
    const original = await hashFile(sourceOf(PHOTO));
    expect(toBase64url(original)).toBe(item?.originalHash);
  });

  it('keeps the untouched original for two where its sender wants it too, as one more blob like any other', async () => {
    const before = (await portal.db.selectFrom('blob').select('id').execute()).length;
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await choose(reporter, onDisk('gate.jpg', PHOTO));
    const choice = page.getByRole('checkbox', { name: words.withOriginal.label, exact: true });
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await page.setViewportSize(SCREENS.phone);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-files-with-original');
    await page.locator('.picker__select').selectOption('ar');
    await page.getByRole('checkbox', { name: arabic.withOriginal.label, checked: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-files-with-original-ar');
    await page.locator('.picker__select').selectOption('en');
    await choice.waitFor();
    await press(words.send);
    await page.getByText(words.sent).waitFor();
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
    expect((await portal.db.selectFrom('blob').select('id').execute()).length).toBe(before + 2);

    const { id, held: all } = await heldBy(desk);
    const [copy, original] = all.filter(({ name }) => name === 'gate.jpg');
    expect(copy).toMatchObject({ cleaned: 'cleaned' });
    expect(original).toMatchObject({ cleaned: 'untouched', blob: { key: null }, lock: { of: copy?.id } });
    const placesIn = async (reader: Desk, item = ''): Promise<number> =>
      (await whatBetrays(await reader.readFile(id, item))).filter(({ code }) => code === 'place').length;
    expect(await placesIn(desk, copy?.id)).toBe(0);
    for (const alone of [desk, colleague]) {
      await alone.refresh();
      await alone.openCase(id);
      expect(await codeOf(alone.readFile(id, original?.id ?? ''))).toBe('vault-below-quorum');
    }
    await agreeToOriginal(desk, colleague, id, original?.id ?? '');
    expect(await placesIn(desk, original?.id)).toBe(1);
    expect(await codeOf(colleague.readFile(id, original?.id ?? ''))).toBe('vault-below-quorum');
    await agreeToOriginal(colleague, desk, id, original?.id ?? '');
    const source = await colleague.readFile(id, original?.id ?? '');
    expect(Buffer.compare(await source.read(0, PHOTO.length), PHOTO)).toBe(0);
  });

  it('are nobody else’s until the person names one, which the team then sees by name', async () => {
    await heldBy(desk);
    const reporter = await openReporterPage(portal);
    const { page, press, title } = reporter;
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await choose(reporter, onDisk('letter.jpg', PHOTO));
    await press(words.send);
    await page.getByText(words.sent).waitFor();
    const { files, silence } = allowing.page.groups;
    await page.getByText(held.filesSent(files.title)).waitFor();
    await press(held.open);
    await press(held.change);
    await press(allowing.page.decideOf(files.title));
    await title(files.title);
    await page.getByRole('radio', { name: allowing.page.answers.granted, exact: true }).check();
    await press(shared.continue);
    await page.getByText(allowing.page.whichMissing).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'reporter-allow-files');
    await page.getByRole('checkbox', { name: 'letter.jpg' }).check();
    await press(shared.continue);
    await press(allowing.page.decideOf(silence.title));
    await page.getByRole('radio', { name: allowing.page.silenceAnswers.ask, exact: true }).first().check();
    await screenshot(page, 'reporter-allow-silence');
    await press(shared.continue);
    await press(held.send);
    await page.getByText(held.pending.title).waitFor();
    expect(reporter.complaints).toEqual([]);
    await reporter.close();
    const { id, held: all } = await heldBy(desk);
    const letter = all.find(({ name }) => name === 'letter.jpg');
    const live = desk.caseView(id)?.state.consent?.live;
    expect(live?.files).toEqual([letter?.id]);
    expect(live?.switches).toMatchObject({ C11: 'granted', C13: 'ask' });

    const later = await openReporterPage(portal);
    await openConversation(later, phrase);
    await later.press(held.open);
    await later.page.getByText(allowing.page.fileBefore(1)).waitFor();
    await later.press(held.change);
    await later.press(allowing.page.decideOf(files.title));
    await later.page.getByRole('radio', { name: allowing.page.answers.refused, exact: true }).check();
    await later.press(shared.continue);
    await later.press(held.send);
    await later.page.getByText(held.pending.title).waitFor();
    await later.close();
    await heldBy(desk);
    expect(desk.caseView(id)?.state.consent?.live?.files).toEqual([]);
  });

  it('says before sending what it cannot take out, lets go of a file, and sends nothing without one', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await press(words.send);
    await page.getByText(words.none).waitFor();
    await choose(reporter, onDisk('film.mkv', FILM));
    await page.getByText(words.outcome['not-possible'].title).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await press(words.remove('film.mkv'));
    expect(await page.getByText('film.mkv').count()).toBe(0);
    await reporter.close();
  });

  it(
    'goes on over a line that is slow and cut, and arrives octet for octet',
    async () => {
      const line: CuttingProxy = await startCuttingProxy(portal.origin, {
        bitsPerSecond: 4_000_000,
        percentCut: 25,
        seed: 'film',
      });
      const reporter = await openBlankPage(portal);
      const { page, press } = reporter;
      page.setDefaultTimeout(LONG_MS);
      await loadPatiently(page, line.origin);
      await pressingAgain(reporter, async () => {
        await openConversation(reporter, phrase);
        await filesDoor(reporter);
      });
      await choose(reporter, onDisk('film.mkv', FILM));
      await press(words.send);
      await page.getByText(words.sending.notYet).waitFor();
      await screenshot(page, 'reporter-files-sending');
      await page.getByText(words.sent).waitFor();
      await reporter.close();
      await line.stop();
      const { id, held } = await heldBy(desk);
      const film = held.find(({ name }) => name === 'film.mkv');
      expect(film).toMatchObject({ cleaned: 'not-possible', blob: { key: null } });
      expect(await codeOf(desk.readFile(id, film?.id ?? ''))).toBe('vault-below-quorum');
      await agreeToOriginal(desk, colleague, id, film?.id ?? '');
      const source = await desk.readFile(id, film?.id ?? '');
      expect(Buffer.compare(await source.read(0, FILM.length), FILM)).toBe(0);
    },
    LONG_MS,
  );

  it('asks again for what seals where that did not come, and says that it waits', async () => {
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    let refused = 0;
    await page.route('**/assets/seal-worker-*.js', (route) => {
      refused += 1;
      return refused > 1 ? route.continue() : route.abort();
    });
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await choose(reporter, onDisk('note.txt', Buffer.from('A note.')));
    await press(words.send);
    await page.getByText(/Trying again/).waitFor();
    await page.getByText(words.sent).waitFor();
    expect(refused).toBe(2);
    await reporter.close();
  });

  it.each([
    ['sealed by two workers', 0],
    ['sealed by one where the other does not come', 1],
  ])('takes a long file, %s, and it arrives octet for octet', async (how, refusals) => {
    const long = Buffer.from(`${how}\n`.repeat(LONG_FILE_BYTES / how.length));
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    let asked = 0;
    await page.route('**/assets/seal-worker-*.js', (route) => {
      asked += 1;
      return asked > refusals ? route.continue() : route.abort();
    });
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await choose(reporter, onDisk('long.txt', long));
    await press(words.send);
    await page.getByText(words.sent).waitFor();
    expect(asked).toBe(2);
    await reporter.close();
    const { id, held } = await heldBy(desk);
    const item = held.find(({ bytes }) => bytes === long.length);
    const source = await desk.readFile(id, item?.id ?? '');
    expect(Buffer.compare(await source.read(0, long.length), long)).toBe(0);
  });

  it('stops when asked, and leaves nothing behind', async () => {
    const before = (await portal.db.selectFrom('blob').select('id').execute()).length;
    const reporter = await openReporterPage(portal);
    const { page, press } = reporter;
    await page.route('**/parts/2', (route) => route.abort());
    await openConversation(reporter, phrase);
    await filesDoor(reporter);
    await choose(reporter, onDisk('film.mkv', FILM));
    await press(words.send);
    await page.getByText(/Trying again/).waitFor();
    await press(words.sending.stop);
    await page.getByText(words.failed.stopped).waitFor();
    await expect
      .poll(async () => (await portal.db.selectFrom('blob').select('id').execute()).length, {
        timeout: 15_000,
      })
      .toBe(before);
    await reporter.close();
  });

  it('ends with the conversation: who deletes it removes every file from the server', async () => {
    const blobs = () => portal.db.selectFrom('blob').select('id').execute();
    expect((await blobs()).length).toBeGreaterThan(0);
    const reporter = await openReporterPage(portal);
    await destroyConversation(reporter, phrase);
    // Over for everybody at once; the octets go with the next purge.
    const left = await portal.db
      .selectFrom('blob')
      .select('id')
      .where('expires_on', '>=', dayOf(Date.now()))
      .execute();
    expect(left).toEqual([]);
    await expect.poll(blobs, { timeout: 15_000 }).toEqual([]);
    await reporter.close();
  });
});
