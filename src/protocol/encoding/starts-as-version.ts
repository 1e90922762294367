import { equalBytes } from './bytes.ts';
import { utf8 } from './utf8.ts';

/**
 * Whether a document claims this version: every document of ours opens with it, in the one encoding there is.
 * Whether the rest is text, and fits, is for whoever decodes it to say.
 */
export const startsAsVersion = (bytes: Uint8Array, version: number): boolean => {
  const front = utf8(`{"version":${version},`);
  return equalBytes(bytes.subarray(0, front.length), front);
};
