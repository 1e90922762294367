import type { PartStore } from '../services/part-store.ts';
import { placeBatch } from '../services/place-batch.ts';
import { purgeBlobs } from '../services/purge-blobs.ts';
import { purgeExpired } from '../services/purge-expired.ts';
import { type NoticePlan, sendNotices } from '../services/send-notices.ts';
import type { Db } from '../storage/database.ts';
import { type Job, repeat } from './repeat.ts';
import { watchRoster } from './watch-roster.ts';

const PLACE_EVERY_MS = 3000;
const PURGE_EVERY_MS = 60_000;
/** What its sender removed is to be gone soon. */
const PURGE_BLOBS_EVERY_MS = 5_000;
const WATCH_ROSTER_EVERY_MS = 86_400_000;
const NOTICE_EVERY_MS = 15_000;

/** Everything that runs by the clock. */
export function startJobs(db: Db, parts: PartStore, now: () => number, notices: NoticePlan): Job {
  const jobs = [
    repeat('place-batch', PLACE_EVERY_MS, () => placeBatch(db, now())),
    repeat('purge-expired', PURGE_EVERY_MS, () => purgeExpired(db, now())),
    repeat('purge-blobs', PURGE_BLOBS_EVERY_MS, () => purgeBlobs(db, parts, now())),
    repeat('watch-roster', WATCH_ROSTER_EVERY_MS, () => watchRoster(db, now())),
    repeat('send-notices', NOTICE_EVERY_MS, () => sendNotices(db, notices, now())),
  ];
  return {
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
