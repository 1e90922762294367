import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import type { Db } from '../storage/database.ts';
import { beginStream, insertStreamEntry } from '../storage/stream-entries.ts';
import { looksLikeEnvelope } from './envelope-outside.ts';
import type { SessionMember } from './read-session.ts';
import { demandWriter } from './stream-access.ts';

/**
 * Takes an envelope in for a destination: durable when this returns, once however often it comes.
 * @throws `not-an-envelope`, `not-allowed`.
 */
export async function leaveForDestination(
  db: Db,
  name: string,
  member: SessionMember,
  envelope: Uint8Array,
): Promise<void> {
  await demandWriter(db, name, member);
  if (!looksLikeEnvelope(envelope)) throw new ServiceError('not-an-envelope');
  await beginStream(db, name);
  const hash = createHash('sha256').update(envelope).digest();
  await insertStreamEntry(db, { stream: name, hash, entry: envelope });
}
