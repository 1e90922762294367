import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { decodeEntries } from '../../src/casework/call-frames.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { COLLECT_REQUEST_BYTES, SLOT_BYTES, SLOTS_PER_COLLECT } from '../../src/protocol/limits.ts';
import { OCTETS, PATHS } from '../../src/protocol/wire/paths.ts';
import { type Db, openDatabase } from '../../src/storage/database.ts';
import { isMigrated } from '../../src/storage/migrate.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { answerChallenge, bytesOf, callWith, codeOf, postSignIn } from '../support/member-client.ts';
import { membersWhoAre } from '../support/organisation.ts';
import { postEnvelope, proveWork } from '../support/proof.ts';
import { databaseSettings } from './pooler.ts';
import { DIRECT, SESSIONS, twoPortalsOfThisFile } from './two-portals.ts';

useAnyEngine();
const portals = twoPortalsOfThisFile();
let cookie = '';

const nameOf = (envelope: Uint8Array) => Buffer.from(envelope.subarray(-32)).toString('hex');

/** Signs a reviewer in: the challenge comes from the first portal, the answer goes to the second. */
beforeAll(async () => {
  const { first, second, made } = portals();
  const [reviewer] = membersWhoAre(made, 'reviewer');
  if (reviewer === undefined) throw new Error('no reviewer');
  const response = await postSignIn(second.origin, await answerChallenge(first.origin, made, reviewer));
  expect(response.status).toBe(200);
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});

/** A reader with one cursor that asks the portals in turn, until it has seen so many or waited too long. */
async function readInTurn(after: number, count: number): Promise<{ position: number; name: string }[]> {
  const origins = [portals().first.origin, portals().second.origin];
  const seen: { position: number; name: string }[] = [];
  for (let call = 0; seen.length < count && call < 400; call += 1) {
    const cursor = seen.at(-1)?.position ?? after;
    const path = `${PATHS.stream('intake')}?after=${cursor}`;
    const page = await callWith(origins[call % 2] ?? '', cookie, 'GET', path);
    const entries = decodeEntries(await bytesOf(page));
    seen.push(...entries.map(({ position, entry }) => ({ position, name: nameOf(entry) })));
    if (entries.length === 0) await new Promise((wait) => setTimeout(wait, 50));
  }
  return seen;
}

const lastPosition = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ last: number }>`select last_position as last from stream`.execute(db);
  return rows[0]?.last ?? 0;
};

test('both came up at once on an empty database, which was made ready once', async () => {
  const { first, second, db } = portals();
  for (const { origin } of [first, second]) expect((await fetch(`${origin}/health/ready`)).status).toBe(204);
  expect(await isMigrated(db)).toBe(true);
});

test('who signed in at one is known at the other, and signed out at one is signed out at both', async () => {
  const { first, second, made } = portals();
  const [, reviewer] = membersWhoAre(made, 'reviewer');
  if (reviewer === undefined) throw new Error('no reviewer');
  const answer = await answerChallenge(first.origin, made, reviewer);
  const signedIn = await postSignIn(first.origin, answer);
  const own = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const whoAmI = async ({ origin }: { origin: string }) =>
    (await callWith(origin, own, 'GET', PATHS.currentSession)).status;
  expect([await whoAmI(first), await whoAmI(second)]).toEqual([200, 200]);
  expect((await postSignIn(second.origin, answer)).status).toBe(401);
  const headers = { cookie: own, origin: first.origin };
  const signedOut = await fetch(`${second.origin}${PATHS.currentSession}`, { method: 'DELETE', headers });
  expect(signedOut.status).toBe(204);
  expect([await whoAmI(first), await whoAmI(second)]).toEqual([401, 401]);
});

test('work done for one is taken by the other, once between them', async () => {
  const { first, second } = portals();
  const proof = await proveWork(first.origin);
  expect((await postEnvelope(second.origin, junkEnvelope(systemEntropy), proof)).status).toBe(204);
  for (const { origin } of [first, second]) {
    const again = await postEnvelope(origin, junkEnvelope(systemEntropy), proof);
    expect(await codeOf(again)).toBe('proof-spent');
  }
});

test('work spent at both in the same moment counts at one of them', async () => {
  const { first, second } = portals();
  for (let round = 0; round < 5; round += 1) {
    const proof = await proveWork(first.origin);
    const answers = await Promise.all(
      [first, second].map(({ origin }) => postEnvelope(origin, junkEnvelope(systemEntropy), proof)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 428]);
  }
});

test('envelopes posted to both at once are placed once each, without a gap, and read exactly once', async () => {
  const { first, second, db } = portals();
  await expect.poll(() => countWaiting(db), { timeout: 15_000 }).toBe(0);
  const before = await lastPosition(db);
  const sent = Array.from({ length: 24 }, () => junkEnvelope(systemEntropy));
  const proofs = await Promise.all([...sent, ...sent].map(() => proveWork(first.origin)));
  const reading = readInTurn(before, sent.length);
  const posts = [first, second].flatMap(({ origin }, portal) =>
    sent.map((envelope, at) => postEnvelope(origin, envelope, proofs[portal * sent.length + at])),
  );
  expect(new Set((await Promise.all(posts)).map(({ status }) => status))).toEqual(new Set([204]));
  const seen = await reading;
  expect(seen.map(({ name }) => name).sort()).toEqual(sent.map(nameOf).sort());
  expect(seen.map(({ position }) => position)).toEqual(sent.map((_, at) => before + 1 + at));
  expect(await readInTurnOnce(before + sent.length)).toEqual([]);
});

const countWaiting = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) from stream_entry where position is null`.execute(db);
  return rows[0]?.count ?? 0;
};

async function readInTurnOnce(after: number): Promise<unknown[]> {
  const path = `${PATHS.stream('intake')}?after=${after}`;
  return decodeEntries(await bytesOf(await callWith(portals().second.origin, cookie, 'GET', path)));
}

test('for tokens that nobody knows both give the same bytes', async () => {
  const { first, second } = portals();
  const body = new Uint8Array(systemEntropy.bytes(COLLECT_REQUEST_BYTES));
  const [one, other, again] = await Promise.all(
    [first, second, first].map(async ({ origin }) => {
      const headers = { 'content-type': OCTETS };
      return bytesOf(await fetch(`${origin}${PATHS.collect}`, { method: 'POST', headers, body }));
    }),
  );
  expect(one?.length).toBe(SLOTS_PER_COLLECT * SLOT_BYTES);
  expect(other).toEqual(one);
  expect(again).toEqual(one);
});

test('a pooled session keeps the limits of time, and all share the few there are', async () => {
  const { pooler, db } = portals();
  const pooled = openDatabase(pooler.url);
  const { rows } = await sql<{ longest: string; idle: string }>`
    select current_setting('statement_timeout') as longest,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(pooled);
  await pooled.destroy();
  expect(rows).toEqual([{ longest: '30s', idle: '30s' }]);
  const { rows: sessions } = await sql<{ count: number }>`
    select count(*) from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and application_name <> ${DIRECT}`.execute(
    db,
  );
  expect(sessions[0]?.count).toBeGreaterThan(0);
  expect(sessions[0]?.count).toBeLessThanOrEqual(SESSIONS);
});

test('every setting of the example is one that PostgreSQL knows', async () => {
  const names = databaseSettings().map(({ name }) => name);
  const { rows } = await sql<{ name: string }>`
    select name from pg_settings where name = any(${names}) and context in ('user', 'superuser')`.execute(
    portals().db,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
});

// The last one: it ends one of the two.
test('whatever was answered is read at the other after one was killed under load', async () => {
  const { first, second, db } = portals();
  const before = await lastPosition(db);
  const answered: string[] = [];
  const proofs = await Promise.all(Array.from({ length: 40 }, () => proveWork(first.origin)));
  let killed: Promise<void> | undefined;
  const client = async (): Promise<void> => {
    for (let proof = proofs.pop(); proof !== undefined; proof = proofs.pop()) {
      const envelope = junkEnvelope(systemEntropy);
      const origin = proofs.length % 2 === 0 ? first.origin : second.origin;
      // What the killed one did not answer, it did not promise.
      const response = await postEnvelope(origin, envelope, proof).catch(() => null);
      if (response?.status === 204) answered.push(nameOf(envelope));
      if (answered.length > 12) killed ??= first.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 6 }, client));
  await killed;
  expect(first.process.signalCode).toBe('SIGKILL');
  await expect.poll(() => countWaiting(db), { timeout: 15_000 }).toBe(0);
  const seen = await readAtSecond(before);
  expect(new Set(seen).size).toBe(seen.length);
  expect(answered.filter((name) => !seen.includes(name))).toEqual([]);
  expect(answered.length).toBeGreaterThan(12);
});

async function readAtSecond(after: number): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor = after; ; ) {
    const path = `${PATHS.stream('intake')}?after=${cursor}`;
    const page = await callWith(portals().second.origin, cookie, 'GET', path);
    const entries = decodeEntries(await bytesOf(page));
    const last = entries.at(-1);
    if (last === undefined) return seen;
    seen.push(...entries.map(({ entry }) => nameOf(entry)));
    cursor = last.position;
  }
}
