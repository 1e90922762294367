import { ServiceError } from '../errors.ts';
import { dayOf } from '../protocol/times.ts';
import { isPartStored } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';
import type { PartStore } from './part-store.ts';

/** A part that has arrived, of a blob whose day is not over. @throws `not-found`. */
export async function readBlobPart(
  db: Db,
  store: PartStore,
  blob: Uint8Array,
  place: number,
  now: number,
): Promise<Uint8Array> {
  const sealed = (await isPartStored(db, blob, place, dayOf(now))) ? await store.get(blob, place) : null;
  if (sealed === null) throw new ServiceError('not-found');
  return sealed;
}
