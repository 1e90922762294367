import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { toHex } from '../../src/protocol/encoding/hex.ts';
import { BLOB_DAYS, BLOB_PART_BYTES, UNFINISHED_BLOB_DAYS } from '../../src/protocol/limits.ts';
import { dayAfter } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { bucketParts, databaseParts } from '../../src/services/part-store.ts';
import { prolongBlobs } from '../../src/services/prolong-blobs.ts';
import { purgeBlobs } from '../../src/services/purge-blobs.ts';
import { storeBlobPart } from '../../src/services/store-blob-part.ts';
import { type Bucket, openBucket } from '../../src/storage/bucket.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { type BlobClient, blobClient, newBlob, type TestBlob } from '../support/blob-client.ts';
import { type BucketServer, startBucketServer } from '../support/bucket-server.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { startPortal, type TestPortal } from '../support/portal.ts';

useAnyEngine();
const database = databaseOfThisFile();
const DAY_MS = 86_400_000;
let store: BucketServer;
let bucket: Bucket;
let portal: TestPortal;
let client: BlobClient;
let reviewer: MemberClient;

beforeAll(async () => {
  store = await startBucketServer();
  const {
    FILES_BUCKET: url = '',
    FILES_BUCKET_KEY_ID: keyId = '',
    FILES_BUCKET_SECRET: secret = '',
  } = store.settings;
  bucket = openBucket({ url, region: 'us-east-1', keyId, secret });
  portal = await startPortal(database.url, store.settings);
  client = blobClient(() => portal.origin);
  const made = await storedOrganisation(database.db, 3, Date.now(), systemEntropy);
  const [member] = membersWhoAre(made, 'reviewer');
  if (member === undefined) throw new Error('no reviewer');
  reviewer = await signInAs(portal.origin, made, member);
});
afterAll(async () => {
  await portal.stop();
  await store.stop();
});

const sent = async (through: BlobClient = client): Promise<TestBlob> => {
  const blob = await newBlob(2 * BLOB_PART_BYTES + 5);
  expect((await through.begin(blob)).status).toBe(204);
  for (const place of [2, 0, 1])
    expect((await through.put(blob, place, await blob.sealer.part(place))).status).toBe(204);
  return blob;
};
const read = async (blob: TestBlob): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (let place = 0; place < blob.sealer.parts; place += 1) {
    const answer = await reviewer.call('GET', PATHS.blobPart(toBase64url(blob.place.id), place));
    expect(answer.status).toBe(200);
    parts.push(new Uint8Array(await answer.arrayBuffer()));
  }
  return concat(...parts);
};
const whole = async ({ sealer }: TestBlob) =>
  concat(await sealer.part(0), await sealer.part(1), await sealer.part(2));
const namesOf = ({ place }: TestBlob) => store.names().filter((name) => name.startsWith(toHex(place.id)));

describe('files in a bucket', () => {
  test('come back octet for octet, and lie nowhere in the database', async () => {
    const blob = await sent();
    expect(Buffer.compare(await read(blob), await whole(blob))).toBe(0);
    expect(namesOf(blob).length).toBe(3);
    const inDatabase = await database.db
      .selectFrom('blob_content')
      .select('place')
      .where('blob', '=', blob.place.id)
      .execute();
    expect(inDatabase).toEqual([]);
  });

  test('never change, and the same again is fine', async () => {
    const blob = await sent();
    const first = await blob.sealer.part(0);
    expect((await client.put(blob, 0, first)).status).toBe(204);
    expect((await client.put(blob, 0, first.toReversed())).status).toBe(409);
    expect(Buffer.compare(await read(blob), await whole(blob))).toBe(0);
  });

  test('go when their sender removes them, those that never came too', async () => {
    const blob = await newBlob(3 * BLOB_PART_BYTES);
    await client.begin(blob);
    await client.put(blob, 1, await blob.sealer.part(1));
    expect(namesOf(blob).length).toBe(1);
    expect((await client.remove(blob)).status).toBe(204);
    await purgeBlobs(database.db, bucketParts(bucket, databaseParts(database.db)), Date.now());
    expect(namesOf(blob)).toEqual([]);
  });

  test('are over for everybody once their sender removed them, though the bucket does not answer', async () => {
    const lost = await startBucketServer();
    const there = await startPortal(database.url, lost.settings);
    const through = blobClient(() => there.origin);
    const blob = await sent(through);
    await lost.stop();
    expect((await through.remove(blob)).status).toBe(204);
    expect(await through.arrived(blob)).toBeNull();
    const path = PATHS.blobPart(toBase64url(blob.place.id), 0);
    expect((await reviewer.call('GET', path)).status).toBe(404);
    await there.stop();
  });

  test('go after their last day, whatever else the bucket does not remove', async () => {
    const blobs = [await sent(), await sent(), await sent()];
    const [stuck] = blobs;
    const parts = bucketParts(bucket, databaseParts(database.db));
    const late = Date.now() + (BLOB_DAYS + 1) * DAY_MS;
    const torn = {
      ...parts,
      remove: (id: Uint8Array, count: number) =>
        toHex(id) === toHex(stuck?.place.id ?? id)
          ? Promise.reject(new Error('locked'))
          : parts.remove(id, count),
    };
    await expect(purgeBlobs(database.db, torn, late)).rejects.toBeInstanceOf(AggregateError);
    expect(blobs.map((blob) => namesOf(blob).length)).toEqual([3, 0, 0]);
    await purgeBlobs(database.db, parts, late);
    expect(blobs.map((blob) => namesOf(blob).length)).toEqual([0, 0, 0]);
  });

  test('are not prolonged by a part that came over midnight, when they may be going', async () => {
    const blob = await newBlob(9);
    await client.begin(blob);
    const parts = bucketParts(bucket, databaseParts(database.db));
    let time = Date.now();
    const slow = {
      ...parts,
      put: async (id: Uint8Array, place: number, sealed: Uint8Array) => {
        await parts.put(id, place, sealed);
        time += (UNFINISHED_BLOB_DAYS + 1) * DAY_MS;
      },
    };
    const part = { blob: blob.place.id, place: 0, sealed: await blob.sealer.part(0) };
    await expect(storeBlobPart(database.db, slow, part, () => time)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(namesOf(blob)).toEqual([]);
    const row = await database.db
      .selectFrom('blob')
      .select(['arrived', 'expires_on'])
      .where('id', '=', blob.place.id)
      .executeTakeFirst();
    expect(row).toEqual({ arrived: 0, expires_on: dayAfter(Date.now(), UNFINISHED_BLOB_DAYS) });
  });

  test('go after their last day, and cannot be prolonged or added to once it is over', async () => {
    const blob = await sent();
    const parts = bucketParts(bucket, databaseParts(database.db));
    const late = Date.now() + (BLOB_DAYS + 1) * DAY_MS;
    await prolongBlobs(database.db, [blob.place.id], late);
    const again = { blob: blob.place.id, place: 0, sealed: await blob.sealer.part(0) };
    await expect(storeBlobPart(database.db, parts, { ...again, place: 7 }, () => late)).rejects.toThrow();
    await purgeBlobs(database.db, parts, late);
    expect(namesOf(blob)).toEqual([]);
    await expect(storeBlobPart(database.db, parts, again, Date.now)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(namesOf(blob)).toEqual([]);
  });

  test('leave no part behind that was on its way while its file was removed', async () => {
    const blob = await newBlob(9);
    await client.begin(blob);
    const parts = bucketParts(bucket, databaseParts(database.db));
    const slow = {
      ...parts,
      put: async (id: Uint8Array, place: number, sealed: Uint8Array) => {
        await client.remove(blob);
        await parts.put(id, place, sealed);
      },
    };
    const part = { blob: blob.place.id, place: 0, sealed: await blob.sealer.part(0) };
    await expect(storeBlobPart(database.db, slow, part, Date.now)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(namesOf(blob)).toEqual([]);
  });

  test('are read from the database where they came before there was a bucket', async () => {
    const before = await startPortal(database.url);
    const blob = await sent(blobClient(() => before.origin));
    await before.stop();
    expect(namesOf(blob)).toEqual([]);
    expect(Buffer.compare(await read(blob), await whole(blob))).toBe(0);
  });
});

describe('a portal whose bucket cannot be used', () => {
  test.each([
    ['knows no such key', { FILES_BUCKET_KEY_ID: 'NOBODY' }],
    ['has no such bucket', { bucket: 'elsewhere' }],
  ])('does not start: it %s', async (_, wrong) => {
    const { bucket: name, ...rest } = wrong as Record<string, string>;
    const url = store.settings['FILES_BUCKET'] ?? '';
    const settings = {
      ...store.settings,
      ...(name ? { FILES_BUCKET: url.replace(/files$/, name) } : {}),
      ...rest,
    };
    await expect(startPortal(database.url, settings)).rejects.toThrow(/FILES_BUCKET cannot be used/);
  });
});
