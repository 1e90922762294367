import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import type { Db } from '../storage/database.ts';
import { insertReplySlot } from '../storage/reply-slots.ts';

export type Reply = {
  readonly id: Uint8Array;
  readonly sealed: Uint8Array;
  readonly destroyHash: Uint8Array;
};

/**
 * Stores a reply, once: the same bytes again are fine, also after the reporter destroyed them.
 * @throws `slot-taken` when other bytes have the id.
 */
export async function leaveReply(db: Db, { id, sealed, destroyHash }: Reply): Promise<void> {
  const contentHash = createHash('sha256').update(destroyHash).update(sealed).digest();
  const stored = await insertReplySlot(db, {
    id,
    sealed,
    content_hash: contentHash,
    destroy_hash: destroyHash,
  });
  if (!equalBytes(stored, contentHash)) throw new ServiceError('slot-taken');
}
