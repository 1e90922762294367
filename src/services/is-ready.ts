import { type Db, isReachable } from '../storage/database.ts';
import { isMigrated } from '../storage/migrate.ts';

/** Whether calls can be served: the database answers, and its tables are those of this version. */
export async function isReady(db: Db): Promise<boolean> {
  return (await isReachable(db)) && (await isMigrated(db));
}
