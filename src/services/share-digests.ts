import { ServiceError } from '../errors.ts';
import { MEMORY_LARGEST_BYTES, MEMORY_SMALLEST_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { listDigests, upsertDigest } from '../storage/digests.ts';
import { isPaddedSize } from './padded-sizes.ts';

export type Digest = { readonly member: Uint8Array; readonly sealed: Uint8Array };

/** Replaces the member's digest of all heads. */
export async function publishDigest(db: Db, digest: Digest): Promise<void> {
  const { length } = digest.sealed;
  if (!isPaddedSize(length, MEMORY_SMALLEST_BYTES, MEMORY_LARGEST_BYTES)) throw new ServiceError('invalid');
  await upsertDigest(db, digest);
}

export function readDigests(db: Db): Promise<Digest[]> {
  return listDigests(db);
}
