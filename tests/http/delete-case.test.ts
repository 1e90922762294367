import { beforeAll, describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat, u32be } from '../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { encodeAppend, signAppend } from '../../src/protocol/log-append.ts';
import {
  decodeDeletion,
  encodeDeletion,
  type LogDeletion,
  signDeletion,
  tombstoneOf,
} from '../../src/protocol/log-deletion.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { slotIdOf } from '../../src/protocol/slot-id.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, codeOf, type MemberClient } from '../support/member-client.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { refusalOf } from '../support/refusal.ts';
import { twoReviewers } from '../support/two-reviewers.ts';

useAnyEngine();
const portal = portalOfThisFile();
let one: MemberClient;
let other: MemberClient;

beforeAll(async () => {
  [one, other] = await twoReviewers(portal);
});

const random = (length: number) => systemEntropy.bytes(length);

/** A case with so many events, on the rings of both, with a head slot and two replies. */
async function newCase(events = 1) {
  const [id, key, headToken] = [random(32), engine().signingPair(random(32)), random(32)];
  const slotTokens = [random(32), random(32)];
  const append = (sequence: number) => {
    const step = { sequence, event: random(1024), card: random(2048), nextWriteKey: new Uint8Array() };
    const signed = signAppend(id, { ...step, writeKey: key.publicKey }, key.secretKey);
    return one.call('POST', PATHS.caseEvents(toBase64url(id)), encodeAppend(signed));
  };
  for (let sequence = 0; sequence < events; sequence += 1) expect((await append(sequence)).status).toBe(204);
  for (const client of [one, other]) {
    await client.call(
      'PUT',
      PATHS.keyRing,
      encodeFrames(LABEL.callKeyRing, [concat(id, u32be(0), random(72))]),
    );
  }
  await portal.db
    .insertInto('head_slot')
    .values({
      id: slotIdOf(headToken),
      sealed: random(8192),
      revision: 1,
      write_key: random(32),
      written_on: '2026-03-04',
      placed: true,
    })
    .execute();
  for (const token of slotTokens) {
    await one.call(
      'PUT',
      PATHS.slot(toBase64url(slotIdOf(token))),
      encodeFrames(LABEL.callSlot, [random(32), random(8192)]),
    );
  }
  await placeBatch(portal.db, Date.now());
  const unsigned = { sequence: events - 1, writeKey: key.publicKey, headToken, slotTokens };
  const remove = (change: Partial<LogDeletion> = {}, by = key, client = one) => {
    const deletion = signDeletion(id, { ...unsigned, ...change }, by.secretKey);
    return client.call('POST', PATHS.caseDeletion(toBase64url(id)), encodeDeletion(deletion));
  };
  return { id, headToken, slotTokens, append, remove };
}

const rowsOf = async (id: Uint8Array) => {
  const { db } = portal;
  const ring = await db.selectFrom('key_ring_entry').select('log_id').where('log_id', '=', id).execute();
  const logs = await db.selectFrom('member_log').select('log_id').where('log_id', '=', id).execute();
  const events = await db.selectFrom('case_event').select('sequence').where('case_id', '=', id).execute();
  const heads = await db.selectFrom('case_head').select('head').where('id', '=', id).execute();
  return [ring, logs, events, heads].map((rows) => rows.length);
};

describe('deleting a case', () => {
  test('removes log, card, keys, head slot and what the replies say, and leaves a hash and a day', async () => {
    const made = await newCase(3);
    expect(await rowsOf(made.id)).toEqual([2, 2, 3, 1]);
    expect((await made.remove()).status).toBe(204);
    expect(await rowsOf(made.id)).toEqual([0, 0, 0, 0]);
    const head = await portal.db
      .selectFrom('head_slot')
      .select('id')
      .where('id', '=', slotIdOf(made.headToken))
      .execute();
    expect(head).toEqual([]);
    const slots = await portal.db
      .selectFrom('reply_slot')
      .select('sealed')
      .where('id', 'in', made.slotTokens.map(slotIdOf))
      .execute();
    expect(slots).toEqual([{ sealed: null }, { sealed: null }]);
    const stones = await portal.db
      .selectFrom('case_tombstone')
      .selectAll()
      .where('id_hash', '=', tombstoneOf(made.id))
      .execute();
    expect(stones).toEqual([
      { id_hash: tombstoneOf(made.id), deleted_on: new Date().toISOString().slice(0, 10) },
    ]);
    const page = await bytesOf(await one.call('GET', PATHS.caseEvents(toBase64url(made.id))));
    expect(decodeFrames(LABEL.callEvents, page, 'exact')).toEqual([u32be(0)]);
  });

  test('again is fine, from a colleague too', async () => {
    const made = await newCase();
    expect((await made.remove()).status).toBe(204);
    expect((await made.remove()).status).toBe(204);
    expect((await made.remove({}, undefined, other)).status).toBe(204);
  });

  test('is for good: the id never comes back, and no key to it is kept', async () => {
    const made = await newCase();
    await made.remove();
    for (const sequence of [0, 1]) {
      const refused = await made.append(sequence);
      expect([refused.status, await codeOf(refused)]).toEqual([410, 'case-deleted']);
    }
    const row = concat(made.id, u32be(0), random(72));
    expect((await one.call('PUT', PATHS.keyRing, encodeFrames(LABEL.callKeyRing, [row]))).status).toBe(204);
    expect(await rowsOf(made.id)).toEqual([0, 0, 0, 0]);
  });

  test('is refused under another write key, at another head, and for a case that never was', async () => {
    const made = await newCase(2);
    const stranger = engine().signingPair(random(32));
    for (const [answer, status, code] of [
      [await made.remove({ writeKey: stranger.publicKey }, stranger), 403, 'bad-write-signature'],
      [await made.remove({}, stranger), 403, 'bad-write-signature'],
      [await made.remove({ sequence: 0 }), 409, 'head-moved'],
    ] as const) {
      expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    }
    expect(await rowsOf(made.id)).toEqual([2, 2, 2, 1]);
    const [id, key] = [random(32), engine().signingPair(random(32))];
    const nothing = signDeletion(
      id,
      { sequence: 0, writeKey: key.publicKey, headToken: random(32), slotTokens: [] },
      key.secretKey,
    );
    const unknown = await one.call('POST', PATHS.caseDeletion(toBase64url(id)), encodeDeletion(nothing));
    expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'not-found']);
  });

  test('leaves alone what is of another case', async () => {
    const [made, beside] = [await newCase(2), await newCase(2)];
    await made.remove();
    expect(await rowsOf(beside.id)).toEqual([2, 2, 2, 1]);
    const slots = await portal.db
      .selectFrom('reply_slot')
      .select('sealed')
      .where('id', 'in', beside.slotTokens.map(slotIdOf))
      .execute();
    expect(slots.every(({ sealed }) => sealed !== null)).toBe(true);
  });

  test('at the same time as an append does either one or the other, whole', async () => {
    for (let round = 0; round < 8; round += 1) {
      const made = await newCase();
      const [appended, removed] = await Promise.all([made.append(1), made.remove()]);
      if (removed.status === 204) {
        expect(await rowsOf(made.id)).toEqual([0, 0, 0, 0]);
        expect(appended.status).toBe(410);
      } else {
        expect([removed.status, appended.status]).toEqual([409, 204]);
        expect(await rowsOf(made.id)).toEqual([2, 2, 2, 1]);
      }
    }
  });

  test('takes no call of another shape', async () => {
    const sound = {
      sequence: 1,
      writeKey: random(32),
      headToken: random(32),
      slotTokens: [random(32)],
      signature: random(64),
    };
    expect(decodeDeletion(encodeDeletion(sound))).toEqual(sound);
    for (const change of [
      { writeKey: random(31) },
      { headToken: random(33) },
      { slotTokens: [random(31)] },
      { signature: random(63) },
    ]) {
      expect(refusalOf(() => decodeDeletion(encodeDeletion({ ...sound, ...change })))).toBe('bad-length');
    }
    const answer = await one.call('POST', PATHS.caseDeletion(toBase64url(random(32))), random(100));
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'invalid']);
  });
});
