import type { Brand } from '../encoding/brand.ts';
import { concat, u8, u32be, u64be } from '../encoding/bytes.ts';
import { utf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import { AEAD_TAG_BYTES, KEY_BYTES } from '../limits.ts';
import { engine } from '../primitives/engine.ts';
import { hkdfSha256 } from '../primitives/hkdf.ts';
import type { FileKey } from './header.ts';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from './sizes.ts';

export type PayloadKey = Brand<Uint8Array, 'AgePayloadKey'>;
export type ChunkPlace = 'last' | 'more';

/** The key of the chunks, from the file key and the 16-byte nonce that stands before them. */
export const payloadKey = (fileKey: FileKey, nonce: Uint8Array): PayloadKey =>
  hkdfSha256(fileKey, nonce, utf8('payload'), KEY_BYTES) as PayloadKey;

/** The 12 bytes of nonce of a chunk: eleven of counter, then the flag. */
export const chunkNonce = (counter: number, place: ChunkPlace): Uint8Array =>
  concat(u32be(0).subarray(1), u64be(counter), u8(place === 'last' ? 1 : 0));

const fits = (length: number, counter: number, place: ChunkPlace): boolean => {
  const least = counter === 0 ? 0 : 1;
  return place === 'more' ? length === CHUNK_BYTES : length >= least && length <= CHUNK_BYTES;
};

/**
 * One chunk of the payload: 64 KiB of plaintext, or fewer in the last one. Counters go up from 0.
 * Throws `bad-length`: only the last chunk is short, and none but the first is empty.
 */
export const sealChunk = (
  key: PayloadKey,
  counter: number,
  place: ChunkPlace,
  plaintext: Uint8Array,
): Uint8Array => {
  if (!fits(plaintext.length, counter, place)) throw new ProtocolError('bad-length', 'chunk');
  return engine().chachaSeal(key, chunkNonce(counter, place), plaintext);
};

/** What `sealChunk` sealed for the same key, counter and place. Throws `age-bad-payload`. */
export const openChunk = (
  key: PayloadKey,
  counter: number,
  place: ChunkPlace,
  sealed: Uint8Array,
): Uint8Array => {
  const opened = fits(sealed.length - AEAD_TAG_BYTES, counter, place)
    ? engine().chachaOpen(key, chunkNonce(counter, place), sealed)
    : null;
  if (opened === null) throw new ProtocolError('age-bad-payload', 'chunk');
  return opened;
};

const overChunks = (
  bytes: Uint8Array,
  size: number,
  each: (counter: number, place: ChunkPlace, chunk: Uint8Array) => Uint8Array,
): Uint8Array => {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  const chunks = Array.from({ length: count }, (_, counter) =>
    each(
      counter,
      counter === count - 1 ? 'last' : 'more',
      bytes.subarray(counter * size, (counter + 1) * size),
    ),
  );
  return concat(...chunks);
};

/** All chunks of a plaintext held in memory. */
export const sealChunks = (key: PayloadKey, plaintext: Uint8Array): Uint8Array =>
  overChunks(plaintext, CHUNK_BYTES, (counter, place, chunk) => sealChunk(key, counter, place, chunk));

/** The plaintext of all chunks. Throws `age-bad-payload`; nothing is given out of a payload that breaks later. */
export const openChunks = (key: PayloadKey, sealed: Uint8Array): Uint8Array =>
  overChunks(sealed, SEALED_CHUNK_BYTES, (counter, place, chunk) => openChunk(key, counter, place, chunk));
