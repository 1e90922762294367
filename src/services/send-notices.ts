import { noticeFailed, noticesMissed } from '../events.ts';
import { type Db, inTransaction, type Tx } from '../storage/database.ts';
import { tryLock } from '../storage/locks.ts';
import {
  deleteNoticesBefore,
  findLastNotice,
  findSettledNotices,
  giveUpNotices,
  keepMissedNotices,
  keepNoticeOutcome,
} from '../storage/notices.ts';
import { dueBetween } from './notice-schedule.ts';

/** Where a notice goes. `due` in seconds since 1970 is all that one may say besides its constant words. */
export type NoticeTarget = {
  readonly channel: 'mail' | 'webhook';
  readonly send: (due: number, signal: AbortSignal) => Promise<void>;
};

export type NoticePlan = {
  /** Minutes of the UTC day. */
  readonly times: readonly number[];
  readonly lateMinutes: number;
  readonly targets: readonly NoticeTarget[];
};

/** Shorter than the database lets a transaction wait. */
const SEND_TIMEOUT_MS = 20_000;
const KEPT_S = 8 * 24 * 60 * 60;

/**
 * Sends every notice that is due and not too late, to each target once among all processes. What fails is tried again
 * at the next call; what was slept through is counted. Nothing here reads what came in.
 */
export function sendNotices(db: Db, plan: NoticePlan, now: number): Promise<void> {
  const seconds = Math.floor(now / 1000);
  const tooLate = seconds - plan.lateMinutes * 60;
  if (plan.times.length === 0 || plan.targets.length === 0) return Promise.resolve();
  return inTransaction(db, async (tx) => {
    if (!(await tryLock(tx, 'noticing'))) return;
    await countMissed(tx, plan, seconds, tooLate);
    for (const due of dueBetween(plan.times, tooLate, seconds)) await sendDue(tx, plan.targets, due);
  });
}

async function countMissed(tx: Tx, plan: NoticePlan, seconds: number, tooLate: number): Promise<void> {
  const last = (await findLastNotice(tx)) ?? tooLate;
  const slept = dueBetween(plan.times, Math.max(last, seconds - KEPT_S), tooLate);
  const missed = (await giveUpNotices(tx, tooLate + 1)) + slept.length * plan.targets.length;
  await keepMissedNotices(tx, slept, [...plan.targets.keys()]);
  await deleteNoticesBefore(tx, seconds - KEPT_S);
  if (missed > 0) noticesMissed(missed);
}

/** All at the same time, so that one slow target makes no other wait. */
async function sendDue(tx: Tx, targets: readonly NoticeTarget[], due: number): Promise<void> {
  const settled = await findSettledNotices(tx, due);
  const open = [...targets.entries()].filter(([place]) => !settled.has(place));
  const outcomes = await Promise.all(open.map(([, target]) => outcomeOf(target, due)));
  for (const [at, [place]] of open.entries()) {
    await keepNoticeOutcome(tx, due, place, outcomes[at] === 'sent' ? 'sent' : 'tried');
  }
}

async function outcomeOf({ channel, send }: NoticeTarget, due: number): Promise<'tried' | 'sent'> {
  try {
    await send(due, AbortSignal.timeout(SEND_TIMEOUT_MS));
    return 'sent';
  } catch (error) {
    noticeFailed(channel, error);
    return 'tried';
  }
}
