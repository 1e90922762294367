import { BLOB_ARRIVED_BYTES } from '../protocol/limits.ts';
import { listStoredParts } from '../storage/blobs.ts';
import type { Db } from '../storage/database.ts';
import { blobForUpload } from './blob-for-upload.ts';

/** Which parts have arrived: a bit each, the first part in the highest bit. @throws `not-found`. */
export async function listBlobParts(
  db: Db,
  id: Uint8Array,
  token: Uint8Array,
  now: number,
): Promise<Uint8Array> {
  await blobForUpload(db, id, token, now);
  const arrived = new Uint8Array(BLOB_ARRIVED_BYTES);
  for (const place of await listStoredParts(db, id)) {
    const at = Math.floor(place / 8);
    arrived[at] = (arrived[at] ?? 0) | (0x80 >> (place % 8));
  }
  return arrived;
}
