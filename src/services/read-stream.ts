import { ENTRIES_PER_PAGE } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { listStreamEntries, type PlacedEntry } from '../storage/stream-entries.ts';

/** The next entries of a stream after a position. Who may read it is for `demandReader` to say. */
export function readStream(db: Db, name: string, after: number): Promise<PlacedEntry[]> {
  return listStreamEntries(db, name, after, ENTRIES_PER_PAGE);
}
