import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';
import { decrypt, generateKey, readMessage } from 'openpgp';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Destination } from '../../src/casefile/routing/destination.ts';
import { fromUtf8 } from '../../src/protocol/encoding/utf8.ts';
import type { DeskMessages } from '../../web/desk/text.ts';
import { desk as arabic } from '../../web/locales/ar/desk.ts';
import { desk as english } from '../../web/locales/en/desk.ts';
import { shared } from '../../web/locales/en/shared.ts';
import { told } from '../../web/locales/en/told.ts';
import { desk as french } from '../../web/locales/fr/desk.ts';
import { axeViolations } from '../support/axe.ts';
import { toPart } from '../support/case-parts.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { dossierFor, idOfSent, type PassedOn, readyToPass, withFilesFor } from '../support/passed-on.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { wholePortalOfThisFile } from '../support/whole-portal.ts';

const SLOW = { timeout: 60_000 };
const ROUTE = 'protect-defenders';
const PHOTO = {
  name: 'summons',
  file: new Uint8Array(readFileSync(new URL('../fixtures/files/summons.jpg', import.meta.url))),
  label: 'Photograph of the summons',
};
const FILM = { name: 'film', file: seededBytes('film', 2_500_000), label: 'Film of the arrest' };
const AGE_PLACE = 'Shelter desk (invented)';
const OPENPGP_PLACE = 'Lawyers on call (invented)';
const PAGE_PLACE = 'Relief office (invented)';

const portal = wholePortalOfThisFile();
const contexts: BrowserContext[] = [];
const complaints: string[] = [];
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

let identity = '';
const openpgpKeys = generateKey({ userIDs: [{ name: 'Office (invented)' }], format: 'object' });
let ready: PassedOn;
beforeAll(async () => {
  identity = await generateHybridIdentity();
  const kept = { route: ROUTE, reach: 'By telephone.', languages: ['fr'], notes: '' } as const;
  const age: Destination = {
    version: 1,
    id: 'AAAAAAAAAAA',
    name: AGE_PLACE,
    format: 'age',
    key: { kind: 'age', text: await identityToRecipient(identity) },
    ...kept,
    languages: [...kept.languages],
  };
  const text = (await openpgpKeys).publicKey.armor().replace(/\r/g, '').trim();
  const others: readonly Destination[] = [
    {
      ...age,
      version: 2,
      id: 'AAAAAAAAAAE',
      name: OPENPGP_PLACE,
      format: 'openpgp',
      key: { kind: 'openpgp', text },
    },
    {
      ...age,
      version: 1,
      id: 'AAAAAAAAAAI',
      name: PAGE_PLACE,
      format: 'self-opening',
      key: { kind: 'none' },
    },
  ];
  const along = [PHOTO, FILM];
  const given = withFilesFor(age, 'Amina Invented', along);
  ready = await readyToPass(portal, given);
  const { anna, ben, id } = ready;
  const files = along.map((each) => ({ id: idOfSent(each), label: each.label }));
  const arrived = anna.caseView(id)?.state.files.held ?? [];
  const held = files.flatMap((file) => {
    const item = arrived.find((each) => each.item.id === file.id)?.item;
    const key = item?.blob.key ?? null;
    return item === undefined || key === null ? [] : [{ ...item, blob: { ...item.blob, key } }];
  });
  for (const outside of others) {
    await anna.changeTeam({ type: 'destination', ...outside });
    const { consent } = anna.caseView(id)?.state ?? {};
    const content = dossierFor(consent ?? null, {
      ...given,
      outside,
      name: outside.name,
      told: { ...given.told, held, files },
    });
    const dossier = await anna.referrals.draft(id, { destination: outside.id, content });
    await anna.referrals.approve(id, dossier);
    await ben.refresh();
    await ben.referrals.approve(id, dossier);
  }
});

type Look = {
  readonly said?: DeskMessages;
  readonly locale?: string;
  readonly viewport?: (typeof SCREENS)[keyof typeof SCREENS];
  readonly colorScheme?: 'light' | 'dark';
};

/** A reviewer at the referrals of the case. */
const atReferrals = async (look: Look = {}): Promise<Page> => {
  const { said = english, locale = 'en', viewport = SCREENS.desktop, colorScheme = 'light' } = look;
  const [, , reviewer] = membersWhoAre(portal.made, 'reviewer');
  const context = await portal.browser.newContext({ viewport, timezoneId: 'UTC', locale, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Whoever comes second is refused and tries again; the browser notes that by itself.
    if (message.type() === 'error' && !message.text().includes('409 (Conflict)'))
      complaints.push(message.text());
  });
  await page.goto(`${portal.origin}/desk/`);
  await page.getByLabel(said.signIn.label, { exact: true }).fill(reviewer?.phrase.join(' ') ?? '');
  await page.getByRole('button', { name: said.signIn.action, exact: true }).click();
  await page.locator('.row').first().click(SLOW);
  await page.locator('.case__title').waitFor(SLOW);
  await toPart(page, new RegExp(`^${said.referrals.title}`));
  return page;
};
const dossierOf = (page: Page, place: string): Locator =>
  page.locator('.referral').filter({ has: page.getByRole('heading', { name: place, level: 4 }) });
const press = (at: Locator | Page, name: string | RegExp): Promise<void> =>
  at.getByRole('button', { name, exact: typeof name === 'string' }).click(SLOW);
const ask = async (page: Page, place: string, said: DeskMessages = english): Promise<Locator> => {
  await dossierOf(page, place).getByRole('button', { name: said.handOver.files.action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(said.handOver.files.inside).waitFor();
  return dialog;
};
const savedBy = async (page: Page, name: string, act: () => Promise<void>): Promise<Uint8Array> => {
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), act()]);
  expect(download.suggestedFilename()).toBe(name);
  return new Uint8Array(readFileSync(await download.path()));
};
/** Notes each time that anything is handed to the browser to be saved. */
const noteSaving = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (copy) => {
      document.body.dataset['copies'] = `${document.body.dataset['copies'] ?? ''}+`;
      return own(copy);
    };
  });
const copies = (page: Page): Promise<string | null> => page.locator('body').getAttribute('data-copies');
const expectFiles = (zip: Uint8Array): void => {
  const inside = unzipSync(zip);
  const names = ['files/01 Photograph of the summons.jpg', 'files/02 Film of the arrest.jpg'];
  expect(Object.keys(inside)).toEqual(['README.txt', 'SHA256SUMS', ...names, 'padding']);
  for (const [at, { file }] of [PHOTO, FILM].entries())
    expect(Buffer.compare(inside[names[at] ?? ''] ?? new Uint8Array(0), file)).toBe(0);
  const readMe = fromUtf8(inside['README.txt'] ?? new Uint8Array(0));
  expect(readMe).toContain(french.handOver.files.readMe.compare);
  for (const { file, label } of [PHOTO, FILM]) {
    expect(readMe).toContain(label);
    expect(readMe).toContain(createHash('sha256').update(file).digest('base64url'));
  }
};

describe('files of a dossier that leaves the portal', () => {
  it('wait for the dossier itself; then they are one sealed file that another program opens', async () => {
    const page = await atReferrals();
    const dossier = dossierOf(page, AGE_PLACE);
    await press(dossier, english.referrals.reading.openFor(AGE_PLACE));
    await dossier.getByText(english.referrals.reading.filesAlong).waitFor();
    await press(dossier, english.referrals.reading.closeFor(AGE_PLACE));
    expect(await page.getByRole('button', { name: english.handOver.files.action }).count()).toBe(0);
    await press(dossier, `${english.handOver.action} ${AGE_PLACE}`);
    await page.getByRole('dialog').getByText(english.handOver.files.next(2)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-off-portal-dossier');
    await savedBy(page, 'dossier.html.age', () => press(page, english.handOver.yes));

    const dialog = await ask(page, AGE_PLACE);
    for (const { label } of [PHOTO, FILM]) await dialog.getByText(label).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-off-portal-asked');
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/1', async (route) => {
      await held;
      await route.continue();
    });
    const sealed = await savedBy(page, 'files.zip.age', async () => {
      await press(dialog, english.handOver.yes);
      await dialog.getByRole('progressbar').waitFor(SLOW);
      expect(await axeViolations(page)).toEqual([]);
      await screenshot(page, 'files-off-portal-sealing');
      letGo(undefined);
    });
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expectFiles(await decrypter.decrypt(sealed));
    const title = page.getByRole('heading', { name: english.handOver.files.ready(AGE_PLACE), exact: true });
    await title.waitFor();
    await expect.poll(() => title.evaluate((at) => at === document.activeElement)).toBe(true);
    const made = dossier.getByText(new RegExp(`^${english.handOver.files.forms.age}, made by`));
    await made.waitFor();
    await dossier.getByText(createHash('sha256').update(sealed).digest('hex')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-off-portal-ready');
    await dossier.locator('.told').getByText(told.withFiles(2)).waitFor();
    await press(dossier, english.handOver.files.done);
    await title.waitFor({ state: 'detached' });
  });

  it('are sealed for an OpenPGP key alike', async () => {
    const page = await atReferrals();
    const dossier = dossierOf(page, OPENPGP_PLACE);
    await press(dossier, `${english.handOver.action} ${OPENPGP_PLACE}`);
    await savedBy(page, 'dossier.html.gpg', () => press(page, english.handOver.yes));
    const dialog = await ask(page, OPENPGP_PLACE);
    await dialog.getByText(english.destinations.openpgp.fingerprint).waitFor(SLOW);
    await screenshot(page, 'files-off-portal-openpgp');
    const sealed = await savedBy(page, 'files.zip.gpg', () => press(dialog, english.handOver.yes));
    const message = await readMessage({ binaryMessage: sealed });
    const { privateKey: decryptionKeys } = await openpgpKeys;
    const opened: { readonly data: unknown } = await decrypt({ message, decryptionKeys, format: 'binary' });
    expectFiles(opened.data as Uint8Array);
  });

  it('are only listed where the destination has no key, and that is said', async () => {
    const page = await atReferrals();
    const dossier = dossierOf(page, PAGE_PLACE);
    await press(dossier, english.referrals.reading.openFor(PAGE_PLACE));
    await dossier.getByText(english.referrals.reading.filesListed).waitFor();
    await press(dossier, `${english.handOver.action} ${PAGE_PLACE}`);
    await page.getByRole('dialog').getByText(english.handOver.files.needsKey).waitFor();
    await screenshot(page, 'files-off-portal-listed');
    await savedBy(page, 'page.html', () => press(page, english.handOver.yes));
    await dossier.locator('.ready').waitFor();
    expect(await dossier.getByRole('button', { name: english.handOver.files.action }).count()).toBe(0);
  });

  it('are not saved where somebody leaves half-way, nor where the server gives other octets', async () => {
    const page = await atReferrals();
    await noteSaving(page);
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/0', async (route) => {
      await held;
      await route.continue();
    });
    const dialog = await ask(page, AGE_PLACE);
    await press(dialog, english.handOver.yes);
    await press(dialog, shared.cancel);
    letGo(undefined);
    await page.unroute('**/api/v1/blobs/*/parts/0');
    await page.route('**/api/v1/blobs/*/parts/2', async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      body[9] = (body[9] ?? 0) ^ 1;
      await route.fulfill({ response: answer, body });
    });
    const again = await ask(page, AGE_PLACE);
    await press(again, english.handOver.yes);
    await again.getByText(english.handOver.failed).waitFor(SLOW);
    await again.getByText(english.problems['file-altered']).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'files-off-portal-altered');
    expect(await copies(page)).toBeNull();
    const made = dossierOf(page, AGE_PLACE).getByText(english.handOver.files.forms.age);
    expect(await made.count()).toBe(1);
  });

  it.each([
    ['fr', 'phone', 'light', french],
    ['ar', 'phone', 'light', arabic],
    ['ar', 'desktop', 'dark', arabic],
    ['en', 'phone', 'dark', english],
  ] as const)('read well in %s on a %s, %s', async (locale, screen, colorScheme, said) => {
    const page = await atReferrals({ locale, viewport: SCREENS[screen], colorScheme, said });
    const dialog = await ask(page, AGE_PLACE, said);
    const found: string[] = await axeViolations(page);
    await screenshot(page, `files-off-portal-${locale}-${screen}-${colorScheme}-asked`);
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/1', async (route) => {
      await held;
      await route.continue();
    });
    await savedBy(page, 'files.zip.age', async () => {
      await press(dialog, said.handOver.yes);
      await dialog.getByRole('progressbar').waitFor(SLOW);
      await screenshot(page, `files-off-portal-${locale}-${screen}-${colorScheme}-sealing`);
      letGo(undefined);
    });
    await page.getByText(said.handOver.files.done).waitFor();
    found.push(...(await axeViolations(page)));
    await screenshot(page, `files-off-portal-${locale}-${screen}-${colorScheme}-ready`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      found.push('scrolls sideways');
    expect(found).toEqual([]);
  });

  it('do not leave any more where the person takes everything back while they are sealed', async () => {
    const page = await atReferrals();
    await noteSaving(page);
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/blobs/*/parts/1', async (route) => {
      await held;
      await route.continue();
    });
    const dialog = await ask(page, AGE_PLACE);
    await press(dialog, english.handOver.yes);
    await dialog.getByRole('progressbar').waitFor(SLOW);
    await ready.anna.refresh();
    await ready.anna.recordWithdrawal(ready.id, {
      from: 'person',
      way: 'call',
      told: '2026-03-04',
      words: 'No more.',
    });
    letGo(undefined);
    await dialog.getByText(english.problems['referral-altered']).waitFor(SLOW);
    await screenshot(page, 'files-off-portal-taken-back');
    expect(await copies(page)).toBeNull();
    await press(dialog, shared.cancel);
    await expect
      .poll(
        () => dossierOf(page, AGE_PLACE).getByRole('button', { name: english.handOver.files.action }).count(),
        SLOW,
      )
      .toBe(0);
  });
});
