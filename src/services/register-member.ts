import { ServiceError } from '../errors.ts';
import { exactly } from '../protocol/encoding/bytes.ts';
import { memberId } from '../protocol/ids.ts';
import { KEY_BYTES, KEY_FILE_BYTES } from '../protocol/limits.ts';
import type { Db } from '../storage/database.ts';
import { insertMember } from '../storage/members.ts';

export type NewMember = {
  readonly member: Uint8Array;
  readonly authKey: Uint8Array;
  readonly keyFile: Uint8Array;
};

/** Stores what a member signs in with. Registered is not allowed: the roster alone says who may do what. */
export async function registerMember(db: Db, { member, authKey, keyFile }: NewMember): Promise<void> {
  const isNew = await insertMember(db, {
    id: memberId(member),
    auth_key: exactly(authKey, KEY_BYTES),
    key_file: exactly(keyFile, KEY_FILE_BYTES),
    key_file_version: 1,
  });
  if (!isNew) throw new ServiceError('version-conflict');
}
