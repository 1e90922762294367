import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { countField } from '../protocol/encoding/fields.ts';
import { MEMBER_ID_BYTES, MOST_INTAKE_MEMBERS, SMALLEST_IDENTITY_QUORUM } from '../protocol/limits.ts';

const REASON_CHARACTERS = 2_000;

const version = v.literal(1);
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS));
const quorum = countField(SMALLEST_IDENTITY_QUORUM, MOST_INTAKE_MEMBERS);
const holders = v.pipe(
  v.array(bytesField(MEMBER_ID_BYTES)),
  v.minLength(SMALLEST_IDENTITY_QUORUM),
  v.maxLength(MOST_INTAKE_MEMBERS),
);

/** What reviewers do with the names of a case, apart from the parts themselves. */
export const VAULT_SCHEMAS = {
  'vault-ask': v.strictObject({ version, reason }),
  'vault-opened': v.strictObject({ version, request: countField() }),
  /** Asks for the key to be split anew, among whom, and how many of them shall have to agree. */
  'vault-renew-ask': v.strictObject({ version, reason, holders, quorum }),
  /** Its author holds a part of this splitting (by the sequence of its event), and it is no good. */
  'vault-renewed-wrong': v.strictObject({ version, generation: countField() }),
  'vault-opened-alone': v.strictObject({ version, reason }),
  /** Its author has seen the alarm about an opening alone. */
  'vault-alone-seen': v.strictObject({ version, opening: countField() }),
} as const;

export type VaultType = keyof typeof VAULT_SCHEMAS;
export type VaultContent<Type extends VaultType> = Omit<
  v.InferOutput<(typeof VAULT_SCHEMAS)[Type]>,
  'version'
>;

/** A step about names as an event says it, without who and when. */
export type VaultAct = {
  [Type in VaultType]: { readonly type: Type } & Readonly<VaultContent<Type>>;
}[VaultType];
