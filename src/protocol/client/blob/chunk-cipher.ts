import { engine } from '../../primitives/engine.ts';

/**
 * ChaCha20-Poly1305 (RFC 8439) for many chunks under one key. Some browsers have it natively, which is quicker and gives
 * the same bytes; it may answer later, so chunks can be under way together.
 */
export interface ChunkCipher {
  /** 32 bytes of key. */
  withKey(key: Uint8Array): Promise<KeyedCipher>;
}

export interface KeyedCipher {
  /** `nonce` 12 bytes. Writes to `into`, which has 16 bytes more than the plaintext. */
  seal(nonce: Uint8Array, plaintext: Uint8Array, into: Uint8Array): void | Promise<void>;
  /** Null when authentication fails. */
  open(nonce: Uint8Array, sealed: Uint8Array): Uint8Array | null | Promise<Uint8Array | null>;
}

/** The engine in use, which every browser has. */
export const engineCipher: ChunkCipher = {
  withKey: (key) =>
    Promise.resolve({
      seal: (nonce, plaintext, into) => engine().chachaSealInto(key, nonce, plaintext, into),
      open: (nonce, sealed) => engine().chachaOpen(key, nonce, sealed),
    }),
};
