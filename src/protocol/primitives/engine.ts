import { ProtocolError } from '../errors.ts';

/** What a signing seed turns into. Ed25519, RFC 8032. */
export interface SigningPair {
  readonly publicKey: Uint8Array; // 32 bytes
  readonly secretKey: Uint8Array; // 64 bytes: seed then public key
}

/**
 * The primitives on which every format stands. Two engines provide them, with the same bytes out:
 * libsodium (WebAssembly) and noble (plain JavaScript, for browsers that forbid WebAssembly).
 * Functions that open return null when authentication fails; wrong sizes throw `bad-length`.
 */
export interface Engine {
  readonly name: 'sodium' | 'noble';
  /** BLAKE2b, RFC 7693. `key` 16 to 64 bytes, `length` 16 to 64. */
  blake2b(message: Uint8Array, length: number, key?: Uint8Array): Uint8Array;
  /** X-Wing public key (1,216 bytes) of a 32-byte seed. draft-connolly-cfrg-xwing-kem. */
  xwingPublicKey(seed: Uint8Array): Uint8Array;
  /**
   * X-Wing encapsulation with 64 bytes of entropy handed in: 32 for ML-KEM, then 32 for X25519. Throws
   * `bad-encoding` for a key with coefficients out of range or an X25519 point of low order.
   */
  xwingEncapsulate(
    publicKey: Uint8Array,
    entropy: Uint8Array,
  ): { ciphertext: Uint8Array; sharedSecret: Uint8Array };
  /**
   * X-Wing decapsulation: 32 bytes, unrelated ones for a foreign ciphertext. Throws `bad-encoding` for an
   * X25519 point of low order, which no encapsulation makes.
   */
  xwingDecapsulate(seed: Uint8Array, ciphertext: Uint8Array): Uint8Array;
  /** ChaCha20-Poly1305, RFC 8439: 32-byte key, 12-byte nonce, no associated data. */
  chachaSeal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array;
  /** The same of at most 64 KiB, written to `into`, which has 16 bytes more: for files, of which nothing is copied needlessly. */
  chachaSealInto(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, into: Uint8Array): void;
  chachaOpen(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array | null;
  /** XChaCha20-Poly1305: 32-byte key, 24-byte nonce, associated data. */
  xchachaSeal(key: Uint8Array, nonce: Uint8Array, associated: Uint8Array, plaintext: Uint8Array): Uint8Array;
  xchachaOpen(
    key: Uint8Array,
    nonce: Uint8Array,
    associated: Uint8Array,
    ciphertext: Uint8Array,
  ): Uint8Array | null;
  signingPair(seed: Uint8Array): SigningPair;
  /** Ed25519, deterministic. Throws `bad-argument` when the halves of the secret key do not belong together. */
  sign(secretKey: Uint8Array, message: Uint8Array): Uint8Array;
  /** Strict Ed25519: one encoding of S and of the key, no cofactor, no point of small order. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}

let current: Engine | undefined;

/** Chooses the engine of this process or page, once, before anything is sealed. */
export const useEngine = (engine: Engine): void => {
  current = engine;
};

/** The engine in use. Throws `engine-missing` before `useEngine`. */
export const engine = (): Engine => {
  if (current === undefined) throw new ProtocolError('engine-missing');
  return current;
};
