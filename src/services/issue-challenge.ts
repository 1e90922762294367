import { createHmac, timingSafeEqual } from 'node:crypto';
import { concat, u64be } from '../protocol/encoding/bytes.ts';
import { readerOf } from '../protocol/encoding/reader.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';

const RANDOM_BYTES = 16;
const SIGNED_BYTES = RANDOM_BYTES + 8;
const LIFE_S = 120;

/** `random ‖ expiry in seconds ‖ HMAC`: nothing is remembered until it is used. */
export function issueChallenge(key: Uint8Array, now: number, entropy: Entropy): Uint8Array {
  const signed = concat(entropy.bytes(RANDOM_BYTES), u64be(Math.floor(now / 1000) + LIFE_S));
  return concat(signed, tagOf(key, signed));
}

/** When a challenge of ours expires, in seconds; null when it is not ours or has expired. */
export function expiryOfChallenge(key: Uint8Array, challenge: Uint8Array, now: number): number | null {
  const signed = challenge.subarray(0, SIGNED_BYTES);
  const isOurs = timingSafeEqual(tagOf(key, signed), challenge.subarray(SIGNED_BYTES));
  if (!isOurs) return null;
  const reader = readerOf(signed);
  reader.take(RANDOM_BYTES);
  const expiry = reader.u64();
  return expiry > now / 1000 ? expiry : null;
}

function tagOf(key: Uint8Array, signed: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(signed).digest();
}
