import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';

const U32_BYTES = 4;

/** The same things in an order that tells nothing. */
export const byChance = <Thing>(things: readonly Thing[], entropy: Entropy): Thing[] => {
  const marks = new DataView(entropy.bytes(things.length * U32_BYTES).slice().buffer);
  return things
    .map((thing, at) => ({ thing, mark: marks.getUint32(at * U32_BYTES) }))
    .sort((a, b) => a.mark - b.mark)
    .map(({ thing }) => thing);
};
