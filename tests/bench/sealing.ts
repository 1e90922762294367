import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { build } from 'vite';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { siteConfig } from '../../web/build/site-config.ts';
import { builtSite } from '../support/built-site.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { residentTreeMb } from './resident-mb.ts';
import { percentile, type Row } from './row.ts';
import type { SealedInNode } from './seal-in-node.ts';
import { launchUnwatched } from './unwatched-chromium.ts';

const BYTES = 100_000_000;
const MB = 1_000_000;
/** Turn by turn, so that whatever else the machine does falls on both; of them the middle one counts. */
const RUNS = 5;
/** Long enough to tell what is kept of all parts from what is in use. */
const LONG_MB = 1000;
const MOST_GROWTH_MB = LONG_MB / 2;

/** Sealing a file in the browser's worker, and sending it, against libsodium alone over the same bytes. */
export const sealing = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    const bytes = randomBytes(BYTES);
    const site = mkdtempSync(join(tmpdir(), 'bench-'));
    cpSync((await builtSite()).folder, site, { recursive: true });
    await addPage(site);
    const path = join(site, 'film.bin');
    writeFileSync(path, bytes);
    const portal = await spawnPortal(url, { PORTAL_SITE: site, ENVELOPES_PER_MINUTE: '100000' });
    const { proof } = await loadServerKeys(db, systemEntropy);
    const browser = await launchUnwatched();
    const page = await browser.newPage();
    await page.goto(`${portal.origin}/sealing.html`);
    const chooser = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(path);
    const [last = '', ...proofs] = await preparedProofs(proof, 2 * RUNS + 1);
    const rows = await inBrowser(page, proofs);
    const long = join(site, 'long.bin');
    writeFileSync(long, '');
    truncateSync(long, LONG_MB * MB);
    await chooser.uploadFile(long);
    rows.push(await whatSendingHolds(browser, page, last));
    await browser.close();
    await portal.kill('SIGTERM');
    rmSync(site, { recursive: true, force: true });
    return [...rows, await inNode()];
  });

/** What all processes of the browser grow by together while a long file is sent. */
async function whatSendingHolds(browser: Browser, page: Page, proof: string): Promise<Row> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('no browser');
  const idle = residentTreeMb(pid);
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentTreeMb(pid));
  }, 200);
  await page.evaluate((header) => window.sent(header), proof);
  clearInterval(watch);
  const growth = peak - idle;
  return {
    name: `memory of Chromium, ${LONG_MB} MB sent`,
    ours: `${peak.toFixed(0)} MB`,
    baseline: `${idle.toFixed(0)} MB idle`,
    ratio: `+${growth.toFixed(0)} MB`,
    target: `≤ +${MOST_GROWTH_MB} MB`,
    met: growth <= MOST_GROWTH_MB,
  };
}

async function inBrowser(page: Page, proofs: readonly string[]): Promise<Row[]> {
  const raw: number[] = [];
  const sealed: number[] = [];
  const [sent, alone]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    raw.push(await page.evaluate(() => window.raw()));
    sealed.push(await page.evaluate(() => window.sealed()));
    const [one = '', other = ''] = proofs.slice(2 * run);
    sent.push(await page.evaluate((header) => window.sent(header), one));
    alone.push(await page.evaluate((header) => window.sentAlone(header), other));
  }
  const [how, least] = (await page.evaluate(() => window.hasCipher()))
    ? ['its own cipher', 2]
    : ['libsodium', 0.9];
  return [
    rowOf(`sealing 100 MB in Chromium, with ${how}`, sealed, raw, least),
    rowOf('sent and hashed, against libsodium alone', sent, raw, 0.6),
    rowOf('sent and hashed, against sending alone', sent, alone, 0.6),
  ];
}

/** The same code in Node, which has the cipher that no browser here has. In a thread of its own: a page's worker has little else in memory. */
async function inNode(): Promise<Row> {
  const thread = new Worker(new URL('./seal-in-node.ts', import.meta.url), { workerData: { BYTES, RUNS } });
  const [{ native, raw }] = (await once(thread, 'message')) as [SealedInNode];
  return rowOf('sealing 100 MB in Node, with its own cipher', native, raw, 2);
}

const rowOf = (
  name: string,
  samples: readonly number[],
  baselines: readonly number[],
  least: number,
): Row => {
  const [ours, baseline] = [percentile(samples, 0.5), percentile(baselines, 0.5)];
  const ratio = baseline / ours;
  return {
    name,
    ours: perSecond(ours),
    baseline: perSecond(baseline),
    ratio: ratio.toFixed(2),
    target: `≥ ${least}`,
    met: ratio >= least,
  };
};

const perSecond = (ms: number): string => `${(BYTES / MB / (ms / 1000)).toFixed(0)} MB/s`;

async function addPage(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('./sealing-page/', import.meta.url));
  const config = siteConfig(folder, 'reporter');
  await build({
    ...config,
    root,
    publicDir: false,
    build: { ...config.build, rolldownOptions: { input: { sealing: join(root, 'sealing.html') } } },
  });
}
