import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openAgeFile } from '../../src/protocol/age/file.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { databaseParts } from '../../src/services/part-store.ts';
import { readBlobPart } from '../../src/services/read-blob-part.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { blobClient, newBlob, type TestBlob } from '../support/blob-client.ts';
import { unhindered } from '../support/command.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

useAnyEngine();
const portal = portalOfThisFile();
const FILE = seededBytes('copied', BLOB_PART_BYTES + 77);
let blob: TestBlob;

beforeAll(async () => {
  const { begin, put } = blobClient(() => portal.origin);
  blob = await newBlob(FILE);
  await begin(blob);
  for (const place of [1, 0]) await put(blob, place, await blob.sealer.part(place));
});

test('a backup holds sealed files, and brings them back whole', async () => {
  const backup = join(temporaryFolder(), 'portal.backup');
  await unhindered({ DATABASE_URL: portal.url }, 'backup', backup);
  const { url, db } = await emptyDatabase();
  await unhindered({ DATABASE_URL: url }, 'restore', backup);
  for (const place of [0, 1]) {
    const part = await readBlobPart(db, databaseParts(db), blob.place.id, place, Date.now());
    expect(Buffer.compare(part, await blob.sealer.part(place))).toBe(0);
  }
});

test('an export holds each as a folder of parts, which in their order are an age file', async () => {
  const folder = join(temporaryFolder(), 'everything');
  await unhindered({ DATABASE_URL: portal.url }, 'export-everything', folder);
  const [front = ''] = readdirSync(join(folder, 'blobs'));
  const [name = ''] = readdirSync(join(folder, 'blobs', front));
  expect(name).toBe(Buffer.from(blob.place.id).toString('hex'));
  const parts = readdirSync(join(folder, 'blobs', front, name)).toSorted();
  const whole = concat(...parts.map((part) => readFileSync(join(folder, 'blobs', front, name, part))));
  const opened = openAgeFile(whole, [blob.sealer.key]);
  expect(opened && Buffer.compare(opened.subarray(0, FILE.length), FILE)).toBe(0);
});
