import { type KemSeed, kemSeed } from '../../age/keys.ts';
import { exactly, u32be } from '../../encoding/bytes.ts';
import { LABEL } from '../../labels.ts';
import { FILE_ID_BYTES } from '../../limits.ts';
import type { Entropy } from '../../primitives/entropy.ts';
import { derive } from '../../primitives/keyed.ts';
import { type BlobPlace, blobPlaceOf } from '../blob/blob-place.ts';
import type { ChunkCipher } from '../blob/chunk-cipher.ts';
import type { FileSource } from '../blob/file-source.ts';
import { type BlobSealer, sealBlob } from '../blob/seal-blob.ts';
import type { Dossier } from './dossier.ts';

type Secret = Pick<Dossier, 'secret'>;

/**
 * Where the copy of a file lies that goes along with a dossier, and what opens it. Both follow from the dossier and the file's id (16
 * bytes): who has the dossier needs nothing else, and who goes on with a sending makes the same octets. Throws `bad-length`.
 * Source: docs/protocol.md, section 4.8.
 */
export const fileAlong = (
  dossier: Secret,
  file: Uint8Array,
): { readonly place: BlobPlace; readonly key: KemSeed } => {
  const secret = blobSecretOf(dossier, file);
  return { place: blobPlaceOf(secret), key: kemSeed(drawFrom(secret, 0)) };
};

/** Seals that copy. Throws what `sealBlob` throws, and `bad-length`. */
export const sealAlong = (
  dossier: Secret,
  file: Uint8Array,
  source: FileSource,
  cipher: ChunkCipher,
): Promise<BlobSealer> => sealBlob(source, cipher, entropyFrom(blobSecretOf(dossier, file)));

const blobSecretOf = ({ secret }: Secret, file: Uint8Array): Uint8Array =>
  derive(secret, LABEL.referralBlobSecret, exactly(file, FILE_ID_BYTES));

const drawFrom = (secret: Uint8Array, at: number): Uint8Array =>
  derive(secret, LABEL.referralBlobEntropy, u32be(at));

const DRAW_BYTES = 32;

/** What a blob draws, out of its secret: each draw begins at a derivation of its own. */
const entropyFrom = (secret: Uint8Array): Entropy => {
  let next = 0;
  return {
    bytes: (length) => {
      const drawn = new Uint8Array(length);
      for (let at = 0; at < length; at += DRAW_BYTES) {
        drawn.set(drawFrom(secret, next).subarray(0, length - at), at);
        next += 1;
      }
      return drawn;
    },
  };
};
