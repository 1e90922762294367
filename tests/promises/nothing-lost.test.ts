import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { acceptEnvelope } from '../../src/services/accept-envelope.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { readStream } from '../../src/services/read-stream.ts';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { createTestDatabase } from '../support/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { postEnvelope } from '../support/proof.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CLIENTS = 4;

useAnyEngine();

const nameOf = (envelope: Uint8Array) => Buffer.from(envelope.subarray(-32)).toString('hex');

/** Clients that post one envelope after another until stopped, and remember which were answered with success. */
function postAway(origin: string): { answered: Set<string>; stop: () => Promise<void> } {
  const answered = new Set<string>();
  let stopped = false;
  const client = async (): Promise<void> => {
    while (!stopped) {
      const envelope = junkEnvelope(systemEntropy);
      // While the portal is down, posts fail: nothing was promised for those.
      const response = await postEnvelope(origin, envelope).catch(() => null);
      if (response?.status === 204) answered.add(nameOf(envelope));
      else await pause(50);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  return {
    answered,
    stop: async () => {
      stopped = true;
      await Promise.all(clients);
    },
  };
}

async function readAll(db: Db): Promise<string[]> {
  const seen: string[] = [];
  for (let after = 0; ; ) {
    const page = await readStream(db, 'intake', after);
    const last = page.at(-1);
    if (last === undefined) return seen;
    seen.push(...page.map(({ entry }) => nameOf(entry)));
    after = last.position;
  }
}

async function placeAndReadAll(url: string): Promise<string[]> {
  const db = openDatabase(url);
  try {
    await placeBatch(db, Date.now());
    return await readAll(db);
  } finally {
    await db.destroy();
  }
}

const SETTINGS = { ENVELOPES_PER_MINUTE: '100000' };

test('every envelope that was answered is there after the portal was killed under load', async () => {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  const answered: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const portal = await spawnPortal(database.url, SETTINGS);
    const load = postAway(portal.origin);
    await expect.poll(() => load.answered.size, { timeout: 30_000 }).toBeGreaterThan(10);
    await portal.kill('SIGKILL');
    await load.stop();
    answered.push(...load.answered);
  }
  const there = await placeAndReadAll(database.url);
  expect(new Set(there).size).toBe(there.length);
  expect(answered.filter((name) => !there.includes(name))).toEqual([]);
});

test('every envelope that was answered is there after PostgreSQL was killed under load, and the portal goes on', async () => {
  const folder = temporaryFolder();
  const server = await startEmbeddedServer(folder);
  onTestFinished(server.stop);
  const portal = await spawnPortal(server.databaseUrl, SETTINGS);
  onTestFinished(() => portal.kill('SIGTERM'));
  const load = postAway(portal.origin);
  for (let round = 0; round < 2; round += 1) {
    const before = load.answered.size;
    await expect.poll(() => load.answered.size, { timeout: 60_000 }).toBeGreaterThan(before + 10);
    process.kill(
      Number(readFileSync(`${folder}/postgresql/cluster/postmaster.pid`, 'utf8').split('\n')[0]),
      'SIGKILL',
    );
  }
  const before = load.answered.size;
  await expect.poll(() => load.answered.size, { timeout: 60_000 }).toBeGreaterThan(before + 10);
  await load.stop();
  const there = await placeAndReadAll(server.databaseUrl);
  expect(new Set(there).size).toBe(there.length);
  expect([...load.answered].filter((name) => !there.includes(name))).toEqual([]);
});

test('a reader with a cursor sees every entry exactly once, whoever writes and places meanwhile', async () => {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  const others = [openDatabase(database.url), openDatabase(database.url)];
  const sent = Array.from({ length: 200 }, () => junkEnvelope(systemEntropy));
  const queue = [...sent, ...sent.slice(0, 50)];
  let writing = true;
  const write = async (db: Db): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await acceptEnvelope(db, next);
  };
  const place = async (db: Db): Promise<void> => {
    while (writing) await placeBatch(db, Date.now());
  };
  const seen: string[] = [];
  let cursor = 0;
  const readOn = async (): Promise<number> => {
    const page = await readStream(database.db, 'intake', cursor);
    seen.push(...page.map(({ entry }) => nameOf(entry)));
    cursor = page.at(-1)?.position ?? cursor;
    return page.length;
  };
  const read = async (): Promise<void> => {
    while (writing) await readOn();
  };
  const background = [...others.map(place), read()];
  await Promise.all([...others, ...others, database.db].map(write));
  writing = false;
  await Promise.all(background);
  await placeBatch(database.db, Date.now());
  while ((await readOn()) > 0);
  expect([...seen].sort()).toEqual(sent.map(nameOf).sort());
  await Promise.all(others.map((db) => db.destroy()));
});
