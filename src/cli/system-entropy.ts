import { randomFillSync } from 'node:crypto';
import type { Entropy } from '../protocol/primitives/entropy.ts';

/** The operating system's random bytes. */
export const systemEntropy: Entropy = { bytes: (length) => randomFillSync(new Uint8Array(length)) };
