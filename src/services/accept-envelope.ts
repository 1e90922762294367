import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { INTAKE_STREAM } from '../protocol/stream-names.ts';
import type { Db } from '../storage/database.ts';
import { insertStreamEntry } from '../storage/stream-entries.ts';
import { looksLikeEnvelope } from './envelope-outside.ts';

/**
 * Takes an envelope in: durable when this returns, once however often it comes.
 * @throws `not-an-envelope`.
 */
export async function acceptEnvelope(db: Db, envelope: Uint8Array): Promise<void> {
  if (!looksLikeEnvelope(envelope)) throw new ServiceError('not-an-envelope');
  const hash = createHash('sha256').update(envelope).digest();
  await insertStreamEntry(db, { stream: INTAKE_STREAM, hash, entry: envelope });
}
