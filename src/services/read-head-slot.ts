import type { Db } from '../storage/database.ts';
import { findHeadSlot } from '../storage/head-slots.ts';
import type { Versioned } from '../storage/members.ts';

/** The stored revision; of none, 0 and empty bytes. */
export async function readHeadSlot(db: Db, id: Uint8Array): Promise<Versioned> {
  const row = await findHeadSlot(db, id);
  return row === null
    ? { version: 0, sealed: new Uint8Array() }
    : { version: row.revision, sealed: row.sealed };
}
