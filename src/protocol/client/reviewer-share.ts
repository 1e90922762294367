import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { ageFileBytes } from '../age/sizes.ts';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import {
  CASE_ID_BYTES,
  HASH_BYTES,
  KEY_BYTES,
  MEMBER_ID_BYTES,
  ORGANISATION_ID_BYTES,
  SIGNATURE_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { mac, signLabelled, verifyLabelled } from '../primitives/keyed.ts';

/** Whose share of which case: what it carries beside the key, and must match where it is found. */
export interface ShareContext {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
  readonly member: MemberId;
}

const NO_VAULT_SHARE = new Uint8Array(0);

/** A share in bytes: always the same. */
export const reviewerShareBytes = (): number => {
  const lengths = [
    ORGANISATION_ID_BYTES,
    CASE_ID_BYTES,
    MEMBER_ID_BYTES,
    KEY_BYTES,
    NO_VAULT_SHARE.length,
    SIGNATURE_BYTES,
    HASH_BYTES,
  ];
  const frames = lengths.map((length) => new Uint8Array(length));
  return ageFileBytes(1, encodeFrames(LABEL.reviewerShare, frames).length);
};

const signedPart = ({ organisation, caseId, member }: ShareContext, macKey: Uint8Array): Uint8Array =>
  partsOf(organisation, caseId, member, macKey);

/**
 * Seals to one reviewer the key that only they share with the reporter (32 bytes). The consent key (64-byte secret key)
 * signs the key, not the report: what the report says stays deniable, and yet no reader can alter it for another.
 * `report`: the frames of the first report before the shares. Source: docs/protocol.md, section 4.1.
 */
export const sealReviewerShare = (
  context: ShareContext,
  macKey: Uint8Array,
  consentSecretKey: Uint8Array,
  report: readonly Uint8Array[],
  recipient: KemPublicKey,
  entropy: Entropy,
): Uint8Array => {
  const { organisation, caseId, member } = context;
  const signature = signLabelled(consentSecretKey, LABEL.shareSignature, signedPart(context, macKey));
  const reportMac = mac(macKey, LABEL.shareReportMac, ...report);
  const frames = [organisation, caseId, member, macKey, NO_VAULT_SHARE, signature, reportMac];
  const plaintext = encodeFrames(LABEL.reviewerShare, frames);
  return sealAgeFile({ plaintext, recipients: [recipient], decoys: 0, entropy });
};

/**
 * The MAC key, or null when the share is not ours. Throws `wrong-context` when it was made for another place,
 * `bad-signature` when the reporter did not give us this key, `bad-mac` when the report is not what they wrote,
 * `newer-version` when it holds part of a vault, `bad-encoding`, `bad-length`, and what `openAgeFile` throws.
 */
export const openReviewerShare = (
  sealed: Uint8Array,
  context: ShareContext,
  consentPublicKey: Uint8Array,
  report: readonly Uint8Array[],
  seeds: readonly KemSeed[],
): Uint8Array | null => {
  const plaintext = openAgeFile(sealed, seeds);
  if (plaintext === null) return null;
  const frames = decodeFrames(LABEL.reviewerShare, plaintext, 'exact');
  const [organisation, caseId, member, macKey, vaultShare, signature, reportMac] = frames;
  if (
    !organisation ||
    !caseId ||
    !member ||
    !macKey ||
    !vaultShare ||
    !signature ||
    !reportMac ||
    frames.length !== 7
  ) {
    throw new ProtocolError('bad-encoding', 'share');
  }
  const here =
    equalBytes(organisation, context.organisation) &&
    equalBytes(caseId, context.caseId) &&
    equalBytes(member, context.member);
  if (!here) throw new ProtocolError('wrong-context', 'share');
  if (vaultShare.length !== 0) throw new ProtocolError('newer-version', 'vault share');
  verifyLabelled(consentPublicKey, LABEL.shareSignature, signedPart(context, macKey), signature);
  const expected = mac(exactly(macKey, KEY_BYTES), LABEL.shareReportMac, ...report);
  if (!equalBytes(expected, reportMac)) throw new ProtocolError('bad-mac', 'first report');
  return macKey;
};
