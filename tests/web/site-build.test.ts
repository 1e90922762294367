import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../../web/build/build-site.ts';
import { listFiles } from '../../web/build/list-files.ts';
import { LANGUAGES } from '../../web/shared/languages.ts';
import { firstPage } from '../support/first-page.ts';

const FIRST_PAGE_LIMIT = 60_000;
const ENGINE_LIMIT = 102_000;
const LIBSODIUM = 'node_modules/libsodium/dist/modules-esm/libsodium.mjs';
/** Named in texts, name spaces and licences; nothing is ever loaded from them. */
const NAMED_ONLY = [
  'http://www.w3.org',
  'http://ns.adobe.com',
  'https://www.wikipedia.org',
  'https://openpgpjs.org',
];

/** Libraries that may name hosts: their frame can ask nobody, as tests/promises/hostile-files shows. */
const OF_THE_VIEWER = /^assets\/viewer\//;

let scratch: string;
const folder = (name: string): string => join(scratch, name);
const text = (path: string): Promise<string> => readFile(join(folder('one'), path), 'utf8');

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'unhindered-site-'));
  await buildSite(folder('one'));
  vi.stubEnv('NODE_ENV', 'production');
  await buildSite(folder('two'));
  vi.unstubAllEnvs();
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('the built site', () => {
  it('has the same bytes when it is built twice, whatever the builder’s environment calls itself', async () => {
    const paths = await listFiles(folder('one'));
    expect(await listFiles(folder('two'))).toEqual(paths);
    for (const path of paths) {
      const [one, two] = await Promise.all(['one', 'two'].map((name) => readFile(join(folder(name), path))));
      expect(one?.equals(two ?? Buffer.alloc(0)), path).toBe(true);
    }
  });

  it('lists the hash of every other file in its manifest', async () => {
    const manifest = JSON.parse(await text('site-manifest.json')) as Record<string, string>;
    const others = (await listFiles(folder('one'))).filter((path) => path !== 'site-manifest.json');
    expect(Object.keys(manifest)).toEqual(others);
    for (const path of others) {
      const bytes = await readFile(join(folder('one'), path));
      expect(manifest[path]).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('has no inline script, style or handler in its pages', async () => {
    for (const path of ['index.html', 'desk/index.html', 'numbers/index.html', 'viewer/index.html']) {
      const page = await text(path);
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:|data:/i);
    }
  });

  it('names no foreign host and no folder of its builder, makes no worker from a blob and carries no source map', async () => {
    for (const path of (await listFiles(folder('one'))).filter(
      (name) => /\.(js|css|html|svg)$/.test(name) && !OF_THE_VIEWER.test(name),
    )) {
      const content = await text(path);
      const hosts = (content.match(/https?:\/\/[\w.-]+\.[a-z]{2,}/g) ?? []).filter(
        (host) => !NAMED_ONLY.includes(host),
      );
      expect(hosts, path).toEqual([]);
      expect(content, path).not.toContain(process.cwd());
      expect(content, path).not.toMatch(/sourceMappingURL|Worker\([^)]*(createObjectURL|blob:)/);
    }
  });

  it('fetches each later part of the reporter’s page as one file', async () => {
    const { files } = await firstPage(folder('one'));
    const entry = files.find((path) => path.startsWith('assets/') && path.endsWith('.js')) ?? '';
    const parts = new Set([entry]);
    for (const path of parts) {
      const script = await text(path);
      for (const [, name = ''] of script.matchAll(/import\(["`']\.\/([\w-]+\.js)["`']\)/g))
        parts.add(`assets/${name}`);
      const inside = [...script.matchAll(/\bfrom ?["`']\.\/([\w-]+\.js)["`']/g)].map(
        ([, name = '']) => `assets/${name}`,
      );
      expect(
        inside.filter((other) => other !== entry),
        path,
      ).toEqual([]);
    }
    expect(parts.size).toBeGreaterThan(LANGUAGES.length + 3);
  });

  it('has libsodium once, so that a page and its workers do not each fetch it', async () => {
    const holding: string[] = [];
    for (const path of (await listFiles(folder('one'))).filter((name) => name.endsWith('.js')))
      if ((await text(path)).includes('crypto_aead_chacha20poly1305_ietf_encrypt=')) holding.push(path);
    expect(holding).toEqual([expect.stringContaining('libsodium')]);
  });

  it('carries the WebAssembly of libsodium octet for octet, in at most 102 kB', async () => {
    const [inBase64 = ''] = /[A-Za-z0-9+/]{100000,}=*/.exec(await readFile(LIBSODIUM, 'utf8')) ?? [];
    const octets = Buffer.from(inBase64, 'base64');
    expect(WebAssembly.validate(octets)).toBe(true);
    const [path = ''] = (await listFiles(folder('one'))).filter((name) => /\/libsodium-.*\.js$/.test(name));
    const [letters = ''] = /[\u0100-\u01ff]{1000,}/.exec(await text(path)) ?? [];
    const carried = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    expect(octets.equals(carried)).toBe(true);
    expect((await stat(join(folder('one'), `${path}.br`))).size).toBeLessThan(ENGINE_LIMIT);
  });

  it('keeps the example cases in a part of their own, which neither page loads at first', async () => {
    const scripts = (await listFiles(folder('one'))).filter((path) => path.endsWith('.js'));
    const pages = (await Promise.all(['index.html', 'desk/index.html', 'numbers/index.html'].map(text))).join(
      '',
    );
    const holding: string[] = [];
    for (const path of scripts) if ((await text(path)).includes('My sister was stopped')) holding.push(path);
    expect(holding).toHaveLength(1);
    const [part = ''] = holding;
    expect(pages).not.toContain(part);
    const name = part.split('/').at(-1) ?? '';
    for (const path of scripts.filter((other) => other !== part)) {
      // Named only where it is asked for: never as something that another file begins with.
      expect(await text(path), path).not.toMatch(new RegExp(`from ?["'\`]\\./${name}`));
    }
  });

  it('lets a reporter type after at most 60 kB', async () => {
    const { files, languages, bytes } = await firstPage(folder('one'));
    expect(languages).toHaveLength(LANGUAGES.length);
    expect(files.some((path) => /sodium|noble|sealer/.test(path))).toBe(false);
    expect(bytes).toBeLessThan(FIRST_PAGE_LIMIT);
  });
});
