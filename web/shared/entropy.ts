import type { Entropy } from '../../src/protocol/primitives/entropy.ts';

/** The browser's own generator of random bytes: the only one that the site uses. */
export const browserEntropy: Entropy = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
