import { describe, expect, it } from 'vitest';
import { countsAsLeaving } from '../../web/shared/quick-exit.ts';

describe('three presses of Shift', () => {
  it('leave when they come within two seconds', () => {
    expect(countsAsLeaving([1000, 1900], 2900)).toBe(true);
  });

  it('do not leave when the first is longer ago', () => {
    expect(countsAsLeaving([1000, 1900], 3100)).toBe(false);
  });

  it('do not leave after two', () => {
    expect(countsAsLeaving([1000], 1100)).toBe(false);
  });
});
