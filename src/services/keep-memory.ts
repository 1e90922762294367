import { ServiceError } from '../errors.ts';
import { MEMORY_LARGEST_BYTES, MEMORY_SMALLEST_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { findMemory, replaceMemory, type Versioned } from '../storage/members.ts';
import { isPaddedSize } from './padded-sizes.ts';

/** What a member's desk remembers; version 0 and empty before the first time. */
export async function readMemory(db: Db, member: Uint8Array): Promise<Versioned> {
  const found = await findMemory(db, member);
  if (found === undefined) throw new ServiceError('not-found');
  return found;
}

/** @throws `version-conflict` unless this is the next version. */
export async function writeMemory(db: Db, member: Uint8Array, next: Versioned): Promise<void> {
  if (!isPaddedSize(next.sealed.length, MEMORY_SMALLEST_BYTES, MEMORY_LARGEST_BYTES))
    throw new ServiceError('invalid');
  if (!(await replaceMemory(db, member, next))) throw new ServiceError('version-conflict');
}
