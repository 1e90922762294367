import { orRefuse, ServiceError } from '../errors.ts';
import { type DraftWrite, draftIdOf, verifyDraftWrite } from '../protocol/draft-write.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { dayOf } from '../protocol/times.ts';
import type { Db } from '../storage/database.ts';
import { findDraft, writeDraft } from '../storage/drafts.ts';

/**
 * Keeps a draft in place of the revision before it; durable when this returns, and the same bytes again change nothing.
 * @throws `bad-write-signature`; `version-conflict` where another revision stands.
 */
export async function keepDraft(db: Db, write: DraftWrite, now: number): Promise<void> {
  orRefuse('bad-write-signature', () => verifyDraftWrite(write));
  const { sealed, revision } = write;
  const id = draftIdOf(write.writeKey);
  if (await writeDraft(db, { id, sealed, revision, written_on: dayOf(now) })) return;
  const stored = await findDraft(db, id);
  if (stored?.revision !== revision || !equalBytes(stored.sealed, sealed)) {
    throw new ServiceError('version-conflict');
  }
}
