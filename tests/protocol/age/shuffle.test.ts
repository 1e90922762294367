import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/protocol/age/shuffle.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';

const entropyOf = (...bytes: number[]) => ({ bytes: () => Uint8Array.of(bytes.shift() ?? 0) });

describe('a shuffle', () => {
  it('keeps every item once and leaves the list as it was', () => {
    const items = Array.from({ length: 256 }, (_, at) => at);
    const order = shuffled(items, seededEntropy('shuffle'));
    expect(order).not.toEqual(items);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
    expect(items[0]).toBe(0);
  });

  it('gives every order about as often', () => {
    const entropy = seededEntropy('shuffle/even');
    const times = new Map<string, number>();
    for (let run = 0; run < 6000; run += 1) {
      const order = shuffled(['a', 'b', 'c'], entropy).join('');
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('draws again where a byte would favour some orders', () => {
    expect(shuffled(['a', 'b', 'c'], entropyOf(255, 2, 1, 0))).toEqual(['c', 'b', 'a']);
  });

  it('refuses more items than a byte can tell apart', () => {
    expect(refusalOf(() => shuffled(new Array<number>(257).fill(0), seededEntropy('x')))).toBe(
      'bad-argument',
    );
  });
});
