import type { HeldItem } from '../../src/casefile/files/held-item.ts';
import { sampleFileItem } from './sample-file-item.ts';

/** An item whose key is split among these members; nothing lies behind it. */
export const sampleLockedItem = (seed: string, holders: readonly string[], quorum: number): HeldItem => {
  const { blob, ...item } = sampleFileItem(seed, { cleaned: 'not-possible' });
  const parts = holders.map((member) => ({ member, hash: '', parts: '' }));
  return {
    ...item,
    blob: { ...blob, key: null },
    lock: { of: null, quorum, commitment: '', holders: parts },
  };
};
