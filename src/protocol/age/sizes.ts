import { ProtocolError } from '../errors.ts';
import { AEAD_TAG_BYTES, HASH_BYTES } from '../limits.ts';
import { KEM_CIPHERTEXT_BYTES } from '../primitives/checked-engine.ts';

/** Characters of unpadded base64. */
const base64Length = (bytes: number): number => Math.ceil((bytes * 4) / 3);

const LINE_FEED = 1;

export const VERSION_LINE = 'age-encryption.org/v1';
export const STANZA_PREFIX = '-> ';
export const MAC_PREFIX = '---';
export const HYBRID_TYPE = 'mlkem768x25519';

export const FILE_KEY_BYTES = 16;
export const SEALED_FILE_KEY_BYTES = FILE_KEY_BYTES + AEAD_TAG_BYTES;
export const HEADER_MAC_BYTES = HASH_BYTES;
export const PAYLOAD_NONCE_BYTES = 16;
export const CHUNK_BYTES = 64 * 1024;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + AEAD_TAG_BYTES;

/** One `mlkem768x25519` stanza: 1,557 bytes. */
export const HYBRID_STANZA_BYTES =
  STANZA_PREFIX.length +
  HYBRID_TYPE.length +
  ' '.length +
  base64Length(KEM_CIPHERTEXT_BYTES) +
  LINE_FEED +
  base64Length(SEALED_FILE_KEY_BYTES) +
  LINE_FEED;

/** What a header has besides its stanzas: 70 bytes. */
export const BARE_HEADER_BYTES =
  VERSION_LINE.length +
  LINE_FEED +
  MAC_PREFIX.length +
  ' '.length +
  base64Length(HEADER_MAC_BYTES) +
  LINE_FEED;

export const ageHeaderBytes = (stanzas: number): number => BARE_HEADER_BYTES + stanzas * HYBRID_STANZA_BYTES;

/** Nonce and chunks around a plaintext of this many bytes. */
export const agePayloadBytes = (plaintext: number): number =>
  PAYLOAD_NONCE_BYTES + plaintext + Math.max(1, Math.ceil(plaintext / CHUNK_BYTES)) * AEAD_TAG_BYTES;

export const ageFileBytes = (stanzas: number, plaintext: number): number =>
  ageHeaderBytes(stanzas) + agePayloadBytes(plaintext);

/**
 * What a file of exactly `file` bytes has besides its plaintext. Throws `bad-length` when no plaintext gives
 * that size: a last chunk of 1 to 16 bytes does not exist.
 */
export const ageFileOverhead = (stanzas: number, file: number): number => {
  const sealed = file - ageHeaderBytes(stanzas) - PAYLOAD_NONCE_BYTES;
  const plaintext = sealed - Math.max(1, Math.ceil(sealed / SEALED_CHUNK_BYTES)) * AEAD_TAG_BYTES;
  if (plaintext < 0 || ageFileBytes(stanzas, plaintext) !== file) {
    throw new ProtocolError('bad-length', `no age file has ${file} bytes`);
  }
  return file - plaintext;
};
