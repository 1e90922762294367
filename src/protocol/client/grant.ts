import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { equalBytes, exactly, u32be } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { readerOf } from '../encoding/reader.ts';
import { ProtocolError } from '../errors.ts';
import { logId, type MemberId, memberId, type OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { signLabelled, verifyLabelled } from '../primitives/keyed.ts';
import { type CaseSecret, epochCommitment, type LogKeys } from './case-secret.ts';
import type { AuthorKeys, LogAuthor } from './log-event.ts';

/** A log's keys as a colleague handed them over. Valid only if that colleague is on the log: the caller checks. */
export interface Grant {
  readonly keys: LogKeys;
  readonly granter: MemberId;
}

/** Seals the keys of a log to one member, signed by the granter. Source: docs/protocol.md, section 6. */
export const sealGrant = (
  keys: LogKeys,
  organisation: OrganisationId,
  granter: LogAuthor,
  recipient: { readonly member: MemberId; readonly publicKey: KemPublicKey },
  entropy: Entropy,
): Uint8Array => {
  const signed = signedPart(keys, organisation, recipient.member, granter.member);
  const signature = signLabelled(granter.signingKey, LABEL.grantSignature, signed);
  const frames = [
    organisation,
    keys.log,
    u32be(keys.epoch),
    keys.secret,
    recipient.member,
    granter.member,
    signature,
  ];
  const plaintext = encodeFrames(LABEL.grant, frames);
  return sealAgeFile({ plaintext, recipients: [recipient.publicKey], decoys: 0, entropy });
};

/**
 * Null when it is not sealed to us. Throws `wrong-context` (another organisation or recipient), `unknown-author`,
 * `bad-signature`, `bad-encoding`, `bad-length`, and what `openAgeFile` throws. Source: docs/protocol.md, section 6.
 */
export const openGrant = (
  sealed: Uint8Array,
  organisation: OrganisationId,
  recipient: { readonly member: MemberId; readonly seeds: readonly KemSeed[] },
  authorKeys: AuthorKeys,
): Grant | null => {
  const plaintext = openAgeFile(sealed, recipient.seeds);
  if (plaintext === null) return null;
  const frames = decodeFrames(LABEL.grant, plaintext, 'exact');
  const [place, log, epoch, secret, member, granter, signature] = frames;
  if (!place || !log || !epoch || !secret || !member || !granter || !signature || frames.length !== 7) {
    throw new ProtocolError('bad-encoding', 'grant');
  }
  if (!equalBytes(place, organisation) || !equalBytes(member, recipient.member)) {
    throw new ProtocolError('wrong-context', 'grant');
  }
  const authorKey = authorKeys(toBase64url(granter));
  if (authorKey === undefined) throw new ProtocolError('unknown-author');
  const keys: LogKeys = {
    log: logId(log),
    epoch: readerOf(exactly(epoch, 4)).u32(),
    secret: exactly(secret, KEY_BYTES) as CaseSecret,
  };
  const signed = signedPart(keys, organisation, recipient.member, memberId(granter));
  verifyLabelled(authorKey, LABEL.grantSignature, signed, signature);
  return { keys, granter: memberId(granter) };
};

const signedPart = (
  keys: LogKeys,
  organisation: OrganisationId,
  recipient: MemberId,
  granter: MemberId,
): Uint8Array =>
  partsOf(organisation, keys.log, u32be(keys.epoch), epochCommitment(keys.secret), recipient, granter);
