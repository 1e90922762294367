import { findFileKey } from '../../age/file.ts';
import { checkHeaderMac, parseHeader } from '../../age/header.ts';
import type { KemSeed } from '../../age/keys.ts';
import { CHUNK_BYTES, PAYLOAD_NONCE_BYTES, SEALED_CHUNK_BYTES } from '../../age/sizes.ts';
import { type ChunkPlace, chunkNonce, payloadKey } from '../../age/stream.ts';
import { BLOB_FRONT_BYTES, blobBytes, partBytes } from '../../blob-sizes.ts';
import { concat, exactly } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { BLOB_PART_BYTES } from '../../limits.ts';
import type { ChunkCipher, KeyedCipher } from './chunk-cipher.ts';
import type { FileSource } from './file-source.ts';
import { keepLast } from './keep-last.ts';

/** Fetches part `index` of a blob. */
export type PartFetch = (index: number) => Promise<Uint8Array>;

/** Parts that stay in memory for the next read: a range that begins in one often ends in the next. */
const PARTS_KEPT = 2;

/**
 * The plaintext of a blob, in any order; each chunk of 64 KiB is verified before anything of it is given. `bytes` is the
 * true length, from the same seal as `key`. Throws, now or while reading, `too-long`, `bad-length` (a part of another size), `age-bad-header`,
 * `bad-mac`, `cannot-decrypt` (not this file's key), `age-bad-payload`. Source: docs/protocol.md, "Sealed files".
 */
export const openBlob = async (
  { key, bytes }: { readonly key: KemSeed; readonly bytes: number },
  fetchPart: PartFetch,
  cipher: ChunkCipher,
): Promise<FileSource> => {
  const blob = blobBytes(bytes);
  const parts = keepLast<Uint8Array>(PARTS_KEPT);
  const part: PartFetch = (index) =>
    parts.get(index, async () => exactly(await fetchPart(index), partBytes(blob, index)));
  const keyed = await cipher.withKey(frontKey((await part(0)).subarray(0, BLOB_FRONT_BYTES), key));
  const chunkOf = chunkOpener(blob, part, keyed);
  return {
    bytes,
    read: async (from, to) => {
      const isRange =
        Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= bytes;
      if (!isRange) throw new ProtocolError('bad-argument', 'range');
      if (from === to) return new Uint8Array(0);
      const first = Math.floor(from / CHUNK_BYTES);
      const out = new Uint8Array(to - from);
      for (let counter = first; counter * CHUNK_BYTES < to; counter += 1) {
        const begins = counter * CHUNK_BYTES - from;
        const chunk = await chunkOf(counter);
        out.set(chunk.subarray(Math.max(0, -begins), out.length - begins), Math.max(0, begins));
      }
      return out;
    },
  };
};

const frontKey = (front: Uint8Array, key: KemSeed): Uint8Array => {
  const header = parseHeader(front);
  const nonceEnds = header.length + PAYLOAD_NONCE_BYTES;
  if (header.stanzas.length !== 1 || nonceEnds !== BLOB_FRONT_BYTES) {
    throw new ProtocolError('age-bad-header', 'not that of a blob');
  }
  const fileKey = findFileKey(header, [key]);
  if (fileKey === null) throw new ProtocolError('cannot-decrypt', 'blob');
  checkHeaderMac(header, fileKey);
  return payloadKey(fileKey, front.subarray(header.length, nonceEnds));
};

const chunkOpener = (blob: number, part: PartFetch, keyed: KeyedCipher) => {
  const count = Math.ceil((blob - BLOB_FRONT_BYTES) / SEALED_CHUNK_BYTES);
  return async (counter: number): Promise<Uint8Array> => {
    const from = BLOB_FRONT_BYTES + counter * SEALED_CHUNK_BYTES;
    const sealed = await rangeOf(part, from, Math.min(blob, from + SEALED_CHUNK_BYTES));
    const place: ChunkPlace = counter === count - 1 ? 'last' : 'more';
    const opened = await keyed.open(chunkNonce(counter, place), sealed);
    if (opened === null) throw new ProtocolError('age-bad-payload', 'chunk');
    return opened;
  };
};

const rangeOf = async (part: PartFetch, from: number, to: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for (let at = from; at < to; ) {
    const index = Math.floor(at / BLOB_PART_BYTES);
    const begins = index * BLOB_PART_BYTES;
    const end = Math.min(to, begins + BLOB_PART_BYTES);
    pieces.push((await part(index)).subarray(at - begins, end - begins));
    at = end;
  }
  return concat(...pieces);
};
