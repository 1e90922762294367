import { beforeAll, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { acceptEnvelope } from '../../src/services/accept-envelope.ts';
import { leaveReply } from '../../src/services/leave-reply.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { purgeExpired } from '../../src/services/purge-expired.ts';
import { spendProof } from '../../src/storage/spent-proofs.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { storedOrganisation } from '../support/organisation.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2027, 0, 15, 12);

useAnyEngine();
const database = databaseOfThisFile();
let retentionDays: number;

const count = async (table: 'stream_entry' | 'reply_slot' | 'spent_proof') =>
  (
    await database.db
      .selectFrom(table)
      .select((get) => get.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
  ).rows;

beforeAll(async () => {
  await storedOrganisation(database.db, 2, NOW, systemEntropy);
  const roster = await database.db.selectFrom('roster').select('retention_days').executeTakeFirstOrThrow();
  retentionDays = roster.retention_days;
  await acceptEnvelope(database.db, junkEnvelope(systemEntropy));
  await leaveReply(database.db, {
    id: systemEntropy.bytes(32),
    sealed: systemEntropy.bytes(8192),
    destroyHash: systemEntropy.bytes(32),
  });
  await placeBatch(database.db, NOW);
  await acceptEnvelope(database.db, junkEnvelope(systemEntropy));
});

test('what was left here stays until the retention of the roster has passed, and what waits stays anyway', async () => {
  await purgeExpired(database.db, NOW + retentionDays * DAY_MS);
  expect([await count('stream_entry'), await count('reply_slot')]).toEqual([2, 1]);
  await purgeExpired(database.db, NOW + (retentionDays + 1) * DAY_MS);
  expect([await count('stream_entry'), await count('reply_slot')]).toEqual([1, 0]);
});

test('proofs go when they expire', async () => {
  const spend = (expires_at: number) =>
    spendProof(database.db, { hash: systemEntropy.bytes(32), purpose: 'sign-in', expires_at });
  await spend(NOW / 1000);
  await spend(NOW / 1000 + 1);
  await purgeExpired(database.db, NOW);
  expect(await count('spent_proof')).toBe(1);
});
