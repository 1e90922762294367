import { toBase64url } from '../protocol/encoding/base64url.ts';
import { concat } from '../protocol/encoding/bytes.ts';
import { SLOT_BYTES } from '../protocol/limits.ts';
import { slotIdOf } from '../protocol/slot-id.ts';
import type { Db } from '../storage/database.ts';
import { listPlacedSlots } from '../storage/reply-slots.ts';
import { fillFor } from './fill-for.ts';

/**
 * What stands under each token, in the order asked; for a token without a slot the same bytes each time, which
 * nobody without the key can tell from a sealed reply. The same work is done in both cases.
 */
export async function collectReplies(
  db: Db,
  fillKey: Uint8Array,
  tokens: readonly Uint8Array[],
): Promise<Uint8Array> {
  const ids = tokens.map(slotIdOf);
  const fills = tokens.map((token) => fillFor(fillKey, token, SLOT_BYTES));
  const rows = await listPlacedSlots(db, ids);
  const found = new Map(rows.map(({ id, sealed }) => [toBase64url(id), sealed]));
  return concat(
    ...ids.map((id, index) => found.get(toBase64url(id)) ?? fills[index] ?? new Uint8Array(SLOT_BYTES)),
  );
}
