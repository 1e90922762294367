import { ServiceError } from '../errors.ts';
import { ENTRIES_PER_PAGE } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { listStreamEntries, type PlacedEntry } from '../storage/stream-entries.ts';

/** The next entries after a position. */
export function readStream(db: Db, name: string, after: number): Promise<PlacedEntry[]> {
  if (name !== 'intake') throw new ServiceError('not-found');
  return listStreamEntries(db, name, after, ENTRIES_PER_PAGE);
}
