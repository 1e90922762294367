import { engineCipher } from '../../../src/protocol/client/blob/chunk-cipher.ts';
import { browserEntropy } from '../../../web/shared/entropy.ts';
import { sourceOfFile } from '../../../web/shared/files/file-source.ts';
import { findNativeCipher } from '../../../web/shared/files/native-cipher.ts';
import { readAhead } from '../../../web/shared/files/read-ahead.ts';
import { loadEngine } from '../../../web/shared/load-engine.ts';
import { sealAll } from '../seal-all.ts';

export type SealWish = { readonly file: Blob; readonly native: boolean };

/** Every part of the blob of a file, as the page's own worker makes them. Answers with milliseconds, null without the cipher. */
const seal = async ({ file, native }: SealWish): Promise<number | null> => {
  await loadEngine();
  const cipher = native ? await findNativeCipher() : engineCipher;
  return cipher === null ? null : sealAll(readAhead(sourceOfFile(file)), cipher, browserEntropy);
};

addEventListener(
  'message',
  ({ data }: MessageEvent<SealWish>) => void seal(data).then((ms) => postMessage(ms)),
);
