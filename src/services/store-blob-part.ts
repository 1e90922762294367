import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { BLOB_DAYS, UNFINISHED_BLOB_DAYS } from '../protocol/limits.ts';
import { dayAfter, dayOf } from '../protocol/times.ts';
import { claimPart, markPartStored } from '../storage/blobs.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import type { PartStore } from './part-store.ts';

/**
 * Stores a part of a blob, once: durable when this returns, and the same bytes again are fine.
 * @throws `part-taken` when other bytes came before; `not-found` when the blob was removed or its day is over.
 */
export async function storeBlobPart(
  db: Db,
  store: PartStore,
  part: { readonly blob: Uint8Array; readonly place: number; readonly sealed: Uint8Array },
  now: () => number,
): Promise<void> {
  const { blob, place, sealed } = part;
  const hash = createHash('sha256').update(sealed).digest();
  const claimed = await claimPart(db, blob, place, hash, dayOf(now()));
  if (claimed === null) throw new ServiceError('not-found');
  if (!equalBytes(claimed.hash, hash)) throw new ServiceError('part-taken');
  if (claimed.stored) return;
  await store.put(blob, place, sealed);
  // The day of this moment: storing takes a while, and over midnight the file may be going by now.
  const arrived = now();
  const days = {
    today: dayOf(arrived),
    unfinished: dayAfter(arrived, UNFINISHED_BLOB_DAYS),
    finished: dayAfter(arrived, BLOB_DAYS),
  };
  if (await inTransaction(db, (tx) => markPartStored(tx, blob, place, days))) return;
  // Removed while the part was on its way: it must not stay behind alone.
  await store.removePart(blob, place);
  throw new ServiceError('not-found');
}
