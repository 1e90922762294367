import { beforeAll, describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat, u32be } from '../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import {
  encodeHeadSlotWrite,
  type HeadSlotWrite,
  signHeadSlotWrite,
} from '../../src/protocol/head-slot-write.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { destroyHashOf, type SlotId, slotIdOf } from '../../src/protocol/slot-id.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let reviewer: MemberClient;

beforeAll(async () => {
  const made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  const [member] = membersWhoAre(made, 'reviewer');
  if (member === undefined) throw new Error('two were made');
  reviewer = await signInAs(portal.origin, made, member);
});

const random = (length: number) => systemEntropy.bytes(length);
const place = () => placeBatch(portal.db, Date.now());

async function post(path: string, body: Uint8Array): Promise<Response> {
  return fetch(`${portal.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': OCTETS },
    body: new Uint8Array(body),
  });
}

/** Asks for these tokens and, in front of them, for random ones up to eight; gives the answers to these. */
async function collect(...tokens: Uint8Array[]): Promise<Uint8Array[]> {
  const padding = Array.from({ length: 8 - tokens.length }, () => random(32));
  const answer = await bytesOf(await post(PATHS.collect, concat(...padding, ...tokens)));
  expect(answer.length).toBe(65_536);
  return tokens.map((_, index) =>
    answer.slice((padding.length + index) * 8192, (padding.length + index + 1) * 8192),
  );
}

function newReply(): {
  token: Uint8Array;
  destroy: Uint8Array;
  sealed: Uint8Array;
  path: string;
  body: Uint8Array;
} {
  const [token, destroy, sealed] = [random(32), random(32), random(8192)];
  const body = encodeFrames(LABEL.callSlot, [destroyHashOf(destroy), sealed]);
  return { token, destroy, sealed, path: PATHS.slot(toBase64url(slotIdOf(token))), body };
}

describe('a reply', () => {
  test('reaches whoever holds its token, once it is placed', async () => {
    const { token, sealed, path, body } = newReply();
    expect((await reviewer.call('PUT', path, body)).status).toBe(204);
    expect((await collect(token))[0]).not.toEqual(sealed);
    await place();
    expect((await collect(token))[0]).toEqual(sealed);
  });

  test('may be left again with the same bytes, and never with others', async () => {
    const { path, body } = newReply();
    expect((await reviewer.call('PUT', path, body)).status).toBe(204);
    expect((await reviewer.call('PUT', path, body)).status).toBe(204);
    const other = await reviewer.call('PUT', path, newReply().body);
    expect([other.status, await codeOf(other)]).toEqual([409, 'slot-taken']);
  });

  test('is gone for good when its destroy token is shown, also when a colleague leaves it again', async () => {
    const { token, destroy, sealed, path, body } = newReply();
    await reviewer.call('PUT', path, body);
    await place();
    const pairs = concat(token, destroy, ...Array.from({ length: 7 }, () => random(64)));
    expect((await post(PATHS.destroy, pairs)).status).toBe(204);
    expect((await collect(token))[0]).not.toEqual(sealed);
    expect((await reviewer.call('PUT', path, body)).status).toBe(204);
    await place();
    expect((await collect(token))[0]).not.toEqual(sealed);
  });

  test('stays when another token is shown, and the answer is the same', async () => {
    const { token, sealed, path, body } = newReply();
    await reviewer.call('PUT', path, body);
    await place();
    const pairs = concat(token, random(32), ...Array.from({ length: 7 }, () => random(64)));
    expect((await post(PATHS.destroy, pairs)).status).toBe(204);
    expect((await collect(token))[0]).toEqual(sealed);
  });

  test.each([
    ['too short', () => encodeFrames(LABEL.callSlot, [random(32), random(8191)])],
    ['without a destroy hash', () => encodeFrames(LABEL.callSlot, [random(8192)])],
    ['under another label', () => encodeFrames(LABEL.callGrant, [random(32), random(8192)])],
    [
      'with something behind it',
      () => concat(encodeFrames(LABEL.callSlot, [random(32), random(8192)]), Uint8Array.of(0)),
    ],
  ])('that is %s is refused', async (_title, make) => {
    const response = await reviewer.call('PUT', newReply().path, make());
    expect([response.status, await codeOf(response)]).toEqual([400, 'invalid']);
  });
});

describe('an empty mailbox', () => {
  test('answers the same bytes each time, and no two tokens alike', async () => {
    const [one, other] = [random(32), random(32)];
    const first = await collect(one, other);
    expect(await collect(one, other)).toEqual(first);
    expect(first[0]).not.toEqual(first[1]);
  });

  test('answers bytes without a pattern', async () => {
    const [fill] = await collect(random(32));
    const counts = new Array<number>(256).fill(0);
    for (const byte of fill ?? []) counts[byte] = (counts[byte] ?? 0) + 1;
    expect(Math.max(...counts)).toBeLessThan(80);
    expect(Math.min(...counts)).toBeGreaterThan(5);
  });

  test.each([0, 32, 255, 257])('asked with %d octets is an error', async (length) => {
    expect((await post(PATHS.collect, new Uint8Array(length))).status).toBeOneOf([400, 413]);
  });
});

describe('a head slot', () => {
  const newKey = () => engine().signingPair(random(32));
  const write = (id: SlotId, part: Partial<HeadSlotWrite>, key = newKey()) => {
    const rest = {
      revision: 1,
      sealed: random(8192),
      writeKey: key.publicKey,
      nextWriteKey: new Uint8Array(),
      ...part,
    };
    return reviewer.call(
      'PUT',
      PATHS.headSlot(toBase64url(id)),
      encodeHeadSlotWrite(signHeadSlotWrite(id, rest, key.secretKey)),
    );
  };
  const read = async (id: SlotId) =>
    decodeFrames(
      LABEL.callVersioned,
      await bytesOf(await reviewer.call('GET', PATHS.headSlot(toBase64url(id)))),
      'exact',
    );

  test('is version 0 and empty before it is written', async () => {
    expect(await read(slotIdOf(random(32)))).toEqual([u32be(0), new Uint8Array()]);
  });

  test('is read by the team at once and by the reporter once it is placed, then replaced in place', async () => {
    const token = random(32);
    const [id, key, first, second] = [slotIdOf(token), newKey(), random(8192), random(8192)];
    expect((await write(id, { sealed: first }, key)).status).toBe(204);
    expect(await read(id)).toEqual([u32be(1), first]);
    expect((await collect(token))[0]).not.toEqual(first);
    await place();
    expect((await collect(token))[0]).toEqual(first);
    expect((await write(id, { revision: 2, sealed: second }, key)).status).toBe(204);
    expect((await collect(token))[0]).toEqual(second);
  });

  test('takes the next revision only', async () => {
    const [id, key] = [slotIdOf(random(32)), newKey()];
    expect(await codeOf(await write(id, { revision: 2 }, key))).toBe('version-conflict');
    expect((await write(id, {}, key)).status).toBe(204);
    expect(await codeOf(await write(id, {}, key))).toBe('version-conflict');
    expect(await codeOf(await write(id, { revision: 0xffff_ffff }, key))).toBe('version-conflict');
    const both = await Promise.all([write(id, { revision: 2 }, key), write(id, { revision: 2 }, key)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  test('takes nothing that its write key did not sign, and follows the key to the next', async () => {
    const [id, key, next] = [slotIdOf(random(32)), newKey(), newKey()];
    expect((await write(id, { nextWriteKey: next.publicKey }, key)).status).toBe(204);
    expect(await codeOf(await write(id, { revision: 2 }, key))).toBe('bad-write-signature');
    expect(await codeOf(await write(id, { revision: 2, writeKey: next.publicKey }, key))).toBe(
      'bad-write-signature',
    );
    expect((await write(id, { revision: 2 }, next)).status).toBe(204);
  });

  test('written for another id is refused', async () => {
    const [id, other, key] = [slotIdOf(random(32)), slotIdOf(random(32)), newKey()];
    const part = {
      revision: 1,
      sealed: random(8192),
      writeKey: key.publicKey,
      nextWriteKey: new Uint8Array(),
    };
    const body = encodeHeadSlotWrite(signHeadSlotWrite(other, part, key.secretKey));
    expect(await codeOf(await reviewer.call('PUT', PATHS.headSlot(toBase64url(id)), body))).toBe(
      'bad-write-signature',
    );
  });
});
