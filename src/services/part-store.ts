import { randomBytes } from 'node:crypto';
import type { BucketSettings } from '../bucket-settings.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { toHex } from '../protocol/encoding/hex.ts';
import { findPartContent, insertPartContent } from '../storage/blob-contents.ts';
import { type Bucket, openBucket } from '../storage/bucket.ts';
import type { Db } from '../storage/database.ts';

/** Where the octets of parts lie. Which parts there are, and what they must be, stands in the database. */
export interface PartStore {
  /** Durable when this returns; the same part again is fine. */
  put(blob: Uint8Array, place: number, sealed: Uint8Array): Promise<void>;
  get(blob: Uint8Array, place: number): Promise<Uint8Array | null>;
  /** Removes all parts of a blob, those that never came included. */
  remove(blob: Uint8Array, parts: number): Promise<void>;
  /** Removes a part whose blob is gone. */
  removePart(blob: Uint8Array, place: number): Promise<void>;
}

/** Parts beside everything else, in PostgreSQL: they go with the row of their blob. */
export function databaseParts(db: Db): PartStore {
  return {
    put: (blob, place, sealed) => insertPartContent(db, blob, place, sealed),
    get: (blob, place) => findPartContent(db, blob, place),
    remove: () => Promise.resolve(),
    removePart: () => Promise.resolve(),
  };
}

const PART_DIGITS = 4;
const PROBE_BYTES = 32;

const nameOf = (blob: Uint8Array, place: number): string =>
  `${toHex(blob)}-${String(place).padStart(PART_DIGITS, '0')}`;

/** Parts in a bucket. What lay in the database before the bucket was named is still read there. */
export function bucketParts(bucket: Bucket, before: PartStore): PartStore {
  return {
    put: (blob, place, sealed) => bucket.put(nameOf(blob, place), sealed),
    get: async (blob, place) => (await bucket.get(nameOf(blob, place))) ?? before.get(blob, place),
    remove: (blob, parts) => bucket.remove(Array.from({ length: parts }, (_, place) => nameOf(blob, place))),
    removePart: (blob, place) => bucket.remove([nameOf(blob, place)]),
  };
}

/**
 * The store that the settings name, once it has shown that it keeps, gives and removes.
 * @throws Error in words for the operator where it does not.
 */
export async function openPartStore(db: Db, settings: BucketSettings | null): Promise<PartStore> {
  const inDatabase = databaseParts(db);
  if (settings === null) return inDatabase;
  const bucket = openBucket(settings);
  try {
    await probe(bucket);
  } catch (error) {
    throw new Error('FILES_BUCKET cannot be used: it must let its key write, read, list and remove.', {
      cause: error,
    });
  }
  return bucketParts(bucket, inDatabase);
}

async function probe(bucket: Bucket): Promise<void> {
  const octets = new Uint8Array(randomBytes(PROBE_BYTES));
  const name = `probe-${toHex(octets)}`;
  await bucket.put(name, octets);
  const read = await bucket.get(name);
  await bucket.remove([name]);
  if (read === null || !equalBytes(read, octets)) throw new Error('It gave other bytes than it was given.');
  if ((await bucket.get(name)) !== null) throw new Error('It kept what it was to remove.');
}
