import { encodeHeader, type FileKey } from '../../age/header.ts';
import { wrapFileKey } from '../../age/hybrid-recipient.ts';
import { type KemSeed, kemPublicKeyOf, kemSeed } from '../../age/keys.ts';
import { FILE_KEY_BYTES, PAYLOAD_NONCE_BYTES } from '../../age/sizes.ts';
import { payloadKey } from '../../age/stream.ts';
import { blobBytes, partBytes, partCount } from '../../blob-sizes.ts';
import { concat } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { KEY_BYTES } from '../../limits.ts';
import { KEM_ENTROPY_BYTES } from '../../primitives/checked-engine.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import type { ChunkCipher } from './chunk-cipher.ts';
import { chunkSealer } from './chunk-sealer.ts';
import type { FileSource } from './file-source.ts';

/** A file on its way into a blob: parts come out one by one, in any order, the same bytes each time. */
export interface BlobSealer {
  /** What opens it, to stand inside a seal: 32 bytes, an age identity. */
  readonly key: KemSeed;
  /** Octets of the whole blob, padding included. */
  readonly bytes: number;
  readonly parts: number;
  /**
   * Part `index`, from 0; written over `spent` where that is as long, so that a long file takes no new memory for each part.
   * Throws `bad-argument`, and `bad-length` when the source gives other than it was asked for.
   */
  part(index: number, spent?: Uint8Array): Promise<Uint8Array>;
}

/**
 * Seals a file as an age v1 file to a fresh key, its plaintext followed by zeros up to the padded size. What is in
 * memory are a few parts at most. The source must give the same bytes whenever it is asked.
 * Entropy in this order: key 32, file key 16, encapsulation 64, nonce 16. Throws `too-long`.
 * Source: docs/protocol.md, "Sealed files".
 */
export const sealBlob = async (
  source: FileSource,
  cipher: ChunkCipher,
  entropy: Entropy,
): Promise<BlobSealer> => {
  const bytes = blobBytes(source.bytes);
  const key = kemSeed(entropy.bytes(KEY_BYTES));
  const fileKey = entropy.bytes(FILE_KEY_BYTES) as FileKey;
  const stanza = wrapFileKey(fileKey, kemPublicKeyOf(key), entropy.bytes(KEM_ENTROPY_BYTES));
  const nonce = entropy.bytes(PAYLOAD_NONCE_BYTES);
  const front = concat(encodeHeader([stanza], fileKey), nonce);
  const sealInto = chunkSealer(source, bytes, await cipher.withKey(payloadKey(fileKey, nonce)));
  const parts = partCount(bytes);
  const part = async (index: number, spent?: Uint8Array): Promise<Uint8Array> => {
    if (!Number.isInteger(index) || index < 0 || index >= parts) {
      throw new ProtocolError('bad-argument', 'part');
    }
    const length = partBytes(bytes, index);
    const whole = spent?.length === length ? spent : new Uint8Array(length);
    if (index === 0) whole.set(front);
    await sealInto(index, whole);
    return whole;
  };
  return { key, bytes, parts, part };
};
