import { concat } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import { KEY_BYTES } from '../limits.ts';
import { KEM_ENTROPY_BYTES } from '../primitives/checked-engine.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { checkHeaderMac, encodeHeader, type FileKey, type Header, parseHeader } from './header.ts';
import { unwrapFileKey, wrapFileKey } from './hybrid-recipient.ts';
import { type KemPublicKey, type KemSeed, kemPublicKeyOf, kemSeed } from './keys.ts';
import { shuffled } from './shuffle.ts';
import { FILE_KEY_BYTES, PAYLOAD_NONCE_BYTES } from './sizes.ts';
import { openChunks, payloadKey, sealChunks } from './stream.ts';

export interface SealAgeFile {
  readonly plaintext: Uint8Array;
  readonly recipients: readonly KemPublicKey[];
  /** Stanzas to keys that no one has: real encapsulations, so that no one tells them apart. None by default. */
  readonly decoys?: number;
  /** Stanzas in random order. True by default. */
  readonly shuffle?: boolean;
  readonly entropy: Entropy;
}

/**
 * An age v1 file to these recipients. Throws `bad-argument` without any, `bad-encoding` for an unusable key.
 *
 * Entropy is taken in this order: file key 16; for each recipient 64 for the encapsulation; for each decoy its
 * seed 32, then 64; payload nonce 16; then the shuffle, one byte for each stanza
 * and one more for each byte that has to be drawn again.
 */
export const sealAgeFile = (given: SealAgeFile): Uint8Array => {
  const { plaintext, recipients, decoys = 0, shuffle = true, entropy } = given;
  if (recipients.length === 0) throw new ProtocolError('bad-argument', 'no recipient');
  const fileKey = entropy.bytes(FILE_KEY_BYTES) as FileKey;
  const wrapFor = (recipient: KemPublicKey) =>
    wrapFileKey(fileKey, recipient, entropy.bytes(KEM_ENTROPY_BYTES));
  const stanzas = [
    ...recipients.map(wrapFor),
    ...Array.from({ length: decoys }, () => wrapFor(kemPublicKeyOf(kemSeed(entropy.bytes(KEY_BYTES))))),
  ];
  const nonce = entropy.bytes(PAYLOAD_NONCE_BYTES);
  const header = encodeHeader(shuffle ? shuffled(stanzas, entropy) : stanzas, fileKey);
  return concat(header, nonce, sealChunks(payloadKey(fileKey, nonce), plaintext));
};

/**
 * The plaintext of an age v1 file, or null when no stanza is for any of these identities. Throws
 * `age-bad-header` (malformed, whoever it is for), `bad-mac` and `age-bad-payload` (ours, but broken).
 */
export const openAgeFile = (file: Uint8Array, identities: readonly KemSeed[]): Uint8Array | null => {
  const header = parseHeader(file);
  const fileKey = findFileKey(header, identities);
  return fileKey === null ? null : openWithFileKey(file, header, fileKey);
};

/** The file key, if a stanza was made for one of these identities; else null. Throws `age-bad-header`. */
export const findFileKey = (header: Header, identities: readonly KemSeed[]): FileKey | null => {
  for (const identity of identities) {
    for (const stanza of header.stanzas) {
      const fileKey = unwrapFileKey(stanza, identity);
      if (fileKey !== null) return fileKey;
    }
  }
  return null;
};

/** The plaintext under a file key that a stanza gave. Throws `bad-mac`, `age-bad-header`, `age-bad-payload`. */
export const openWithFileKey = (file: Uint8Array, header: Header, fileKey: FileKey): Uint8Array => {
  checkHeaderMac(header, fileKey);
  const payloadAt = header.length + PAYLOAD_NONCE_BYTES;
  if (file.length < payloadAt) throw new ProtocolError('age-bad-header', 'no payload nonce');
  const nonce = file.subarray(header.length, payloadAt);
  return openChunks(payloadKey(fileKey, nonce), file.subarray(payloadAt));
};
