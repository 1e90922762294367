import { ProtocolError } from '../errors.ts';
import type { Entropy } from '../primitives/entropy.ts';

const BYTE_VALUES = 256;

// A byte at or above the last multiple of `range` would favour small numbers: drawn again.
const uniform = (range: number, entropy: Entropy): number => {
  const limit = BYTE_VALUES - (BYTE_VALUES % range);
  for (;;) {
    const byte = entropy.bytes(1)[0] ?? limit;
    if (byte < limit) return byte % range;
  }
};

/** A copy in random order, every order alike likely (Fisher and Yates). At most 256 items: `bad-argument`. */
export const shuffled = <Item>(items: readonly Item[], entropy: Entropy): Item[] => {
  if (items.length > BYTE_VALUES) throw new ProtocolError('bad-argument', 'too many to shuffle');
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(uniform(left.length, entropy), 1));
  return order;
};
