import { draftIdOf, isDraftDeletion } from '../protocol/draft-write.ts';
import { KEY_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { removeDraft } from '../storage/drafts.ts';

/** Removes the draft whose key signed for it. Nothing tells whether there was one, or whether the signature stood. */
export async function deleteDraft(db: Db, deletion: Uint8Array): Promise<void> {
  if (isDraftDeletion(deletion)) await removeDraft(db, draftIdOf(deletion.subarray(0, KEY_BYTES)));
}
