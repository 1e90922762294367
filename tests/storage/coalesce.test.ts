import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { coalesce } from '../../src/storage/coalesce.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

/** Doubles numbers, and fails any batch that holds a negative one. Keeps the batches. */
function doubling(most: number): { batches: number[][]; double: (value: number) => Promise<number> } {
  const batches: number[][] = [];
  const double = coalesce(
    async (_db, values: readonly number[]) => {
      batches.push([...values]);
      await pause(5);
      if (values.some((value) => value < 0)) throw new Error('negative');
      return values.map((value) => 2 * value);
    },
    { lanes: 1, most },
  );
  return { batches, double: (value) => double(database.db, value) };
}

test('one alone goes at once; what comes meanwhile goes together, in its order, so many at a time', async () => {
  const { batches, double } = doubling(3);
  const results = await Promise.all([1, 2, 3, 4, 5].map(double));
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
});

test('a failure reaches all who went together, and nobody else', async () => {
  const { double } = doubling(2);
  const results = await Promise.allSettled([1, -2, 3, 4, 5].map(double));
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(await double(21)).toBe(42);
});
