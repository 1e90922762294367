import { ServiceError } from '../errors.ts';
import { KEY_FILE_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { findKeyFile, replaceKeyFile, type Versioned } from '../storage/members.ts';

export async function readKeyFile(db: Db, member: Uint8Array): Promise<Versioned> {
  const found = await findKeyFile(db, member);
  if (found === undefined) throw new ServiceError('not-found');
  return found;
}

/** @throws `version-conflict` unless this is the next version. */
export async function writeKeyFile(db: Db, member: Uint8Array, next: Versioned): Promise<void> {
  if (next.sealed.length !== KEY_FILE_BYTES) throw new ServiceError('invalid');
  if (!(await replaceKeyFile(db, member, next))) throw new ServiceError('version-conflict');
}
