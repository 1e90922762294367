import { ServiceError } from '../errors.ts';
import type { Db } from '../storage/database.ts';
import { deleteGrant, type GrantRow, insertGrant, listGrants } from '../storage/grants.ts';
import { findInCurrentRoster } from '../storage/rosters.ts';

export const LARGEST_GRANT_BYTES = 4096;
const GRANTS_PER_PAGE = 500;

export type NewGrant = { readonly recipient: Uint8Array; readonly sealed: Uint8Array };

/** @throws `unknown-member` unless the current roster names the recipient. */
export async function leaveGrant(db: Db, { recipient, sealed }: NewGrant): Promise<void> {
  if (sealed.length === 0 || sealed.length > LARGEST_GRANT_BYTES) throw new ServiceError('invalid');
  if ((await findInCurrentRoster(db, recipient)) === null) throw new ServiceError('unknown-member');
  await insertGrant(db, recipient, sealed);
}

export function listOwnGrants(db: Db, recipient: Uint8Array): Promise<GrantRow[]> {
  return listGrants(db, recipient, GRANTS_PER_PAGE);
}

export function removeOwnGrant(db: Db, recipient: Uint8Array, id: number): Promise<void> {
  return deleteGrant(db, recipient, id);
}
