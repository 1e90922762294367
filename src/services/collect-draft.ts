import { draftIdOf } from '../protocol/draft-write.ts';
import { DRAFT_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { findDraft } from '../storage/drafts.ts';
import { fillFor } from './fill-for.ts';

/** The draft of this write key; where there is none, bytes that look like one, after the same work. */
export async function collectDraft(db: Db, fillKey: Uint8Array, writeKey: Uint8Array): Promise<Uint8Array> {
  const fill = fillFor(fillKey, writeKey, DRAFT_BYTES);
  const row = await findDraft(db, draftIdOf(writeKey));
  return row?.sealed ?? fill;
}
