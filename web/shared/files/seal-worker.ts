import { cleanCopy } from '../../../src/files/clean.ts';
import { engineCipher } from '../../../src/protocol/client/blob/chunk-cipher.ts';
import { hashFile } from '../../../src/protocol/client/blob/file-hash.ts';
import type { FileSource } from '../../../src/protocol/client/blob/file-source.ts';
import { type BlobSealer, sealBlob } from '../../../src/protocol/client/blob/seal-blob.ts';
import { browserEntropy } from '../entropy.ts';
import { loadEngine } from '../load-engine.ts';
import { sourceOfFile } from './file-source.ts';
import { findNativeCipher } from './native-cipher.ts';
import { readAhead } from './read-ahead.ts';

/** What is asked of the worker, one after another. `clean`: seal the copy without hidden information. */
export type SealQuestion =
  | { readonly ask: 'begin'; readonly file: Blob; readonly clean: boolean }
  | { readonly ask: 'part'; readonly index: number }
  | { readonly ask: 'hashes' };

export type SealAnswer =
  | { readonly to: 'begin'; readonly key: Uint8Array; readonly bytes: number; readonly blob: number }
  | { readonly to: 'part'; readonly part: Blob }
  | { readonly to: 'hashes'; readonly original: Uint8Array; readonly copy: Uint8Array }
  | { readonly to: 'failed' };

type Hashes = { readonly original: Uint8Array; readonly copy: Uint8Array };
type Held = { readonly sealer: BlobSealer; readonly hashes: Promise<Hashes> };
let held: Held | null = null;

const copyOf = async (original: FileSource, clean: boolean): Promise<FileSource> => {
  if (!clean) return original;
  const cleaned = await cleanCopy(original);
  if (cleaned.outcome !== 'cleaned') throw new Error('not cleanable');
  return cleaned.copy;
};

const begin = async (file: Blob, clean: boolean): Promise<SealAnswer> => {
  const [, native] = await Promise.all([loadEngine(), findNativeCipher()]);
  const original = sourceOfFile(file);
  const copy = await copyOf(original, clean);
  const sealer = await sealBlob(readAhead(copy), native ?? engineCipher, browserEntropy);
  // While parts travel there is nothing else to do: nobody waits for hashes at the end.
  const hashes = hashBoth(original, copy);
  hashes.catch(() => undefined);
  held = { sealer, hashes };
  return { to: 'begin', key: sealer.key, bytes: copy.bytes, blob: sealer.bytes };
};

/** As a blob, which browsers send much quicker than an array: nothing of it passes through the page. */
const partOf = async (sealer: BlobSealer, index: number): Promise<Blob> =>
  new Blob((await sealer.pieces(index)) as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]);

const hashBoth = async (original: FileSource, copy: FileSource): Promise<Hashes> => {
  const hash = await hashFile(readAhead(original));
  return { original: hash, copy: copy === original ? hash : await hashFile(readAhead(copy)) };
};

const answer = async (question: SealQuestion): Promise<SealAnswer> => {
  if (question.ask === 'begin') return begin(question.file, question.clean);
  if (held === null) throw new Error('nothing begun');
  if (question.ask === 'part') return { to: 'part', part: await partOf(held.sealer, question.index) };
  return { to: 'hashes', ...(await held.hashes) };
};

addEventListener('message', ({ data }: MessageEvent<{ id: number; question: SealQuestion }>) => {
  answer(data.question).then(
    (given) => postMessage({ id: data.id, answer: given }),
    () => postMessage({ id: data.id, answer: { to: 'failed' } satisfies SealAnswer }),
  );
});
