import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from '../../age/sizes.ts';
import { chunkNonce } from '../../age/stream.ts';
import { BLOB_FRONT_BYTES, RUN_PARTS } from '../../blob-sizes.ts';
import { concat, exactly } from '../../encoding/bytes.ts';
import { AEAD_TAG_BYTES, BLOB_PART_BYTES } from '../../limits.ts';
import type { KeyedCipher } from './chunk-cipher.ts';
import type { FileSource } from './file-source.ts';
import { keepLast } from './keep-last.ts';
import { readOn } from './read-on.ts';

/** Writes the sealed chunks of part `index` where they belong in it. */
export type ChunkSealer = (index: number, part: Uint8Array) => Promise<void>;

/**
 * Seals the file, and then zeros, for a blob of so many octets. A chunk in which two parts meet is sealed once, apart, and may be asked
 * for by the second part before the first one is done; every other chunk is sealed to its place.
 */
export const chunkSealer = (source: FileSource, blob: number, keyed: KeyedCipher): ChunkSealer => {
  const payload = blob - BLOB_FRONT_BYTES;
  const count = Math.ceil(payload / SEALED_CHUNK_BYTES);
  const plaintext = payload - count * AEAD_TAG_BYTES;
  const octetOf = (counter: number): number => Math.min(plaintext, counter * CHUNK_BYTES);
  const readPlain = readOn((from, to) => readPadded(source, from, to));
  const seams = keepLast<Uint8Array>(SEAMS_OF_A_PART);
  return async (index, part) => {
    const from = index * BLOB_PART_BYTES;
    const first = Math.max(0, Math.floor((from - BLOB_FRONT_BYTES) / SEALED_CHUNK_BYTES));
    const last = chunksBefore(from + part.length);
    const begin = seams.has(first) ? first + 1 : first;
    const reading = readPlain(octetOf(begin), octetOf(last), octetOf(chunksBefore(runEnd(blob, index))));
    const seal = async (counter: number, into: Uint8Array): Promise<Uint8Array> => {
      const at = (counter - begin) * CHUNK_BYTES;
      const chunk = (await reading).subarray(at, at + CHUNK_BYTES);
      await keyed.seal(chunkNonce(counter, counter === count - 1 ? 'last' : 'more'), chunk, into);
      return into;
    };
    const put = async (counter: number): Promise<void> => {
      const at = BLOB_FRONT_BYTES + counter * SEALED_CHUNK_BYTES - from;
      const length = octetOf(counter + 1) - octetOf(counter) + AEAD_TAG_BYTES;
      if (at >= 0 && at + length <= part.length) await seal(counter, part.subarray(at, at + length));
      else {
        const seam = await seams.get(counter, () => seal(counter, new Uint8Array(length)));
        part.set(seam.subarray(Math.max(0, -at), part.length - at), Math.max(0, at));
      }
    };
    await Promise.all(Array.from({ length: last - first }, (_, at) => put(first + at)));
  };
};

const SEAMS_OF_A_PART = 2;

/** How many chunks begin before an octet of the blob. */
const chunksBefore = (octet: number): number => Math.ceil((octet - BLOB_FRONT_BYTES) / SEALED_CHUNK_BYTES);

/** Where the run of a part ends. */
const runEnd = (blob: number, index: number): number =>
  Math.min(blob, (Math.floor(index / RUN_PARTS) + 1) * RUN_PARTS * BLOB_PART_BYTES);

const readPadded = async (source: FileSource, from: number, to: number): Promise<Uint8Array> => {
  const end = Math.max(from, Math.min(to, source.bytes));
  const read = end > from ? exactly(await source.read(from, end), end - from) : new Uint8Array(0);
  return end === to ? read : concat(read, new Uint8Array(Math.max(0, to - end)));
};
