import { concat, exactly, u32be } from '../encoding/bytes.ts';
import { readerOf } from '../encoding/reader.ts';
import { type LogId, logId, type MemberId, type OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { CASE_ID_BYTES, KEY_BYTES } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { openUnder, sealUnder } from '../primitives/keyed.ts';
import type { CaseSecret, LogKeys } from './case-secret.ts';

/** Whose ring it is. */
export interface RingOwner {
  readonly organisation: OrganisationId;
  readonly member: MemberId;
  readonly ringKey: Uint8Array;
}

/** One row as it travels: `log id ‖ u32 epoch ‖ 72 sealed bytes`. */
export const sealRingRow = (owner: RingOwner, keys: LogKeys, entropy: Entropy): Uint8Array => {
  const context = sealContext(owner, keys.log, keys.epoch);
  const sealed = sealUnder(owner.ringKey, LABEL.ringEntry, context, keys.secret, entropy);
  return concat(keys.log, u32be(keys.epoch), sealed);
};

/** Throws `cannot-decrypt` when the row was made for another member, log or epoch. */
export const openRingRow = (owner: RingOwner, row: Uint8Array): LogKeys => {
  const reader = readerOf(row);
  const log = logId(reader.take(CASE_ID_BYTES));
  const epoch = reader.u32();
  const secret = openUnder(owner.ringKey, LABEL.ringEntry, sealContext(owner, log, epoch), reader.rest());
  return { log, epoch, secret: exactly(secret, KEY_BYTES) as CaseSecret };
};

const sealContext = ({ organisation, member }: RingOwner, log: LogId, epoch: number): Uint8Array[] => [
  organisation,
  member,
  log,
  u32be(epoch),
];
