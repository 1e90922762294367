import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { BucketSettings } from '../../src/bucket-settings.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { readConfig } from '../../src/config.ts';
import { openAgeFile } from '../../src/protocol/age/file.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { openPartStore } from '../../src/services/part-store.ts';
import { readBlobPart } from '../../src/services/read-blob-part.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startEmbeddedServer } from '../../src/storage/embedded-server.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { blobClient, newBlob, type TestBlob } from '../support/blob-client.ts';
import { startBucketServer } from '../support/bucket-server.ts';
import { createTestDatabase } from '../support/database.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PARTS = 7;
const SETTINGS = { ENVELOPES_PER_MINUTE: '100000' };

useAnyEngine();

const isIn = (bits: Uint8Array, place: number): boolean =>
  (((bits[Math.floor(place / 8)] ?? 0) >> (7 - (place % 8))) & 1) === 1;

/** Somebody who sends a file and does not give up: asks what has arrived, and sends what is missing. */
const sendAway = (blob: TestBlob, origin: () => string) => {
  const client = blobClient(origin);
  const answered = new Set<number>();
  const sent: number[] = [];
  const done = (async () => {
    while (((await client.begin(blob).catch(() => null))?.status ?? 0) !== 204) await pause(50);
    for (;;) {
      const bits = await client.arrived(blob).catch(() => null);
      if (bits === null) {
        await pause(50);
        continue;
      }
      const lost = [...answered].filter((place) => !isIn(bits, place));
      if (lost.length > 0) throw new Error(`lost: ${lost.join(' ')}`);
      const missing = Array.from({ length: blob.sealer.parts }, (_, place) => place).filter(
        (place) => !isIn(bits, place),
      );
      if (missing.length === 0) return;
      for (const place of missing) {
        sent.push(place);
        const answer = await client.put(blob, place, await blob.sealer.part(place)).catch(() => null);
        if (answer?.status !== 204) break;
        answered.add(place);
        await pause(20);
      }
    }
  })();
  return { answered, sent, done };
};

const expectWhole = async (
  url: string,
  blob: TestBlob,
  file: Uint8Array,
  bucket: BucketSettings | null = null,
): Promise<void> => {
  const db = openDatabase(url);
  const store = await openPartStore(db, bucket);
  const parts: Uint8Array[] = [];
  for (let place = 0; place < blob.sealer.parts; place += 1)
    parts.push(await readBlobPart(db, store, blob.place.id, place, Date.now()));
  await db.destroy();
  const opened = openAgeFile(concat(...parts), [blob.sealer.key]);
  expect(opened && Buffer.compare(opened.subarray(0, file.length), file)).toBe(0);
};

test.each([1, 4])(
  'a file whose portal is killed after part %i arrives whole, and no part that was answered is sent again',
  async (mark) => {
    const database = await createTestDatabase();
    onTestFinished(database.drop);
    const file = systemEntropy.bytes(PARTS * BLOB_PART_BYTES - 100_000);
    const blob = await newBlob(file);
    let portal = await spawnPortal(database.url, SETTINGS);
    const upload = sendAway(blob, () => portal.origin);
    await expect.poll(() => upload.answered.size, { timeout: 30_000 }).toBeGreaterThan(mark);
    await portal.kill('SIGKILL');
    portal = await spawnPortal(database.url, SETTINGS);
    await upload.done;
    await portal.kill('SIGTERM');
    expect(upload.sent.length).toBeLessThan(blob.sealer.parts + 8);
    await expectWhole(database.url, blob, file);
  },
);

test('so does one whose parts lie in a bucket', async () => {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  const store = await startBucketServer();
  onTestFinished(store.stop);
  const settings = { ...SETTINGS, ...store.settings };
  const file = systemEntropy.bytes(PARTS * BLOB_PART_BYTES - 100_000);
  const blob = await newBlob(file);
  let portal = await spawnPortal(database.url, settings);
  const upload = sendAway(blob, () => portal.origin);
  await expect.poll(() => upload.answered.size, { timeout: 30_000 }).toBeGreaterThan(2);
  await portal.kill('SIGKILL');
  portal = await spawnPortal(database.url, settings);
  await upload.done;
  await portal.kill('SIGTERM');
  await expectWhole(database.url, blob, file, readConfig(settings).secrets.filesBucket);
});

test.each([1, 4])('a file whose PostgreSQL is killed after part %i arrives whole', async (mark) => {
  const folder = temporaryFolder();
  const server = await startEmbeddedServer(folder);
  onTestFinished(server.stop);
  const portal = await spawnPortal(server.databaseUrl, SETTINGS);
  onTestFinished(() => portal.kill('SIGTERM'));
  const file = systemEntropy.bytes(PARTS * BLOB_PART_BYTES - 100_000);
  const blob = await newBlob(file);
  const upload = sendAway(blob, () => portal.origin);
  await expect.poll(() => upload.answered.size, { timeout: 30_000 }).toBeGreaterThan(mark);
  process.kill(
    Number(readFileSync(`${folder}/postgresql/cluster/postmaster.pid`, 'utf8').split('\n')[0]),
    'SIGKILL',
  );
  await upload.done;
  await expectWhole(server.databaseUrl, blob, file);
});
