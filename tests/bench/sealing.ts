import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { siteConfig } from '../../web/build/site-config.ts';
import { findNativeCipher } from '../../web/shared/files/native-cipher.ts';
import { launchChromium } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { sourceOf } from '../support/file-source.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { sealRaw } from './raw-libsodium.ts';
import { percentile, type Row } from './row.ts';
import { sealAll } from './seal-all.ts';

const BYTES = 100_000_000;
const MB = 1_000_000;
/** Turn by turn, so that whatever else the machine does falls on both; of them the middle one counts. */
const RUNS = 5;

/** Sealing a file in the browser's worker, and sending it, against libsodium alone over the same bytes. */
export const sealing = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    const site = mkdtempSync(join(tmpdir(), 'bench-'));
    cpSync((await builtSite()).folder, site, { recursive: true });
    await addPage(site);
    const bytes = randomBytes(BYTES);
    const path = join(site, 'film.bin');
    writeFileSync(path, bytes);
    const portal = await spawnPortal(url, { PORTAL_SITE: site, ENVELOPES_PER_MINUTE: '100000' });
    const { proof } = await loadServerKeys(db, systemEntropy);
    const proofs = await preparedProofs(proof, 2 * RUNS);
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`${portal.origin}/sealing.html`);
    await page.locator('input').setInputFiles(path);
    const rows = await inBrowser(page, proofs);
    await browser.close();
    await portal.kill('SIGTERM');
    rmSync(site, { recursive: true, force: true });
    return [...rows, ...(await inNode(bytes))];
  });

async function inBrowser(page: Page, proofs: readonly string[]): Promise<Row[]> {
  const raw: number[] = [];
  const [engine, native]: [number[], number[]] = [[], []];
  const [sent, alone]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    raw.push(await page.evaluate(() => window.raw()));
    engine.push((await page.evaluate(() => window.sealed(false))) ?? Number.NaN);
    const ms = await page.evaluate(() => window.sealed(true));
    if (ms !== null) native.push(ms);
    const [one = '', other = ''] = proofs.slice(2 * run);
    sent.push(await page.evaluate((header) => window.sent(header), one));
    alone.push(await page.evaluate((header) => window.sentAlone(header), other));
  }
  return [
    rowOf('sealing 100 MB in Chromium, with libsodium', engine, raw, 0.9),
    ...(native.length > 0 ? [rowOf('sealing 100 MB in Chromium, with its own cipher', native, raw, 2)] : []),
    rowOf('sealing 100 MB in Chromium, sent and hashed', sent, raw, 0.6),
    rowOf('the same against sending alone', sent, alone, 0.6),
  ];
}

/** The same code in Node, which has the cipher that not every browser has yet. */
async function inNode(bytes: Uint8Array): Promise<Row[]> {
  useEngine(await loadSodium());
  const cipher = await findNativeCipher();
  if (cipher === null) return [];
  const raw: number[] = [];
  const native: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    raw.push(await sealRaw(bytes));
    native.push(await sealAll(sourceOf(bytes), cipher, systemEntropy));
  }
  return [rowOf('sealing 100 MB in Node, with its own cipher', native, raw, 2)];
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
