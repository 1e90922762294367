import { beforeAll, describe, expect, test } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { encodeBlobReading } from '../../src/protocol/blob-reading.ts';
import { encodeBlobStart } from '../../src/protocol/blob-start.ts';
import { blobStartOf, reporterBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { receivedRemoval } from '../../src/protocol/client/blob/received-removal.ts';
import { removalRequest } from '../../src/protocol/client/blob/removal-request.ts';
import { newPhraseEntropy } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import {
  BLOB_DAYS,
  BLOB_PART_BYTES,
  BLOB_REMOVAL_BYTES,
  UNFINISHED_BLOB_DAYS,
} from '../../src/protocol/limits.ts';
import { dayAfter } from '../../src/protocol/times.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import { deleteBlobs } from '../../src/services/delete-blobs.ts';
import { databaseParts } from '../../src/services/part-store.ts';
import { prolongBlobs } from '../../src/services/prolong-blobs.ts';
import { purgeBlobs } from '../../src/services/purge-blobs.ts';
import { flip } from '../support/altered.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { blobClient, newBlob, type TestBlob } from '../support/blob-client.ts';
import { codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile, startPortal } from '../support/portal.ts';

useAnyEngine();
const portal = portalOfThisFile();
const { begin, put, arrived, remove } = blobClient(() => portal.origin);
const DAY_MS = 86_400_000;
let made: NewOrganisation;
let reviewer: MemberClient;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 3, Date.now(), systemEntropy);
  const [member] = membersWhoAre(made, 'reviewer');
  if (member === undefined) throw new Error('no reviewer');
  reviewer = await signInAs(portal.origin, made, member);
});

const part = async (blob: TestBlob, index: number) => blob.sealer.part(index);
const send = async (blob: TestBlob, ...places: number[]) => {
  for (const place of places) expect((await put(blob, place, await part(blob, place))).status).toBe(204);
};
const begun = async (file: number | Uint8Array = 2 * BLOB_PART_BYTES + 5): Promise<TestBlob> => {
  const blob = await newBlob(file);
  expect((await begin(blob)).status).toBe(204);
  return blob;
};
const read = (blob: TestBlob, index: number) =>
  reviewer.call('GET', PATHS.blobPart(toBase64url(blob.place.id), index));
const rowOf = (blob: TestBlob) =>
  portal.db.selectFrom('blob').selectAll().where('id', '=', blob.place.id).executeTakeFirst();
const outcome = async (answer: Response) => [answer.status, await codeOf(answer)];

describe('a file in parts', () => {
  test('arrives in any order and is read back, octet for octet', async () => {
    const blob = await begun();
    await send(blob, 2, 0, 1);
    const parts: Uint8Array[] = [];
    for (let index = 0; index < blob.sealer.parts; index += 1) {
      const answer = await read(blob, index);
      expect(answer.status).toBe(200);
      parts.push(new Uint8Array(await answer.arrayBuffer()));
    }
    const sent = concat(await part(blob, 0), await part(blob, 1), await part(blob, 2));
    expect(Buffer.compare(concat(...parts), sent)).toBe(0);
  });

  test('tells who holds the upload token what has arrived, in one size', async () => {
    const blob = await begun();
    await send(blob, 1);
    const bits = await arrived(blob);
    expect(bits?.length).toBe(264);
    expect([...(bits ?? [])].slice(0, 2)).toEqual([0b0100_0000, 0]);
    await send(blob, 0, 2);
    expect((await arrived(blob))?.[0]).toBe(0b1110_0000);
    expect(await arrived(blob, blob.place.deletion)).toBeNull();
  });

  test('is begun once: the same again is fine, another file in its place is refused', async () => {
    const blob = await begun();
    await send(blob, 0);
    expect((await begin(blob)).status).toBe(204);
    expect(await outcome(await begin(blob, 65_536))).toEqual([409, 'blob-taken']);
    const rival = { ...blob, place: { ...blob.place, upload: (await newBlob(9)).place.upload } };
    expect(await outcome(await begin(rival))).toEqual([409, 'blob-taken']);
    expect((await arrived(blob))?.[0]).toBe(0b1000_0000);
  });

  test('never changes: the same octets again are fine, others are refused', async () => {
    const blob = await begun();
    const first = await part(blob, 0);
    await send(blob, 0, 0);
    expect(await outcome(await put(blob, 0, flip(first, 70_000)))).toEqual([409, 'part-taken']);
    const answer = await read(blob, 0);
    expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), first)).toBe(0);
  });

  test('comes once, from however many hands at the same moment', async () => {
    const blob = await begun();
    const [first, other] = [await part(blob, 0), flip(await part(blob, 0), 5)];
    const answers = await Promise.all([first, other, first, other].map((bytes) => put(blob, 0, bytes)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([204, 204, 409, 409]);
    await Promise.all([1, 2, 1, 2].map(async (place) => put(blob, place, await part(blob, place))));
    expect(await rowOf(blob)).toMatchObject({ arrived: 3, parts: 3 });
  });

  test.each<[string, (blob: TestBlob) => Promise<Response>, number]>([
    ['without its token', async (blob) => put(blob, 0, await part(blob, 0), blob.place.deletion), 404],
    ['with half a token', async (blob) => put(blob, 0, await part(blob, 0), blob.place.upload.slice(1)), 400],
    ['beyond its parts', async (blob) => put(blob, 3, await part(blob, 2)), 400],
    ['one octet short', async (blob) => put(blob, 0, (await part(blob, 0)).slice(1)), 400],
    ['too long', async (blob) => put(blob, 2, await part(blob, 0)), 400],
    ['of a blob that there is not', async () => put(await newBlob(9), 0, new Uint8Array(65_536)), 404],
  ])('is refused %s', async (_, call, status) => {
    expect((await call(await begun())).status).toBe(status);
  });

  test('is not read before it has come, nor by who is no member', async () => {
    const blob = await begun();
    await send(blob, 0);
    expect((await read(blob, 1)).status).toBe(404);
    const path = PATHS.blobPart(toBase64url(blob.place.id), 0);
    expect((await fetch(`${portal.origin}${path}`)).status).toBe(401);
  });
});

describe('the life of a file', () => {
  test('ends by its deletion token, and by no other; the answer is always the same', async () => {
    const blob = await begun();
    await send(blob, 0, 1, 2);
    expect((await remove(blob, blob.place.upload)).status).toBe(204);
    expect((await read(blob, 0)).status).toBe(200);
    expect((await remove(blob)).status).toBe(204);
    expect((await remove(blob)).status).toBe(204);
    expect((await read(blob, 0)).status).toBe(404);
    await purgeBlobs(portal.db, databaseParts(portal.db), Date.now());
    const left = await portal.db
      .selectFrom('blob_content')
      .select('blob')
      .where('blob', '=', blob.place.id)
      .execute();
    expect([left, await rowOf(blob)]).toEqual([[], undefined]);
  });

  test('is over for everybody at the answer to who removes it, whatever becomes of its octets', async () => {
    const blob = await begun();
    await send(blob, 0, 1);
    await deleteBlobs(portal.db, [{ id: blob.place.id, token: blob.place.deletion }]);
    expect((await read(blob, 0)).status).toBe(404);
    expect(await arrived(blob)).toBeNull();
    expect((await put(blob, 2, await part(blob, 2))).status).toBe(404);
    const again = await begin(blob);
    // Where the purge was quicker, the place is free again.
    if (again.status !== 204) expect(await outcome(again)).toEqual([409, 'blob-taken']);
    await prolongBlobs(portal.db, [blob.place.id], Date.now());
    expect((await read(blob, 0)).status).toBe(404);
  });

  test('ends with all others of its sender at once, by their phrase alone', async () => {
    const keys = deriveReporterKeys(newPhraseEntropy(systemEntropy), made.id);
    const other = await begun();
    const own: TestBlob[] = [];
    for (const index of [0, 41, 63]) {
      const blob = { ...(await newBlob(9)), place: reporterBlobPlace(keys, index) };
      expect((await begin(blob)).status).toBe(204);
      own.push(blob);
    }
    const [first] = own;
    if (first === undefined) throw new Error('none');
    await send(first, 0);
    const body = removalRequest(keys, systemEntropy);
    expect(body.length).toBe(BLOB_REMOVAL_BYTES);
    const destroy = (octets: Uint8Array) =>
      fetch(`${portal.origin}${PATHS.blobRemoval}`, {
        method: 'POST',
        headers: { 'content-type': OCTETS },
        body: new Uint8Array(octets),
      });
    expect((await destroy(body.slice(64))).status).toBe(400);
    // The right ids with wrong tokens.
    expect((await destroy(body.map((byte, at) => (at % 64 < 32 ? byte : byte ^ 1)))).status).toBe(204);
    expect(await Promise.all(own.map(rowOf))).not.toContain(undefined);
    expect((await destroy(body)).status).toBe(204);
    expect((await destroy(body)).status).toBe(204);
    expect((await read(first, 0)).status).toBe(404);
    await purgeBlobs(portal.db, databaseParts(portal.db), Date.now());
    expect(await Promise.all(own.map(rowOf))).toEqual([undefined, undefined, undefined]);
    expect(await rowOf(other)).toBeDefined();
  });

  const post = (path: string, octets: Uint8Array) =>
    fetch(`${portal.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': OCTETS },
      body: new Uint8Array(octets),
    });
  const reading = ({ place: { id, deletion } }: TestBlob, index: number, token: Uint8Array = deletion) =>
    post(PATHS.blobReading, encodeBlobReading({ id, deletion: token, part: index }));

  test('is begun by a reviewer without a proof of work, and read by who may remove it', async () => {
    const blob = await newBlob(BLOB_PART_BYTES + 5);
    const start = encodeBlobStart(blobStartOf(blob.place, blob.sealer.bytes));
    expect((await post(PATHS.memberBlobs, start)).status).toBe(401);
    for (let again = 0; again < 2; again += 1)
      expect((await reviewer.call('POST', PATHS.memberBlobs, start)).status).toBe(204);
    expect((await reviewer.call('POST', PATHS.memberBlobs, start.slice(1))).status).toBe(400);
    await send(blob, 0, 1);
    for (const index of [0, 1]) {
      const answer = await reading(blob, index);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(await part(blob, index));
    }
  });

  test('is read by nobody without what removes it, nor where there is nothing', async () => {
    const [blob, other] = [await begun(9), await begun(9)];
    expect(await outcome(await reading(blob, 0))).toEqual([404, 'not-found']);
    await send(blob, 0);
    const { upload, deletion } = blob.place;
    for (const token of [upload, other.place.deletion, flip(deletion, 0)])
      expect(await outcome(await reading(blob, 0, token))).toEqual([404, 'not-found']);
    for (const index of [1, 2112, 2 ** 31, 2 ** 32 - 1])
      expect(await outcome(await reading(blob, index))).toEqual([404, 'not-found']);
    expect(await outcome(await reading(await newBlob(9), 0))).toEqual([404, 'not-found']);
    const asked = encodeBlobReading({ id: blob.place.id, deletion, part: 0 });
    for (const octets of [asked.slice(1), concat(asked, Uint8Array.of(0))])
      expect((await post(PATHS.blobReading, octets)).status).toBeOneOf([400, 413]);
    expect((await reading(blob, 0)).status).toBe(200);
  });

  test('ends where the person for whom it was destroys what they received', async () => {
    const [blob, other] = [await begun(9), await begun(9)];
    await send(blob, 0);
    const body = receivedRemoval([blob.place], systemEntropy);
    expect(body.length).toBe(BLOB_REMOVAL_BYTES);
    expect((await post(PATHS.blobRemoval, body)).status).toBe(204);
    expect([(await reading(blob, 0)).status, (await read(blob, 0)).status]).toEqual([404, 404]);
    expect(await rowOf(other)).toBeDefined();
  });

  test('has days alone, and a longer one once it is whole', async () => {
    const blob = await begun();
    await send(blob, 0);
    expect((await rowOf(blob))?.expires_on).toBe(dayAfter(Date.now(), UNFINISHED_BLOB_DAYS));
    await send(blob, 1, 2);
    expect((await rowOf(blob))?.expires_on).toBe(dayAfter(Date.now(), BLOB_DAYS));
  });

  test('is prolonged by reviewers, never shortened, and only when whole', async () => {
    const [whole, torn] = [await begun(), await begun()];
    await send(whole, 0, 1, 2);
    await send(torn, 0);
    const filled = (...ids: Uint8Array[]) =>
      concat(...ids, ...Array.from({ length: 64 - ids.length }, () => systemEntropy.bytes(32)));
    const ids = filled(whole.place.id, torn.place.id);
    await prolongBlobs(portal.db, [whole.place.id, torn.place.id], Date.now() + 9 * DAY_MS);
    const later = dayAfter(Date.now(), 9 + BLOB_DAYS);
    expect((await rowOf(whole))?.expires_on).toBe(later);
    expect((await reviewer.call('POST', PATHS.blobExtension, ids)).status).toBe(204);
    expect((await rowOf(whole))?.expires_on).toBe(later);
    expect((await rowOf(torn))?.expires_on).toBe(dayAfter(Date.now(), UNFINISHED_BLOB_DAYS));
    expect((await reviewer.call('POST', PATHS.blobExtension, ids.slice(32))).status).toBe(400);
  });

  test('is over after its last day, with all that belonged to it', async () => {
    const [whole, torn] = [await begun(), await begun(9)];
    await send(whole, 0, 1, 2);
    const store = databaseParts(portal.db);
    await purgeBlobs(portal.db, store, Date.now() + UNFINISHED_BLOB_DAYS * DAY_MS);
    expect(await rowOf(torn)).toBeDefined();
    await purgeBlobs(portal.db, store, Date.now() + (UNFINISHED_BLOB_DAYS + 1) * DAY_MS);
    expect([await rowOf(torn), (await read(whole, 0)).status]).toEqual([undefined, 200]);
    await purgeBlobs(portal.db, store, Date.now() + (BLOB_DAYS + 30) * DAY_MS);
    expect((await portal.db.selectFrom('blob_part').select('blob').execute()).length).toBe(0);
  });

  test('is not begun where there is no room, but what was begun goes on', async () => {
    const full = await startPortal(portal.url, { FILES_GIGABYTES: '0' });
    const there = blobClient(() => full.origin);
    const blob = await begun(9);
    const fresh = await there.begin(await newBlob(9));
    expect(await outcome(fresh)).toEqual([507, 'no-room']);
    expect((await there.begin(blob)).status).toBe(204);
    expect((await there.put(blob, 0, await part(blob, 0))).status).toBe(204);
    await full.stop();
  });

  test('is the same through either of two processes', async () => {
    const second = await startPortal(portal.url);
    const there = blobClient(() => second.origin);
    const blob = await begun();
    await Promise.all([
      send(blob, 0),
      there.put(blob, 1, await part(blob, 1)),
      there.put(blob, 2, await part(blob, 2)),
    ]);
    expect((await there.arrived(blob))?.[0]).toBe(0b1110_0000);
    expect((await rowOf(blob))?.arrived).toBe(3);
    await second.stop();
  });
});
