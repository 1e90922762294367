import { createHash } from 'node:crypto';
import type { Db } from '../storage/database.ts';
import { findSession, type SessionLimits, type SessionMember, touchSession } from '../storage/sessions.ts';

export type { SessionMember };

const IDLE_S = 30 * 60;
const ABSOLUTE_S = 12 * 60 * 60;
const NOTED_EVERY_S = 60;

/** The member behind a session cookie, as the current roster has them; null when there is none any more. */
export async function readSession(db: Db, token: Uint8Array, now: number): Promise<SessionMember | null> {
  const seconds = Math.floor(now / 1000);
  const hash = hashOfToken(token);
  const session = await findSession(db, hash, sessionLimits(now));
  if (session !== null && seconds - session.seenAt >= NOTED_EVERY_S) await touchSession(db, hash, seconds);
  return session;
}

export function sessionLimits(now: number): SessionLimits {
  const seconds = Math.floor(now / 1000);
  return { startedAfter: seconds - ABSOLUTE_S, seenAfter: seconds - IDLE_S };
}

/** Only the hash is stored: who reads the table cannot take over a session. */
export function hashOfToken(token: Uint8Array): Uint8Array {
  return createHash('sha256').update(token).digest();
}
