import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256, FIPS 180-4: 32 bytes. For hashes that people check with stock tools; the formats use `hash`. */
export const sha256Of = (bytes: Uint8Array): Uint8Array => sha256(bytes);

/** SHA-256 over what comes piece by piece. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** 32 bytes, once. */
  digest(): Uint8Array;
}

/** SHA-256, FIPS 180-4. Shared by both engines: neither's libsodium build has it. */
export const sha256OfPieces = (): Sha256 => {
  const hash = sha256.create();
  return {
    update: (bytes) => void hash.update(bytes),
    digest: () => hash.digest(),
  };
};
