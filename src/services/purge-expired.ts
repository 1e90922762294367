import { DRAFT_DAYS } from '../protocol/limits.ts';
import { dayAfter } from '../protocol/times.ts';
import { type Db, inTransaction } from '../storage/database.ts';
import { deleteDraftsBefore } from '../storage/drafts.ts';
import { deleteHeadSlotsBefore } from '../storage/head-slots.ts';
import { tryLock } from '../storage/locks.ts';
import { deleteReplySlotsBefore } from '../storage/reply-slots.ts';
import { findCurrentRoster } from '../storage/rosters.ts';
import { deleteExpiredSessions } from '../storage/sessions.ts';
import { deleteExpiredProofs } from '../storage/spent-proofs.ts';
import { deleteStreamEntriesBefore, listStreams } from '../storage/stream-entries.ts';
import { sessionLimits } from './read-session.ts';

/** Removes what has outlived its use: at once what proved something, after its days a paused report, after the roster's retention what was left here. */
export function purgeExpired(db: Db, now: number): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await tryLock(tx, 'purging'))) return;
    await deleteExpiredProofs(tx, Math.floor(now / 1000));
    await deleteExpiredSessions(tx, sessionLimits(now));
    await deleteDraftsBefore(tx, dayAfter(now, -DRAFT_DAYS));
    const roster = await findCurrentRoster(tx);
    if (roster === null) return;
    const oldestKept = dayAfter(now, -roster.retention_days);
    for (const stream of await listStreams(tx)) await deleteStreamEntriesBefore(tx, stream, oldestKept);
    await deleteReplySlotsBefore(tx, oldestKept);
    await deleteHeadSlotsBefore(tx, oldestKept);
  });
}
