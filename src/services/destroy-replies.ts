import { destroyHashOf, slotIdOf } from '../protocol/slot-id.ts';
import type { Db } from '../storage/database.ts';
import { emptyReplySlot } from '../storage/reply-slots.ts';

export type Destruction = { readonly slotToken: Uint8Array; readonly destroyToken: Uint8Array };

/** Empties each reply whose destroy token is shown. Nothing tells whether there was one. */
export async function destroyReplies(db: Db, pairs: readonly Destruction[]): Promise<void> {
  for (const { slotToken, destroyToken } of pairs) {
    await emptyReplySlot(db, slotIdOf(slotToken), destroyHashOf(destroyToken));
  }
}
