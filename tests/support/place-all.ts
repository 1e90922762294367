import { setTimeout as pause } from 'node:timers/promises';
import { placeBatch } from '../../src/services/place-batch.ts';
import type { Db } from '../../src/storage/database.ts';

/** Makes readable what has come, as the portal does every few seconds; where it is just at it, afterwards. */
export async function placeAll(db: Db): Promise<void> {
  while ((await placeBatch(db, Date.now())) === null) await pause(20);
}
