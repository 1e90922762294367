import type { Db } from '../storage/database.ts';
import { deleteSession, deleteSessionsOf } from '../storage/sessions.ts';
import { hashOfToken } from './read-session.ts';

export function signOutHere(db: Db, token: Uint8Array): Promise<void> {
  return deleteSession(db, hashOfToken(token));
}

export function signOutEverywhere(db: Db, member: Uint8Array): Promise<void> {
  return deleteSessionsOf(db, member);
}
