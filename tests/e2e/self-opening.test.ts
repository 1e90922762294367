import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asHtml } from '../../src/casefile/dossier/written/as-html.ts';
import { odtParts } from '../../src/casefile/dossier/written/as-odt.ts';
import { type WrittenDossier, writeDossier } from '../../src/casefile/dossier/written/write-dossier.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { CATALOGUES } from '../../web/desk/catalogues.ts';
import { dossierWords } from '../../web/desk/hand-over/dossier-words.ts';
import type * as selfOpening from '../../web/desk/hand-over/self-opening.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { axeViolations } from '../support/axe.ts';
import { launchChromium } from '../support/browser.ts';
import { SCREENS, screenshot } from '../support/screenshot.ts';
import { shownDossier } from '../support/shown-dossier.ts';

const PASSPHRASE = '01234 56789 01234 56789 01234 56789';
let browser: Browser;
let folder: string;
let maker: typeof selfOpening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'self-opening-'));
  const entry = fileURLToPath(new URL('../../web/desk/hand-over/self-opening.ts', import.meta.url));
  // As the site is built: what runs within the page is the text of a function that was made shorter.
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder, minify: true, lib: { entry, formats: ['es'], fileName: () => 'maker.mjs' } },
  });
  maker = (await import(pathToFileURL(join(folder, 'maker.mjs')).href)) as typeof selfOpening;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const written = async (
  tag: 'ar' | 'en',
): Promise<{ words: selfOpening.LockWords; dossier: WrittenDossier }> => {
  const language = LANGUAGES.find((each) => each.tag === tag);
  const words = await CATALOGUES.load[tag]?.();
  if (language === undefined || words === undefined) throw new Error(tag);
  const dossier = writeDossier(
    shownDossier('protect-defenders', 'AAAAAAAAAAA'),
    dossierWords(words, language),
  );
  return { words: words.own.handOver.lock, dossier };
};
/** What programs that are too old have not got. */
const LACKING = {
  decrypting: () => Reflect.deleteProperty(Crypto.prototype, 'subtle'),
  deriving: () => {
    SubtleCrypto.prototype.deriveKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  },
};
type Program = { readonly javaScriptEnabled?: boolean; readonly lacks?: keyof typeof LACKING };

/** The page as a file of a disk, in a browser that tells what it asked for and what it complained of. */
const openFile = async (
  html: string,
  viewport = SCREENS.phone as { width: number; height: number },
  program: Program = {},
) => {
  const path = join(folder, `page-${Math.trunc(performance.now() * 1000)}.html`);
  await writeFile(path, html);
  const { javaScriptEnabled = true, lacks } = program;
  const page = await (await browser.newContext({ viewport, javaScriptEnabled })).newPage();
  if (lacks !== undefined) await page.addInitScript(LACKING[lacks]);
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(pathToFileURL(path).href);
  heard.splice(0, 1);
  return { page, heard };
};
const type = async (page: Page, words: selfOpening.LockWords, digits: string): Promise<void> => {
  await page.getByLabel(words.label, { exact: true }).fill(digits);
  await page.getByLabel(words.label, { exact: true }).press('Enter');
};

describe.each(['en', 'ar'] as const)('a page that opens itself, in "%s"', (tag) => {
  it('opens from a disk with its digits, in any script, and asks nobody for anything', async () => {
    const { words, dossier } = await written(tag);
    const html = await maker.selfOpeningPage(dossier, PASSPHRASE, words, systemEntropy);
    const { page, heard } = await openFile(html);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `self-opening-${tag}-locked`);
    await type(page, words, '01234 56789');
    await page.getByText(words.digits).waitFor();
    await type(page, words, PASSPHRASE.replace('0', '1'));
    await page.getByText(words.wrong).waitFor();
    const field = page.getByLabel(words.label, { exact: true });
    expect(await field.inputValue()).not.toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.press('End');
    await field.press('Backspace');
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    await type(page, words, PASSPHRASE.replace('0', '1'));
    await page.getByText(words.wrong).waitFor();
    await screenshot(page, `self-opening-${tag}-wrong`);
    expect(await axeViolations(page)).toEqual([]);
    const arabic = PASSPHRASE.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '').replace(/ /g, '');
    await type(page, words, arabic);
    await page.getByText('MARKnarrative').waitFor();
    expect(await page.title()).toBe(dossier.title);
    expect(await page.locator('#locked').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await screenshot(page, `self-opening-${tag}-opened`);
    expect(heard).toEqual([]);
  });

  it.each(['decrypting', 'deriving'] as const)('blames no passphrase where %s is missing', async (lacks) => {
    const { words, dossier } = await written(tag);
    const html = await maker.selfOpeningPage(dossier, PASSPHRASE, words, systemEntropy);
    const { page, heard } = await openFile(html, SCREENS.phone, { lacks });
    const tooOld = page.getByText(words.tooOld);
    expect(await tooOld.count()).toBe(lacks === 'decrypting' ? 1 : 0);
    await type(page, words, '01234');
    await page.getByText(words.digits).waitFor();
    await type(page, words, PASSPHRASE);
    await tooOld.waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('says where no script runs that this program cannot open it', async () => {
    const { words, dossier } = await written(tag);
    const html = await maker.selfOpeningPage(dossier, PASSPHRASE, words, systemEntropy);
    const { page } = await openFile(html, SCREENS.phone, { javaScriptEnabled: false });
    await page.getByText(words.tooOld).waitFor();
  });

  it('lets nothing that somebody put into it reach anybody', async () => {
    const { words, dossier } = await written(tag);
    const html = await maker.selfOpeningPage(dossier, PASSPHRASE, words, systemEntropy);
    const { page, heard } = await openFile(html);
    const answered: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    const tried = await page.evaluate(async () => {
      const fetched = await fetch('https://example.org/').then(
        () => 'fetched',
        () => 'refused',
      );
      const image = document.createElement('img');
      const seen = new Promise((resolve) => {
        image.onerror = () => resolve('refused');
        image.onload = () => resolve('loaded');
      });
      image.src = 'https://example.org/x.png';
      document.body.append(image);
      return [fetched, await seen];
    });
    expect(tried).toEqual(['refused', 'refused']);
    expect(answered).toEqual([]);
    const refusals = heard.filter((each) => each.includes('Content Security Policy'));
    for (const address of ['https://example.org/', 'https://example.org/x.png'])
      expect(refusals.filter((each) => each.includes(`'${address}'`)).length).toBeGreaterThan(0);
  });

  it('reads calmly as a page without a lock, on a screen and on paper', async () => {
    const { dossier } = await written(tag);
    const { page, heard } = await openFile(asHtml(dossier), SCREENS.desktop);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, `dossier-page-${tag}`);
    const pictures = process.env['SCREENSHOTS'];
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true });
      await page.pdf({ path: join(pictures, `dossier-page-${tag}.pdf`), format: 'A4' });
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('MARKnarrative').isVisible()).toBe(true);
    expect(heard).toEqual([]);
  });

  it('is well-formed as an OpenDocument in each of its parts', async () => {
    const { dossier } = await written(tag);
    const { page } = await openFile('<!doctype html><title>x</title>');
    const parts = odtParts(dossier).filter(({ path }) => path.endsWith('.xml'));
    const roots = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const read = new DOMParser().parseFromString(text, 'application/xml');
          const broken = read.querySelector('parsererror')?.textContent;
          return broken ?? `${read.documentElement.nodeName} ${read.documentElement.textContent.length > 0}`;
        }),
      parts.map(({ text }) => text),
    );
    expect(roots.map((root) => root.split(' ')[0])).toEqual([
      'manifest:manifest',
      'office:document-styles',
      'office:document-content',
    ]);
  });
});
