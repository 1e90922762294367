import { expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { acceptEnvelope } from '../../src/services/accept-envelope.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { readStream } from '../../src/services/read-stream.ts';
import { inTransaction, openDatabase } from '../../src/storage/database.ts';
import { tryLock } from '../../src/storage/locks.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';

const NOW = Date.UTC(2027, 0, 15, 23, 59, 59);
const database = databaseOfThisFile();

async function readAll(): Promise<string[]> {
  const seen: string[] = [];
  for (let after = 0; ; ) {
    const page = await readStream(database.db, 'intake', after);
    const last = page.at(-1);
    if (last === undefined) return seen;
    seen.push(...page.map(({ entry }) => Buffer.from(entry).toString('base64')));
    after = last.position;
  }
}

test('nothing can be read before it is placed; then it comes in random order, each entry once', async () => {
  const sent = Array.from({ length: 30 }, () => junkEnvelope(systemEntropy));
  for (const envelope of sent) await acceptEnvelope(database.db, envelope);
  expect(await readAll()).toEqual([]);
  expect(await placeBatch(database.db, NOW)).toBe(30);
  const arrival = sent.map((envelope) => Buffer.from(envelope).toString('base64'));
  const read = await readAll();
  expect([...read].sort()).toEqual([...arrival].sort());
  expect(read).not.toEqual(arrival);
  const rows = await database.db
    .selectFrom('stream_entry')
    .select(['position', 'placed_on'])
    .orderBy('position')
    .execute();
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
  expect(new Set(rows.map(({ placed_on }) => placed_on))).toEqual(new Set(['2027-01-15']));
});

test('only one process at a time places', async () => {
  const other = openDatabase(database.url);
  await inTransaction(other, async (tx) => {
    expect(await tryLock(tx, 'placing')).toBe(true);
    expect(await placeBatch(database.db, NOW)).toBeNull();
  });
  expect(await placeBatch(database.db, NOW)).toBe(0);
  await other.destroy();
});
