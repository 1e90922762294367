import { beforeAll, describe, expect, test } from 'vitest';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { decodeFrames } from '../../src/protocol/encoding/frames.ts';
import { readerOf } from '../../src/protocol/encoding/reader.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { destinationOfStream, destinationStream } from '../../src/protocol/stream-names.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { purgeExpired } from '../../src/services/purge-expired.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { bytesOf, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { nextRoster } from '../support/removal.ts';

const DAY_MS = 86_400_000;
const STREAM = destinationStream('un-focal-point.demonstration');

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reviewer: MemberClient;
let focalPoint: MemberClient;

const one = (role: NewMember['entry']['role']): NewMember => {
  const [member] = membersWhoAre(made, role);
  if (member === undefined) throw new Error(`a ${role}`);
  return member;
};

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now() - 60_000, systemEntropy);
  reviewer = await signInAs(portal.origin, made, one('reviewer'));
  focalPoint = await signInAs(portal.origin, made, one('focal-point'));
});

const post = (client: MemberClient, bytes: Uint8Array, stream = STREAM) =>
  client.call('POST', PATHS.stream(stream), bytes);
const read = async (client: MemberClient, after = 0) => {
  const answer = await bytesOf(await client.call('GET', `${PATHS.stream(STREAM)}?after=${after}`));
  return decodeFrames(LABEL.callEntries, answer, 'exact').map((row) => {
    const reader = readerOf(row);
    return { position: reader.u64(), entry: Buffer.from(reader.rest()).toString('base64') };
  });
};

describe('the stream of a destination', () => {
  test('takes envelopes of reviewers and gives them to its focal points, each once, in random order', async () => {
    const sent = Array.from({ length: 6 }, () => junkEnvelope(systemEntropy));
    for (const envelope of [...sent, ...sent]) expect((await post(reviewer, envelope)).status).toBe(204);
    await placeBatch(portal.db, Date.now());
    const entries = await read(focalPoint);
    expect(entries.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    const base64 = sent.map((envelope) => Buffer.from(envelope).toString('base64'));
    expect(entries.map(({ entry }) => entry).sort()).toEqual(base64.sort());
    expect(await read(focalPoint, 6)).toEqual([]);
  });

  test('takes what a focal point leaves for colleagues, and shows reviewers nothing', async () => {
    expect((await post(focalPoint, junkEnvelope(systemEntropy))).status).toBe(204);
    await placeBatch(portal.db, Date.now());
    expect((await read(focalPoint, 6)).map(({ position }) => position)).toEqual([7]);
    const refused = await reviewer.call('GET', PATHS.stream(STREAM));
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'not-allowed']);
  });

  test('takes nothing else: other sizes, other streams, the intake', async () => {
    const envelope = junkEnvelope(systemEntropy);
    expect(await codeOf(await post(reviewer, envelope.subarray(1)))).toBe('not-an-envelope');
    expect(await codeOf(await post(reviewer, new Uint8Array(envelope.length)))).toBe('not-an-envelope');
    for (const stream of ['intake', destinationStream('another'), 'to-']) {
      const answer = await post(reviewer, envelope, stream);
      expect([answer.status, stream]).toEqual([stream === 'to-' ? 400 : 403, stream]);
    }
    const names = await portal.db.selectFrom('stream').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['intake', STREAM]);
  });

  test('is gone for a focal point whom the roster no longer lists there', async () => {
    const now = Date.now();
    const without = nextRoster(made, now, ({ destinations }) => ({
      destinations: destinations.map((each) => ({ ...each, members: [] })),
    }));
    await publishRoster(portal.db, without, now);
    expect((await focalPoint.call('GET', PATHS.stream(STREAM))).status).toBe(403);
    expect((await post(focalPoint, junkEnvelope(systemEntropy))).status).toBe(403);
    expect((await post(reviewer, junkEnvelope(systemEntropy))).status).toBe(204);
  });

  test('keeps entries for the retention of the roster, as the intake does', async () => {
    const count = async () =>
      (
        await portal.db
          .selectFrom('stream_entry')
          .select((get) => get.fn.countAll<number>().as('rows'))
          .where('stream', '=', STREAM)
          .executeTakeFirstOrThrow()
      ).rows;
    await placeBatch(portal.db, Date.now());
    await purgeExpired(portal.db, Date.now() + 180 * DAY_MS);
    expect(await count()).toBe(8);
    await purgeExpired(portal.db, Date.now() + 181 * DAY_MS);
    expect(await count()).toBe(0);
  });
});

test('a destination has one name for its stream, whatever its id is', () => {
  for (const id of ['un-focal-point', 'Комиссия', 'a/b?c#d', '国'.repeat(40)]) {
    expect(destinationStream(id)).toMatch(/^to-[A-Za-z0-9_-]{1,160}$/);
    expect(destinationOfStream(destinationStream(id))).toBe(id);
  }
  for (const name of ['intake', 'to-*', 'to-_w', 'from-YQ']) expect(destinationOfStream(name)).toBeNull();
});
