import { sql } from 'kysely';
import type { Db } from './database.ts';
import type { Role, Tables } from './tables.ts';

export type SessionMember = {
  readonly member: Uint8Array;
  readonly role: Role;
  readonly intake: boolean;
  readonly seenAt: number;
};
export type SessionLimits = { readonly startedAfter: number; readonly seenAfter: number };

export async function insertSession(db: Db, row: Tables['session']): Promise<void> {
  await db.insertInto('session').values(row).execute();
}

/** Who holds a live session, with the role of the current roster; null when expired, unknown, or removed. */
export async function findSession(
  db: Db,
  tokenHash: Uint8Array,
  limits: SessionLimits,
): Promise<SessionMember | null> {
  const { rows } = await sql<SessionMember>`
    select session.member, session.seen_at as "seenAt", named.role, named.intake
    from session
    join roster_member named on named.member = session.member
    where session.token_hash = ${tokenHash}
      and session.started_at > ${limits.startedAfter} and session.seen_at > ${limits.seenAfter}
      and named.sequence = (select max(sequence) from roster)`.execute(db);
  return rows[0] ?? null;
}

export async function touchSession(db: Db, tokenHash: Uint8Array, now: number): Promise<void> {
  await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash).execute();
}

export async function deleteSession(db: Db, tokenHash: Uint8Array): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(db: Db, member: Uint8Array): Promise<void> {
  await db.deleteFrom('session').where('member', '=', member).execute();
}

export async function deleteExpiredSessions(db: Db, limits: SessionLimits): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where((is) =>
      is.or([is('started_at', '<=', limits.startedAfter), is('seen_at', '<=', limits.seenAfter)]),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
