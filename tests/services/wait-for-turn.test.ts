import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitForTurn } from '../../src/services/wait-for-turn.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { spendForTurn } from '../../src/storage/turns.ts';
import { databaseOfThisFile } from '../support/database.ts';

const NOW = 1_800_000_000_000;
const LIMITS = { interval: 100, burst: 300, longestWait: 1000 };

const database = databaseOfThisFile();
const newProof = () => ({ hash: new Uint8Array(randomBytes(32)), expiresAt: NOW / 1000 + 600 });
const draw = (now = NOW) => spendForTurn(database.db, newProof(), now, LIMITS);

beforeEach(async () => {
  await database.db.deleteFrom('pace').execute();
  await database.db.deleteFrom('spent_proof').execute();
});

describe('the queue', () => {
  test('lets a few through at once, then one in each interval, in the order in which they came', async () => {
    const turns = [];
    for (let each = 0; each < 6; each += 1) turns.push((await draw()).at);
    expect(turns).toEqual([-300, -200, -100, 0, 100, 200].map((after) => NOW + after));
  });

  test('is full when the wait would be too long, and has room again when time has passed', async () => {
    for (let each = 0; each < 14; each += 1) expect((await draw()).isFull).toBe(false);
    expect(await draw()).toEqual({ isFull: true, at: null });
    expect((await draw(NOW + 100)).at).toBe(NOW + 1100);
  });

  test('takes no proof when it is full', async () => {
    for (let each = 0; each < 14; each += 1) await draw();
    const proof = newProof();
    expect((await spendForTurn(database.db, proof, NOW, LIMITS)).isFull).toBe(true);
    expect((await spendForTurn(database.db, proof, NOW + 500, LIMITS)).at).not.toBeNull();
  });

  test('gives no turn for a proof that was spent, and the next one loses nothing by it', async () => {
    const proof = newProof();
    expect((await spendForTurn(database.db, proof, NOW, LIMITS)).at).toBe(NOW - 300);
    expect(await spendForTurn(database.db, proof, NOW, LIMITS)).toEqual({ isFull: false, at: null });
    expect((await draw()).at).toBe(NOW - 200);
  });

  test('is one for all processes', async () => {
    const other = openDatabase(database.url);
    const draws = Array.from({ length: 12 }, (_, index) => {
      return spendForTurn(index % 2 === 0 ? database.db : other, newProof(), NOW, LIMITS);
    });
    const turns = (await Promise.all(draws)).map(({ at }) => at ?? 0);
    expect(turns.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => NOW - 300 + index * 100),
    );
    await other.destroy();
  });
});

describe('whoever waits', () => {
  test('is told to come back when the queue is full', async () => {
    await database.db
      .insertInto('pace')
      .values({ next_at: NOW + 60_001 })
      .execute();
    const waiting = waitForTurn(database.db, newProof(), 600, NOW, new AbortController().signal);
    await expect(waiting).rejects.toMatchObject({ code: 'busy', retryAfter: 60 });
  });

  test('is told to come back when the portal stops', async () => {
    await database.db
      .insertInto('pace')
      .values({ next_at: NOW + 50_000 })
      .execute();
    const stopping = new AbortController();
    const waiting = waitForTurn(database.db, newProof(), 600, NOW, stopping.signal);
    setTimeout(() => stopping.abort(), 50);
    await expect(waiting).rejects.toMatchObject({ code: 'busy', retryAfter: 1 });
  });

  test('waits until it is their turn', async () => {
    await database.db
      .insertInto('pace')
      .values({ next_at: NOW + 300 })
      .execute();
    const began = performance.now();
    await waitForTurn(database.db, newProof(), 600, NOW, new AbortController().signal);
    expect(performance.now() - began).toBeGreaterThan(290);
  });
});
