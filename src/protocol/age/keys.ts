import type { Brand } from '../encoding/brand.ts';
import { exactly } from '../encoding/bytes.ts';
import { KEM_PUBLIC_KEY_BYTES, KEY_BYTES } from '../limits.ts';
import { KEM_ENTROPY_BYTES } from '../primitives/checked-engine.ts';
import { engine } from '../primitives/engine.ts';

/** An X-Wing public key: 1,216 bytes, the body of an `age1pq1…` recipient. */
export type KemPublicKey = Brand<Uint8Array, 'KemPublicKey'>;

/** An X-Wing private key: the 32-byte seed, the body of an `AGE-SECRET-KEY-PQ-1…` identity. */
export type KemSeed = Brand<Uint8Array, 'KemSeed'>;

/**
 * Bytes from elsewhere as a public key. Throws `bad-length`, and `bad-encoding` for bytes to which nothing
 * can be sealed (coefficients out of range, an X25519 point of low order): tried by a throw-away encapsulation.
 */
export const kemPublicKey = (bytes: Uint8Array): KemPublicKey => {
  engine().xwingEncapsulate(exactly(bytes, KEM_PUBLIC_KEY_BYTES), new Uint8Array(KEM_ENTROPY_BYTES));
  return bytes as KemPublicKey;
};

/** 32 bytes as a private key: any will do. Throws `bad-length`. */
export const kemSeed = (bytes: Uint8Array): KemSeed => exactly(bytes, KEY_BYTES) as KemSeed;

/** The public key of a private key. */
export const kemPublicKeyOf = (seed: KemSeed): KemPublicKey => engine().xwingPublicKey(seed) as KemPublicKey;
