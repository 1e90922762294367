import { ageFileBytes, ageHeaderBytes, FILE_KEY_BYTES, PAYLOAD_NONCE_BYTES } from './age/sizes.ts';
import { ProtocolError } from './errors.ts';
import { BLOB_PART_BYTES, KEY_BYTES, LARGEST_FILE_BYTES, SMALLEST_BLOB_BYTES } from './limits.ts';
import { KEM_ENTROPY_BYTES } from './primitives/checked-engine.ts';

/** Octets in front of the first chunk of a blob: the header of one stanza, and the nonce. */
export const BLOB_FRONT_BYTES = ageHeaderBytes(1) + PAYLOAD_NONCE_BYTES;

/** So many parts are read in one piece. Who makes parts in several places at once gives each whole runs. */
export const RUN_PARTS = 4;

/** Octets of entropy that a blob draws. */
export const BLOB_ENTROPY_BYTES = KEY_BYTES + FILE_KEY_BYTES + KEM_ENTROPY_BYTES + PAYLOAD_NONCE_BYTES;

/**
 * Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files", 2019): the next size of which only the
 * first bits are not zero. No such size up to 2 GiB leaves a last chunk of 1 to 16 octets, which does not exist.
 */
const padme = (length: number): number => {
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
};

/** The next size that many share, of at least the smallest blob, for what has `length` octets. */
export const sharedSize = (length: number): number => Math.max(SMALLEST_BLOB_BYTES, padme(length));

/** Octets of the blob of a file of `bytes`. Throws `too-long` over 2 GiB. Source: docs/protocol.md, "Sealed files". */
export const blobBytes = (bytes: number): number => {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new ProtocolError('bad-argument', 'file size');
  if (bytes > LARGEST_FILE_BYTES) throw new ProtocolError('too-long', 'file');
  return sharedSize(ageFileBytes(1, bytes));
};

/** Parts of a blob of so many octets. */
export const partCount = (blob: number): number => Math.ceil(blob / BLOB_PART_BYTES);

/** Octets of part `index` of a blob of so many octets: all but the last have 1 MiB. */
export const partBytes = (blob: number, index: number): number =>
  Math.min(BLOB_PART_BYTES, blob - index * BLOB_PART_BYTES);
