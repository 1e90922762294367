import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../web/build/build-site.ts';
import { listFiles } from '../../web/build/list-files.ts';
import { MANIFEST } from '../../web/build/write-manifest.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { launchChromium } from '../support/browser.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { journeyTexts } from '../support/journey-texts.ts';
import { type SeparatePortal, startSeparatePortal } from '../support/separate-portal.ts';
import { walkWholeJourney } from '../support/whole-journey.ts';

/** Every host that a built file names, and why that asks nothing of it. */
const NAMED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/svg': 'the name of a kind of element',
  'http://www.w3.org/1998/Math/MathML': 'the name of a kind of element',
  'http://www.w3.org/1999/xhtml': 'the name of a kind of element',
  'http://ns.adobe.com/xap/1.0/': 'the name of a format, looked for in pictures that somebody sends',
  'https://openpgpjs.org': 'a comment that an OpenPGP file could carry, and never does here',
  'https://www.wikipedia.org/': 'where leaving leads unless the organisation names another page',
};

/** Hosts that stand in the libraries of the viewer's frame: names of formats, licences, examples. It can ask nobody. */
const NAMED_IN_VIEWER =
  /^https?:\/\/(www\.w3\.org|www\.xfa\.org|ns\.adobe\.com|github\.com|aomediacodec\.github\.io|www\.webmproject\.org|example\.com|foo\.bar)(\/|$)/;
const OF_THE_VIEWER = /^assets\/viewer\//;

useAnyEngine();
const database = databaseOfThisFile();
let folder: string;
let portal: SeparatePortal;
let browser: Browser;
let manifest: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite(join(folder, 'one'));
  await buildSite(join(folder, 'two'));
  const site = { PORTAL_SITE: join(folder, 'one') };
  [portal, browser] = await Promise.all([startSeparatePortal(database.url, 3, site), launchChromium()]);
  manifest = JSON.parse(readFileSync(join(folder, 'one', MANIFEST), 'utf8')) as typeof manifest;
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Served {
  readonly status: number;
  readonly encoding: string;
  readonly policy: string;
  readonly body: Buffer;
}

/** A file as the server sends it, before any browser unpacks it. */
function served(path: string, accept: string): Promise<Served> {
  return new Promise((done, failed) => {
    const headers = { 'accept-encoding': accept };
    request(`${portal.server.origin}/${path}`, { headers }, (response) => {
      const { statusCode: status = 0, headers: answered } = response;
      const { 'content-encoding': encoding = 'identity', 'content-security-policy': policy = '' } = answered;
      buffer(response).then((body) => done({ status, encoding, policy: String(policy), body }), failed);
    })
      .once('error', failed)
      .end();
  });
}

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: (bytes) => gunzipSync(bytes),
  br: (bytes) => brotliDecompressSync(bytes),
};

const pages = (): string[] => Object.keys(manifest).filter((path) => !/\.(br|gz)$/.test(path));

describe('two builds of the same sources', () => {
  it('give the same files with the same hashes', async () => {
    const [one, two] = ['one', 'two'].map((name) => readFileSync(join(folder, name, MANIFEST), 'utf8'));
    expect(two).toBe(one);
    const files = (await listFiles(join(folder, 'two'))).filter((path) => path !== MANIFEST);
    expect(files).toEqual(Object.keys(manifest));
    for (const path of files) expect(sha256(readFileSync(join(folder, 'two', path)))).toBe(manifest[path]);
  });
});

describe('what the server sends', () => {
  it.each(['identity', 'gzip', 'br'])('as %s is what the manifest lists, file by file', async (encoding) => {
    expect(pages().length).toBeGreaterThan(10);
    for (const path of pages()) {
      const { status, body, ...answer } = await served(path, encoding);
      expect({ path, status, encoding: answer.encoding }).toEqual({ path, status: 200, encoding });
      const packed = { gzip: '.gz', br: '.br' }[encoding] ?? '';
      expect(sha256(body)).toBe(manifest[`${path}${packed}`]);
      expect(sha256(UNPACK[encoding]?.(body) ?? body)).toBe(manifest[path]);
    }
  });

  it('at the addresses that people type is the listed front page and desk', async () => {
    expect(sha256((await served('', 'identity')).body)).toBe(manifest['index.html']);
    for (const page of ['desk', 'numbers'])
      expect(sha256((await served(`${page}/`, 'identity')).body)).toBe(manifest[`${page}/index.html`]);
  });

  it('carries one policy, the same on every file, call and refusal', async () => {
    const asked = [
      ...pages(),
      '',
      'desk/',
      MANIFEST,
      'organisation.json',
      'api/v1/roster',
      'api/v1/cases',
      'nothing.js',
    ];
    const policies = new Set<string>();
    for (const path of asked) policies.add((await served(path, 'br')).policy);
    const [policy = '', ...others] = policies;
    expect(others).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
  });

  it('is told from a file that somebody changed', () => {
    const page = readFileSync(join(folder, 'one', 'index.html'));
    expect(sha256(Buffer.concat([page, Buffer.from(' ')]))).not.toBe(manifest['index.html']);
  });
});

describe('foreign hosts', () => {
  const namedIn = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => {
      const text = readFileSync(join(folder, 'one', path), 'latin1');
      return text.match(/(?:https?:|wss?:)?\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}[^\s"'`\\)<>]*/gi) ?? [];
    });

  it('are named in built files only where nothing is loaded from them', () => {
    const named = namedIn(pages().filter((path) => !OF_THE_VIEWER.test(path)));
    expect([...new Set(named)].sort()).toEqual(Object.keys(NAMED).sort());
    const inViewer = namedIn(pages().filter((path) => OF_THE_VIEWER.test(path)));
    expect(inViewer.filter((name) => !NAMED_IN_VIEWER.test(name))).toEqual([]);
  });

  it('are asked for nothing from the first page of a report to the last answer', async () => {
    const asked = new Set<string>();
    const newContext: Browser['newContext'] = async (options) => {
      const context = await browser.newContext(options);
      context.on('request', (call) => asked.add(new URL(call.url()).origin));
      context.on('page', (page) => page.on('websocket', (socket) => asked.add(socket.url())));
      return context;
    };
    const { origin, made } = portal;
    await walkWholeJourney({ origin, made, browser: { newContext } }, journeyTexts('Mwangaza'));
    expect([...asked]).toEqual([origin]);
  }, 180_000);
});
