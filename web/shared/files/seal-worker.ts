import { cleanCopy } from '../../../src/files/clean.ts';
import { engineCipher } from '../../../src/protocol/client/blob/chunk-cipher.ts';
import { hashFile } from '../../../src/protocol/client/blob/file-hash.ts';
import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';
import { readOn } from '../../../src/protocol/client/blob/read-on.ts';
import { type BlobSealer, sealBlob } from '../../../src/protocol/client/blob/seal-blob.ts';
import { exactly } from '../../../src/protocol/encoding/bytes.ts';
import type { Entropy } from '../../../src/protocol/primitives/entropy.ts';
import { loadEngine } from '../load-engine.ts';
import { sourceOfFile } from './file-source.ts';
import { findNativeCipher } from './native-cipher.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What is asked of the worker, one after another. `clean`: seal the copy without hidden information. `drawn`: the entropy of the
 * blob, from which every worker makes the same one. `spent`: a part that was sent, whose memory is free.
 */
export type SealQuestion =
  | { readonly ask: 'begin'; readonly file: Blob; readonly clean: boolean; readonly drawn: Uint8Array }
  | { readonly ask: 'part'; readonly index: number; readonly spent: Bytes | undefined }
  | { readonly ask: 'hashes' };

export type SealAnswer =
  | { readonly to: 'begin'; readonly key: Uint8Array; readonly bytes: number; readonly blob: number }
  | { readonly to: 'part'; readonly part: Bytes }
  | { readonly to: 'hashes'; readonly original: Uint8Array; readonly copy: Uint8Array }
  | { readonly to: 'failed' };

const HASH_RANGE_BYTES = 4 * 1_048_576;

type Hashes = { readonly original: Uint8Array; readonly copy: Uint8Array };
type Held = { readonly sealer: BlobSealer; readonly original: FileSource; readonly copy: FileSource };
let held: Held | null = null;

const copyOf = async (original: FileSource, clean: boolean): Promise<FileSource> => {
  if (!clean) return original;
  const cleaned = await cleanCopy(original);
  if (cleaned.outcome !== 'cleaned') throw new Error('not cleanable');
  return cleaned.copy;
};

const begin = async (file: Blob, clean: boolean, drawn: Uint8Array): Promise<SealAnswer> => {
  const [, native] = await Promise.all([loadEngine(), findNativeCipher()]);
  const original = sourceOfFile(file);
  const copy = await copyOf(original, clean);
  const sealer = await sealBlob(copy, native ?? engineCipher, entropyOf(drawn));
  held = { sealer, original, copy };
  return { to: 'begin', key: sealer.key, bytes: copy.bytes, blob: sealer.bytes };
};

const entropyOf = (drawn: Uint8Array): Entropy => {
  let next = 0;
  return {
    bytes: (length) => {
      next += length;
      return exactly(drawn.slice(next - length, next), length);
    },
  };
};

const hashBoth = async ({ original, copy }: Held): Promise<Hashes> => {
  const hash = await hashFile(inWideRanges(original));
  return { original: hash, copy: copy === original ? hash : await hashFile(inWideRanges(copy)) };
};

/** Hashing reads in short steps, for which browsers take long. */
const inWideRanges = (source: FileSource): FileSource => {
  const read = readOn((from, to) => source.read(from, to));
  const { bytes } = source;
  return { bytes, read: (from, to) => read(from, to, Math.min(bytes, from + HASH_RANGE_BYTES)) };
};

const answer = async (question: SealQuestion): Promise<SealAnswer> => {
  if (question.ask === 'begin') return begin(question.file, question.clean, question.drawn);
  if (held === null) throw new Error('nothing begun');
  if (question.ask === 'part')
    return { to: 'part', part: (await held.sealer.part(question.index, question.spent)) as Bytes };
  return { to: 'hashes', ...(await hashBoth(held)) };
};

addEventListener('message', ({ data }: MessageEvent<{ id: number; question: SealQuestion }>) => {
  answer(data.question).then(
    (given) =>
      postMessage(
        { id: data.id, answer: given },
        { transfer: given.to === 'part' ? [given.part.buffer] : [] },
      ),
    () => postMessage({ id: data.id, answer: { to: 'failed' } satisfies SealAnswer }),
  );
});
