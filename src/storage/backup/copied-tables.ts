import type { Tables } from '../tables.ts';

/**
 * What becomes of each table in a backup, in the order in which rows may be put back. Left out is what is timed or
 * lasts minutes, and the server's own keys: it makes new ones, and nobody can act as the portal with a copy.
 * A new table does not compile before this is decided.
 */
export const TABLES_IN_BACKUP: Readonly<Record<keyof Tables, 'copied' | 'left-out'>> = {
  organisation: 'copied',
  roster: 'copied',
  roster_member: 'copied',
  member: 'copied',
  intake_key: 'copied',
  announcement: 'copied',
  publication: 'copied',
  counter: 'copied',
  stream: 'copied',
  stream_entry: 'copied',
  reply_slot: 'copied',
  head_slot: 'copied',
  draft: 'copied',
  blob: 'copied',
  blob_part: 'copied',
  blob_content: 'copied',
  case_head: 'copied',
  case_event: 'copied',
  case_tombstone: 'copied',
  key_ring_entry: 'copied',
  member_log: 'copied',
  grant: 'copied',
  digest: 'copied',
  notice: 'left-out',
  session: 'left-out',
  spent_proof: 'left-out',
  pace: 'left-out',
  server_secret: 'left-out',
};

/**
 * Numbers that only tell what came after what, and only until the next sign-in: in a backup they count the rows as they
 * stand there, in random order.
 */
export const RENUMBERED: Readonly<Partial<Record<keyof Tables, string>>> = {
  member_log: 'changed',
  grant: 'id',
};

/** Kept by the migrations themselves: the version that a backup states stands for them. */
const OF_MIGRATIONS = ['kysely_migration', 'kysely_migration_lock'];

/**
 * The tables of a database that a backup copies, in their order.
 * @throws Error when there is one about which nothing was decided: a later release made it.
 */
export function copiedAmong(present: readonly string[]): string[] {
  const unknown = present.filter((name) => !(name in TABLES_IN_BACKUP) && !OF_MIGRATIONS.includes(name));
  if (unknown.length > 0)
    throw new Error(`This release does not know the table ${unknown.join(', ')}: a later one made it.`);
  return Object.entries(TABLES_IN_BACKUP)
    .filter(([name, fate]) => fate === 'copied' && present.includes(name))
    .map(([name]) => name);
}
