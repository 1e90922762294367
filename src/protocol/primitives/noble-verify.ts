import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { concat, equalBytes } from '../encoding/bytes.ts';
import { KEY_BYTES } from '../limits.ts';

const { Point } = ed25519;
type EdwardsPoint = typeof Point.BASE;

const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** The key's point; null unless the bytes are its one encoding and it lies outside the small subgroup. */
const pointOf = (bytes: Uint8Array): EdwardsPoint | null => {
  try {
    const point = Point.fromBytes(bytes);
    return point.isSmallOrder() ? null : point;
  } catch {
    return null;
  }
};

/**
 * Ed25519 as libsodium decides it: without cofactor, canonical S and A, neither A nor R of small order.
 * The library's own check multiplies by the cofactor and so accepts more signatures for a crafted key.
 */
export const verifyAsSodium = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean => {
  const r = signature.subarray(0, KEY_BYTES);
  const s = littleEndian(signature.subarray(KEY_BYTES));
  const order = Point.Fn.ORDER;
  const a = pointOf(publicKey);
  if (a === null || s >= order) return false;
  const k = littleEndian(sha512(concat(r, publicKey, message))) % order;
  const expected = Point.BASE.multiplyUnsafe(s).subtract(a.multiplyUnsafe(k));
  return !expected.isSmallOrder() && equalBytes(expected.toBytes(), r);
};
