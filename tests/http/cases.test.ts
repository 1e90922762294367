import { beforeAll, describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat, u32be } from '../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { readerOf } from '../../src/protocol/encoding/reader.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { encodeAppend, eventHash, type LogAppend, signAppend } from '../../src/protocol/log-append.ts';
import { engine, type SigningPair } from '../../src/protocol/primitives/engine.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, codeOf, type MemberClient } from '../support/member-client.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { twoReviewers } from '../support/two-reviewers.ts';

useAnyEngine();
const portal = portalOfThisFile();
let one: MemberClient;
let other: MemberClient;

beforeAll(async () => {
  [one, other] = await twoReviewers(portal);
});

const random = (length: number) => systemEntropy.bytes(length);
const eventsPath = (id: Uint8Array) => PATHS.caseEvents(toBase64url(id));

type Step = Omit<LogAppend, 'signature' | 'writeKey'>;

/** A log with its write key: what a member's client would hold. */
function newLog(): {
  id: Uint8Array;
  key: SigningPair;
  append: (part: Partial<Step>, key?: SigningPair) => Promise<Response>;
} {
  const [id, key] = [random(32), engine().signingPair(random(32))];
  return {
    id,
    key,
    append: (part, by = key) => {
      const step = {
        sequence: 0,
        event: random(1024),
        card: random(2048),
        nextWriteKey: new Uint8Array(),
        ...part,
      };
      const signed = signAppend(id, { ...step, writeKey: by.publicKey }, by.secretKey);
      return one.call('POST', eventsPath(id), encodeAppend(signed));
    },
  };
}

async function events(id: Uint8Array, from = 0): Promise<{ length: number; events: Uint8Array[] }> {
  const body = await bytesOf(await one.call('GET', `${eventsPath(id)}?from=${from}`));
  const [length = new Uint8Array(4), ...rest] = decodeFrames(LABEL.callEvents, body, 'exact');
  return { length: readerOf(length).u32(), events: rest };
}

const ringRow = (id: Uint8Array, epoch = 0) => concat(id, u32be(epoch), random(72));
const putRing = (client: MemberClient, ...rows: Uint8Array[]) =>
  client.call('PUT', PATHS.keyRing, encodeFrames(LABEL.callKeyRing, rows));

async function cards(
  client: MemberClient,
  since: number,
): Promise<{ id: string; changed: number; sequence: number; hash: Uint8Array; card: Uint8Array }[]> {
  const body = await bytesOf(await client.call('GET', `${PATHS.cases}?since=${since}`));
  return decodeFrames(LABEL.callCards, body, 'exact').map((row) => {
    const reader = readerOf(row);
    const id = toBase64url(reader.take(32));
    return { id, changed: reader.u64(), sequence: reader.u32(), hash: reader.take(32), card: reader.rest() };
  });
}

describe('a case log', () => {
  test('of an unknown case is empty', async () => {
    expect(await events(random(32))).toEqual({ length: 0, events: [] });
  });

  test('grows by one event at a time, and gives back what it was given', async () => {
    const log = newLog();
    const sealed = [random(131_072), random(1024), random(4096)];
    for (const [sequence, event] of sealed.entries())
      expect((await log.append({ sequence, event })).status).toBe(204);
    expect(await events(log.id)).toEqual({ length: 3, events: sealed });
    expect(await events(log.id, 2)).toEqual({ length: 3, events: sealed.slice(2) });
    expect(await events(log.id, 3)).toEqual({ length: 3, events: [] });
  });

  test('takes nothing but the next event: of two at once, one', async () => {
    const log = newLog();
    expect(await codeOf(await log.append({ sequence: 1 }))).toBe('head-moved');
    const first = await Promise.all([log.append({}), log.append({})]);
    expect(first.map(({ status }) => status).sort()).toEqual([204, 409]);
    const next = await Promise.all(Array.from({ length: 5 }, () => log.append({ sequence: 1 })));
    expect(next.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409, 409]);
    expect(await codeOf(await log.append({ sequence: 0xffff_ffff }))).toBe('head-moved');
  });

  test('takes nothing that its write key did not sign, and follows the key to the next epoch', async () => {
    const log = newLog();
    const [stranger, next] = [engine().signingPair(random(32)), engine().signingPair(random(32))];
    expect((await log.append({})).status).toBe(204);
    expect(await codeOf(await log.append({ sequence: 1 }, stranger))).toBe('bad-write-signature');
    expect((await log.append({ sequence: 1, nextWriteKey: next.publicKey })).status).toBe(204);
    expect(await codeOf(await log.append({ sequence: 2 }))).toBe('bad-write-signature');
    expect((await log.append({ sequence: 2 }, next)).status).toBe(204);
  });

  test('refuses a signature made for another log, another card, or nothing', async () => {
    const [log, elsewhere] = [newLog(), newLog()];
    const step = {
      sequence: 0,
      event: random(1024),
      card: random(2048),
      writeKey: log.key.publicKey,
      nextWriteKey: new Uint8Array(),
    };
    const signed = signAppend(elsewhere.id, step, log.key.secretKey);
    const here = signAppend(log.id, step, log.key.secretKey);
    for (const bad of [signed, { ...here, card: random(2048) }, { ...here, signature: new Uint8Array(64) }]) {
      expect(await codeOf(await one.call('POST', eventsPath(log.id), encodeAppend(bad)))).toBe(
        'bad-write-signature',
      );
    }
  });

  test('refuses sizes that are not on the list', async () => {
    const log = newLog();
    for (const part of [
      { event: random(1023) },
      { event: random(2048) },
      { card: random(2047) },
      { nextWriteKey: random(31) },
    ]) {
      const response = await log.append(part);
      expect([response.status, await codeOf(response)]).toEqual([400, 'invalid']);
    }
  });

  test('is read in pages of at most a mebibyte', async () => {
    const log = newLog();
    for (let sequence = 0; sequence < 10; sequence += 1)
      await log.append({ sequence, event: random(131_072) });
    const page = await events(log.id);
    expect([page.length, page.events.length]).toEqual([10, 8]);
    expect((await events(log.id, 8)).events).toHaveLength(2);
  });
});

describe('the list of cards', () => {
  test('holds the logs on the own ring and no others', async () => {
    const [mine, theirs] = [newLog(), newLog()];
    const card = random(2048);
    const event = random(1024);
    await mine.append({ card, event });
    await theirs.append({});
    await putRing(one, ringRow(mine.id));
    await putRing(other, ringRow(theirs.id));
    const found = (await cards(one, 0)).find(({ id }) => id === toBase64url(mine.id));
    expect(found).toMatchObject({ sequence: 0, hash: eventHash(event), card });
    expect((await cards(one, 0)).map(({ id }) => id)).not.toContain(toBase64url(theirs.id));
  });

  test('shows a card again after each change, and after a colleague hands the case over', async () => {
    const log = newLog();
    await log.append({});
    const before = (await cards(other, 0)).at(-1)?.changed ?? 0;
    await putRing(other, ringRow(log.id));
    const [handed, ...more] = await cards(other, before);
    expect([handed?.id, more]).toEqual([toBase64url(log.id), []]);
    await log.append({ sequence: 1 });
    const [changed] = await cards(other, handed?.changed ?? 0);
    expect([changed?.id, changed?.sequence]).toEqual([toBase64url(log.id), 1]);
    expect(await cards(other, changed?.changed ?? 0)).toEqual([]);
  });

  test('never lets a reader with a cursor miss a change, however many write at once', async () => {
    const logs = Array.from({ length: 8 }, newLog);
    await Promise.all(logs.map((log) => log.append({})));
    let cursor = (await cards(one, 0)).at(-1)?.changed ?? 0;
    await putRing(one, ...logs.map(({ id }) => ringRow(id)));
    const last = new Map<string, number>();
    const written = new AbortController();
    const read = async (): Promise<number> => {
      const page = await cards(one, cursor);
      for (const { id, sequence } of page) last.set(id, sequence);
      cursor = page.at(-1)?.changed ?? cursor;
      return page.length;
    };
    const reading = (async () => {
      while (!written.signal.aborted) await read();
    })();
    await Promise.all(
      logs.map(async (log) => {
        for (let sequence = 1; sequence <= 10; sequence += 1)
          expect((await log.append({ sequence })).status).toBe(204);
      }),
    );
    written.abort();
    await reading;
    while ((await read()) > 0);
    expect(logs.map(({ id }) => last.get(toBase64url(id)))).toEqual(logs.map(() => 10));
  });

  test('comes in pages that lose nothing', async () => {
    const logs = Array.from({ length: 520 }, () => random(32));
    await putRing(other, ...logs.map((id) => ringRow(id)));
    const head = { write_key: random(32), head: 0, head_hash: random(32), card: random(2048) };
    await portal.db
      .insertInto('case_head')
      .values(logs.map((id) => ({ id, ...head })))
      .execute();
    const first = await cards(other, 0);
    expect(first).toHaveLength(500);
    const rest = await cards(other, first.at(-1)?.changed ?? 0);
    const ids = new Set([...first, ...rest].map(({ id }) => id));
    expect(logs.filter((id) => !ids.has(toBase64url(id)))).toEqual([]);
  });
});

describe('a page of cards', () => {
  test('ends early only where there are no more: keys whose log nobody wrote yet take no room', async () => {
    const since = (await cards(one, 0)).at(-1)?.changed ?? 0;
    await putRing(one, ...Array.from({ length: 520 }, () => ringRow(random(32))));
    const log = newLog();
    await log.append({});
    await putRing(one, ringRow(log.id));
    expect((await cards(one, since)).map(({ id }) => id)).toEqual([toBase64url(log.id)]);
  });
});

describe('the key ring', () => {
  test('gives back its rows by log and epoch, in pages', async () => {
    const id = random(32);
    const rows = [ringRow(id, 0), ringRow(id, 1), ringRow(id, 2)];
    await putRing(one, ...rows);
    const all = decodeFrames(LABEL.callKeyRing, await bytesOf(await one.call('GET', PATHS.keyRing)), 'exact');
    const order = all.map((row) => Buffer.from(row.subarray(0, 36)).toString('hex'));
    expect(order).toEqual([...order].sort());
    const after = toBase64url(concat(id, u32be(1)));
    const page = decodeFrames(
      LABEL.callKeyRing,
      await bytesOf(await one.call('GET', `${PATHS.keyRing}?after=${after}`)),
      'exact',
    );
    expect(page[0]).toEqual(rows[2]);
  });

  test('replaces a row that is written again', async () => {
    const id = random(32);
    await putRing(one, ringRow(id));
    const second = ringRow(id);
    expect((await putRing(one, second, second)).status).toBe(204);
    const all = decodeFrames(LABEL.callKeyRing, await bytesOf(await one.call('GET', PATHS.keyRing)), 'exact');
    expect(all.filter((row) => toBase64url(row.subarray(0, 32)) === toBase64url(id))).toEqual([second]);
  });

  test('refuses rows of another size', async () => {
    expect((await putRing(one, random(107))).status).toBe(400);
    expect((await putRing(one, random(109))).status).toBe(400);
    expect((await one.call('GET', `${PATHS.keyRing}?after=abc`)).status).toBe(400);
  });
});
