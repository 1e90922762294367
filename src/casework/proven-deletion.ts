import type { CaseDeletion } from '../casefile/case-deletion.ts';
import { decodeWritten } from '../casefile/case-event.ts';
import type { DeletionGround } from '../casefile/codes/deletion-grounds.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { readStatement } from '../protocol/client/log-statement.ts';
import { fromBase64url, toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { OrganisationId } from '../protocol/ids.ts';
import { tombstoneOf } from '../protocol/log-deletion.ts';
import { isSamePerson } from './former-ids.ts';
import type { TrustedRosters } from './trusted-rosters.ts';

/** A deletion to which two reviewers set their signatures. Member ids in base64url. */
export interface ProvenDeletion {
  readonly tombstone: string;
  readonly ground: DeletionGround;
  readonly proposedBy: string;
  readonly agreedBy: string;
}

/** A deletion as the team log records it: who carried it out, when, and how far the log went that is gone. */
export interface KnownDeletion extends ProvenDeletion {
  readonly by: string;
  readonly time: string; // instant
  readonly lastSequence: number;
}

/**
 * Checks the two signed events of a record against each other: the same case, proposed by one person, agreed by another, both
 * within what the log held. Throws `wrong-context`, `unknown-author`, `bad-signature`, `bad-encoding`.
 */
export const provenDeletion = (
  { tombstone, head, proposed, agreed }: CaseDeletion,
  organisation: OrganisationId,
  rosters: Pick<TrustedRosters, 'authorKeys' | 'lineOf'>,
): ProvenDeletion => {
  const read = (text: string): Pick<LogEvent, 'header' | 'data'> =>
    readStatement(fromBase64url(text), organisation, rosters.authorKeys);
  const [first, second] = [read(proposed), read(agreed)];
  const proposal = meaningOf(first);
  const agreement = meaningOf(second);
  const stands =
    proposal.type === 'deletion-proposed' &&
    agreement.type === 'agreed' &&
    agreement.proposal === proposal.sequence &&
    agreement.sequence > proposal.sequence &&
    agreement.sequence <= head.sequence &&
    !isSamePerson(rosters, agreement.author, proposal.author) &&
    first.header.log === second.header.log &&
    toBase64url(tombstoneOf(fromBase64url(first.header.log))) === tombstone;
  if (!stands) throw new ProtocolError('wrong-context', 'deletion');
  return { tombstone, ground: proposal.ground, proposedBy: proposal.author, agreedBy: agreement.author };
};

const meaningOf = ({ header, data }: Pick<LogEvent, 'header' | 'data'>): ReturnType<typeof decodeWritten> => {
  const { type, sequence, time, author } = header;
  if (type !== 'deletion-proposed' && type !== 'agreed') throw new ProtocolError('wrong-context', 'deletion');
  return decodeWritten(type, data, { sequence, time, author });
};
