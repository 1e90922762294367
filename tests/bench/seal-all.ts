import { breathe } from '../../src/casework/breathe.ts';
import { RUN_PARTS } from '../../src/protocol/blob-sizes.ts';
import type { ChunkCipher } from '../../src/protocol/client/blob/chunk-cipher.ts';
import type { FileSource } from '../../src/protocol/client/blob/file-source.ts';
import { sealBlob } from '../../src/protocol/client/blob/seal-blob.ts';
import type { Entropy } from '../../src/protocol/primitives/entropy.ts';

/** As many parts as the page has sealed ahead. */
const LANES = 2 * RUN_PARTS;

/** Makes every part of a blob. Answers with milliseconds. */
export async function sealAll(source: FileSource, cipher: ChunkCipher, entropy: Entropy): Promise<number> {
  const begun = performance.now();
  const sealer = await sealBlob(source, cipher, entropy);
  const places = Array.from({ length: sealer.parts }, (_, index) => index);
  const lane = async (): Promise<void> => {
    for (let index = places.shift(); index !== undefined; index = places.shift()) {
      await sealer.part(index);
      // The page asks for each part by a message, and what it reads ahead comes in between.
      await breathe();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return performance.now() - begun;
}
