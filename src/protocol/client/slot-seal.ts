import { ageFileOverhead } from '../age/sizes.ts';
import { exactly } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import type { MemberId, OrganisationId } from '../ids.ts';
import type { LABEL } from '../labels.ts';
import { SEAL_OVERHEAD_BYTES, SLOT_BYTES } from '../limits.ts';
import { openUnder } from '../primitives/keyed.ts';
import type { Roster } from '../roster.ts';
import type { SlotId } from '../slot-id.ts';
import type { SlotLabels } from './slot-labels.ts';

/** What the age file inside a slot may hold: the slot less both seals. */
export const SLOT_PLAINTEXT_BYTES =
  SLOT_BYTES - SEAL_OVERHEAD_BYTES - ageFileOverhead(1, SLOT_BYTES - SEAL_OVERHEAD_BYTES);

/** Who answers: their place in the roster and their signing key (64-byte secret key). */
export interface ReplyAuthor {
  readonly member: MemberId;
  readonly label: string;
  readonly signingKey: Uint8Array;
}

/** Where a slot is written: for which organisation, under which roster. */
export interface SlotPlace {
  readonly organisation: OrganisationId;
  readonly roster: Roster;
}

/**
 * The age file inside a slot, or null: noise and absence look alike, so what does not open under a key that only the two
 * sides have is nothing. Throws `bad-length` on any other size.
 */
export const openOuterSeal = (
  key: Uint8Array,
  id: SlotId,
  bytes: Uint8Array,
  label: SlotLabels['seal'] | typeof LABEL.headSeal,
): Uint8Array | null => {
  try {
    return openUnder(key, label, [id], exactly(bytes, SLOT_BYTES));
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'cannot-decrypt') return null;
    throw error;
  }
};
