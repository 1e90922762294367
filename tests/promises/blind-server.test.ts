import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveDraftKeys } from '../../src/protocol/client/draft.ts';
import { openKeyFile } from '../../src/protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../src/protocol/client/member-keys.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { listFiles } from '../../web/build/list-files.ts';
import { reporter as words } from '../../web/locales/en/reporter.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { launchChromium } from '../support/browser.ts';
import { dumpOf } from '../support/database-dump.ts';
import { formsOfBytes, formsOfText, type Needle, searchFor } from '../support/forms-of.ts';
import { journeyTexts } from '../support/journey-texts.ts';
import { once } from '../support/once.ts';
import { memoryOf } from '../support/process-memory.ts';
import type { Exchange } from '../support/recording-proxy.ts';
import { openReporterPage } from '../support/reporter-page.ts';
import { pauseReport, walkToStory } from '../support/reporter-steps.ts';
import { type SeparatePortal, startSeparatePortal } from '../support/separate-portal.ts';
import { type JourneySeen, walkWholeJourney } from '../support/whole-journey.ts';

/** Letters that stand nowhere else: in every text of this journey, and in no other. */
const MARK = `vrq${randomBytes(24)
  .toString('base64')
  .replace(/[^a-z]/g, '')
  .padEnd(16, 'zxj')
  .slice(0, 16)}`;
/** Sent in the open on purpose, to show that each search finds what is there. */
const CONTROL = `wkb${MARK.slice(3).split('').reverse().join('')}`;
const CONTROL_FORMS = formsOfText('control', CONTROL);
const controlsIn = searchFor(CONTROL_FORMS);

useAnyEngine();
let folder: string;
let server: EmbeddedServer;
let portal: SeparatePortal;
let browser: Browser;
let seen: JourneySeen;
let secrets: readonly Needle[];
let secretsIn: (haystack: Buffer) => string[];
const screens: Buffer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'blind-'));
  chmodSync(folder, 0o755);
  server = await startEmbeddedServer(folder);
  const db = openDatabase(server.databaseUrl);
  await migrate(db);
  await db.destroy();
  [portal, browser] = await Promise.all([startSeparatePortal(server.databaseUrl), launchChromium()]);
  const { origin, made } = portal;
  seen = await walkWholeJourney({ origin, made, browser }, journeyTexts(MARK), keepScreens);
  secrets = [...formsOfText('words', MARK), ...keysOf(seen.phrase), ...keysOfPaused(await pauseMarked())];
  secretsIn = searchFor(secrets);
}, 240_000);
const stopServers = once(async () => {
  await portal.stop();
  await server.stop();
});
afterAll(async () => {
  await browser.close();
  await stopServers();
  rmSync(folder, { recursive: true, force: true });
});

/** What the people themselves saw: there the search must find. */
async function keepScreens(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) screens.push(Buffer.from(await page.content()));
}

/** A report that is only paused, and so lies there while everything is searched; gives its phrase. */
async function pauseMarked(): Promise<string> {
  const reporter = await openReporterPage({ origin: portal.origin, browser });
  await walkToStory(reporter);
  await reporter.write(words.writing.story.label, journeyTexts(MARK).story);
  const phrase = await pauseReport(reporter);
  await reporter.close();
  return phrase;
}

function keysOfPaused(phrase: string): Needle[] {
  const { sealKey, write } = deriveDraftKeys(readPhrase(phrase), portal.made.id);
  return [
    ...formsOfText('phrase of what is paused', phrase),
    ...formsOfBytes('phrase of what is paused as bytes', Buffer.from(readPhrase(phrase))),
    ...formsOfBytes('draft key', Buffer.from(sealKey)),
    ...formsOfBytes('draft write key', Buffer.from(write.secretKey.subarray(0, 32))),
  ];
}

/** Every phrase and what is derived from it: who finds one of these can read. */
function keysOf(phrase: string): Needle[] {
  const { made } = portal;
  const { caseSecret, kemSeed, consent } = deriveReporterKeys(readPhrase(phrase), made.id);
  const reporter = [
    ...formsOfText('phrase of the reporter', phrase),
    ...formsOfBytes('phrase of the reporter as bytes', Buffer.from(readPhrase(phrase))),
    ...formsOfBytes('case secret', Buffer.from(caseSecret)),
    ...formsOfBytes('mailbox key', Buffer.from(kemSeed)),
    ...formsOfBytes('consent key', Buffer.from(consent.secretKey.subarray(0, 32))),
  ];
  const members = made.members.flatMap(({ entry, phrase: words, keyFile }) => {
    const signIn = deriveSignInKeys(readPhrase(words.join(' ')), made.id);
    const { seed } = openKeyFile(keyFile, made.id, signIn);
    return [
      ...formsOfText(`phrase of ${entry.label}`, words.join(' ')),
      ...formsOfBytes(`phrase of ${entry.label} as bytes`, Buffer.from(readPhrase(words.join(' ')))),
      ...formsOfBytes(`seed of ${entry.label}`, Buffer.from(seed)),
    ];
  });
  return [...reporter, ...members];
}

/** A call that says the control words in its address, a header, and a body that is never finished. */
async function sayControl(): Promise<() => void> {
  const { hostname, port } = new URL(portal.server.origin);
  const body = `{"authKey":"${CONTROL.repeat(100)}`;
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length + 1,
    'x-control': CONTROL,
  };
  const call = request({ hostname, port, method: 'POST', path: `${PATHS.sessions}?q=${CONTROL}`, headers });
  call.on('error', () => undefined);
  await new Promise<void>((sent) => call.write(body, () => sent()));
  return () => call.destroy();
}

const wholeOf = ({ method, path, requestHeaders, requestBody }: Exchange): Buffer =>
  Buffer.concat([Buffer.from(`${method} ${path}\n${requestHeaders.join('\n')}\n`, 'latin1'), requestBody]);

const answerOf = ({ responseHeaders, responseBody }: Exchange): Buffer =>
  Buffer.concat([Buffer.from(responseHeaders.join('\n'), 'latin1'), responseBody]);

describe('what people wrote, their phrases and the keys made of them', () => {
  it('is on their own screens, where the search finds it', () => {
    expect(seen.second.notes).toEqual([journeyTexts(MARK).note]);
    expect(secretsIn(Buffer.concat(screens))).toContain('words, as it is');
  });

  it('is found by the search in each form', () => {
    for (const { name, bytes } of secrets) {
      const haystack = Buffer.concat([randomBytes(1001), bytes, randomBytes(1001)]);
      expect(secretsIn(haystack)).toContain(name);
    }
  });

  it('is in no request: neither address, header nor body', async () => {
    const all = (): Buffer => Buffer.concat(portal.exchanges().map(wholeOf));
    expect(portal.exchanges().length).toBeGreaterThan(50);
    expect(secretsIn(all())).toEqual([]);
    await fetch(`${portal.origin}${PATHS.roster}?q=${CONTROL}`, { headers: { 'x-control': CONTROL } });
    expect(controlsIn(all())).toContain('control, as it is');
  });

  it('is in no table of the database', async () => {
    await sql`create table control (words text, bytes bytea)`.execute(portal.db);
    await sql`insert into control values (${CONTROL}, ${Buffer.from(CONTROL, 'utf16le')})`.execute(portal.db);
    const dump = await dumpOf(portal.db);
    await sql`drop table control`.execute(portal.db);
    expect(dump.length).toBeGreaterThan(3 * 130_048);
    expect(await portal.db.selectFrom('draft').select('revision').execute()).toEqual([{ revision: 1 }]);
    expect(controlsIn(dump)).toEqual(expect.arrayContaining(['control, as it is', 'control, UTF-16LE']));
    expect(secretsIn(dump)).toEqual([]);
  });

  it('is in no answer to a call that is refused, nor in what the server writes or counts', async () => {
    const said = journeyTexts(CONTROL);
    const answers = await Promise.all([
      fetch(`${portal.origin}/${CONTROL}`),
      fetch(`${portal.origin}${PATHS.rosterOf(1)}${CONTROL}`),
      fetch(`${portal.origin}${PATHS.cases}`, { headers: { cookie: `session=${CONTROL}` } }),
      fetch(`${portal.origin}${PATHS.sessions}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ authKey: said.story, challenge: CONTROL, signature: CONTROL }),
      }),
      fetch(`${portal.origin}${PATHS.envelopes}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-proof-of-work': CONTROL },
        body: CONTROL.repeat(10_000).slice(0, 131_072),
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 401, 400, 400]);
    const metrics = await (await fetch(`${portal.server.origin}/metrics`)).text();
    expect(metrics).toContain('portal_responses_total');
    expect(portal.server.output()).toContain('portal-started');
    const told = Buffer.concat([
      ...portal.exchanges().map(answerOf),
      Buffer.from(portal.server.output()),
      Buffer.from(metrics),
    ]);
    expect([...secretsIn(told), ...controlsIn(told)]).toEqual([]);
  });

  it('is nowhere in the memory of the server, which holds what is sent to it in the open', async () => {
    const { pid } = portal.server.process;
    if (pid === undefined) throw new Error('no server');
    const hangUp = await sayControl();
    const found = new Set<string>();
    const control = new Set<string>();
    for (const piece of memoryOf(pid)) {
      for (const name of secretsIn(piece)) found.add(name);
      for (const name of controlsIn(piece)) control.add(name);
    }
    hangUp();
    expect([...found]).toEqual([]);
    expect([...control]).toContain('control, as it is');
  });

  it('is in no file of the database server once it has written everything: tables, write-ahead log, its own log', async () => {
    await sql`create table control as select ${CONTROL} as words`.execute(portal.db);
    await stopServers();
    const found: string[] = [];
    const control = new Set<string>();
    for (const path of await listFiles(folder)) {
      const bytes = readFileSync(join(folder, path));
      found.push(...secretsIn(bytes).map((name) => `${path}: ${name}`));
      if (bytes.includes(CONTROL)) control.add(path.includes('/pg_wal/') ? 'write-ahead log' : 'tables');
    }
    expect(found).toEqual([]);
    expect([...control].sort()).toEqual(['tables', 'write-ahead log']);
  });
});
