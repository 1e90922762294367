import { encodeHeader, type FileKey } from '../../age/header.ts';
import { wrapFileKey } from '../../age/hybrid-recipient.ts';
import { type KemSeed, kemPublicKeyOf, kemSeed } from '../../age/keys.ts';
import { CHUNK_BYTES, FILE_KEY_BYTES, PAYLOAD_NONCE_BYTES, SEALED_CHUNK_BYTES } from '../../age/sizes.ts';
import { type ChunkPlace, chunkNonce, payloadKey } from '../../age/stream.ts';
import { BLOB_FRONT_BYTES, blobBytes, partBytes, partCount } from '../../blob-sizes.ts';
import { concat, exactly } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import { AEAD_TAG_BYTES, BLOB_PART_BYTES, KEY_BYTES } from '../../limits.ts';
import { KEM_ENTROPY_BYTES } from '../../primitives/checked-engine.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import type { ChunkCipher, KeyedCipher } from './chunk-cipher.ts';
import type { FileSource } from './file-source.ts';

/** A file on its way into a blob: parts come out one by one, in any order, the same bytes each time. */
export interface BlobSealer {
  /** What opens it, to stand inside a seal: 32 bytes, an age identity. */
  readonly key: KemSeed;
  /** Octets of the whole blob, padding included. */
  readonly bytes: number;
  readonly parts: number;
  /** Part `index`, from 0. Throws `bad-argument`, and `bad-length` when the source gives other than it was asked for. */
  part(index: number): Promise<Uint8Array>;
  /** The same in pieces that belong behind one another, for who needs no copy of them. */
  pieces(index: number): Promise<readonly Uint8Array[]>;
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
  const keyed = await cipher.withKey(payloadKey(fileKey, nonce));
  const chunksOf = chunkSealer(source, bytes, keyed);
  const parts = partCount(bytes);
  const pieces = async (index: number): Promise<readonly Uint8Array[]> => {
    if (!Number.isInteger(index) || index < 0 || index >= parts) {
      throw new ProtocolError('bad-argument', 'part');
    }
    const from = index * BLOB_PART_BYTES;
    return piecesOf(front, chunksOf, from, from + partBytes(bytes, index));
  };
  return { key, bytes, parts, pieces, part: async (index) => concat(...(await pieces(index))) };
};

type ChunkRange = (first: number, last: number) => Promise<readonly Uint8Array[]>;

/** A range of the blob out of its front and its chunks. */
const piecesOf = async (
  front: Uint8Array,
  chunksOf: ChunkRange,
  from: number,
  to: number,
): Promise<readonly Uint8Array[]> => {
  const first = Math.max(0, Math.floor((from - BLOB_FRONT_BYTES) / SEALED_CHUNK_BYTES));
  const chunks = await chunksOf(first, Math.ceil((to - BLOB_FRONT_BYTES) / SEALED_CHUNK_BYTES));
  const pieces = chunks.map((chunk, at) => {
    const begins = BLOB_FRONT_BYTES + (first + at) * SEALED_CHUNK_BYTES;
    return chunk.subarray(Math.max(0, from - begins), to - begins);
  });
  return from < front.length ? [front.subarray(from, to), ...pieces] : pieces;
};

/**
 * Chunks from one counter up to before another. The last one is kept as soon as it is under way: parts meet in the middle
 * of a chunk, and the next part may be asked for before this one is done.
 */
const chunkSealer = (source: FileSource, blob: number, keyed: KeyedCipher): ChunkRange => {
  const payload = blob - BLOB_FRONT_BYTES;
  const count = Math.ceil(payload / SEALED_CHUNK_BYTES);
  const plaintext = payload - count * AEAD_TAG_BYTES;
  const sealRange = async (first: number, last: number): Promise<readonly Uint8Array[]> => {
    const read = await readPadded(source, first * CHUNK_BYTES, Math.min(plaintext, last * CHUNK_BYTES));
    const sealed = Array.from({ length: last - first }, (_, at) => {
      const place: ChunkPlace = first + at === count - 1 ? 'last' : 'more';
      const chunk = read.subarray(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES);
      return Promise.resolve(keyed.seal(chunkNonce(first + at, place), chunk));
    });
    return Promise.all(sealed);
  };
  let kept: { readonly counter: number; readonly chunks: Promise<readonly Uint8Array[]> } | null = null;
  return async (first, last) => {
    const before = kept?.counter === first ? kept.chunks : Promise.resolve([]);
    const begin = kept?.counter === first ? first + 1 : first;
    const chunks = sealRange(begin, last);
    if (begin < last) {
      const keeping = { counter: last - 1, chunks };
      kept = keeping;
      // What could not be read once may be the next time.
      chunks.catch(() => {
        if (kept === keeping) kept = null;
      });
    }
    const [earlier, sealed] = await Promise.all([before, chunks]);
    return [...earlier.slice(-1), ...sealed];
  };
};

const readPadded = async (source: FileSource, from: number, to: number): Promise<Uint8Array> => {
  const end = Math.max(from, Math.min(to, source.bytes));
  const read = end > from ? exactly(await source.read(from, end), end - from) : new Uint8Array(0);
  return end === to ? read : concat(read, new Uint8Array(Math.max(0, to - end)));
};
