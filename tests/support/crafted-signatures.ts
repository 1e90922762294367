import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, hexToBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { concat } from '../../src/protocol/encoding/bytes.ts';

const { Point } = ed25519;
type EdwardsPoint = typeof Point.BASE;

export const ED25519_ORDER = Point.Fn.ORDER;
export const ED25519_PRIME = Point.Fp.ORDER;
const SCALAR_BYTES = 32;
const KEY_SCALAR = 123_456_789n;
const NONCE_SCALAR = 987_654_321n;
const GENERATOR_OF_TORSION = Point.fromBytes(
  hexToBytes('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
);

export const littleEndian = (value: bigint): Uint8Array => numberToBytesLE(value, SCALAR_BYTES);

/** The `index`-th of the eight points of small order; 0 is the neutral element. */
export const torsionPoint = (index: number): EdwardsPoint =>
  index % 8 === 0 ? Point.ZERO : GENERATOR_OF_TORSION.multiplyUnsafe(BigInt(index % 8));

export interface Crafted {
  /** Encoded A. Its secret scalar is `keyScalar`, up to a point of small order. */
  readonly publicKey: Uint8Array;
  readonly keyScalar: bigint;
  /** Encoded R. Its secret scalar is `nonceScalar`, up to a point of small order. */
  readonly r: Uint8Array;
  readonly nonceScalar: bigint;
}

const plus = (scalar: bigint, torsion: number): Uint8Array =>
  Point.BASE.multiplyUnsafe(scalar).add(torsionPoint(torsion)).toBytes();

/** Key and nonce points with a part of small order mixed in. Small scalars 0 leave that part alone. */
export const crafted = (
  keyTorsion: number,
  nonceTorsion: number,
  small: 'key' | 'nonce' | 'none' = 'none',
): Crafted => {
  const keyScalar = small === 'key' ? 0n : KEY_SCALAR;
  const nonceScalar = small === 'nonce' ? 0n : NONCE_SCALAR;
  return {
    publicKey: plus(keyScalar, keyTorsion),
    keyScalar,
    r: plus(nonceScalar, nonceTorsion),
    nonceScalar,
  };
};

const challenge = ({ r, publicKey }: Crafted, message: Uint8Array): bigint =>
  bytesToNumberLE(sha512(concat(r, publicKey, message))) % ED25519_ORDER;

/** A message whose challenge is a multiple of eight, or odd: it decides whether the small part of a key cancels out. */
export const messageWith = (points: Crafted, wanted: 'multiple of eight' | 'odd'): Uint8Array => {
  for (let tried = 0; ; tried += 1) {
    const message = Uint8Array.of(tried >> 8, tried & 0xff);
    const k = challenge(points, message);
    if (wanted === 'odd' ? k % 2n === 1n : k % 8n === 0n) return message;
  }
};

/** A signature that holds up to points of small order; `added` goes onto S unreduced. */
export const craftedSignature = (points: Crafted, message: Uint8Array, added = 0n): Uint8Array => {
  const s = (points.nonceScalar + challenge(points, message) * points.keyScalar) % ED25519_ORDER;
  return concat(points.r, littleEndian(s + added));
};
