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
import { vaultShare as usableShare, VAULT_SHARE_BYTES, type VaultShare } from './vault-shares.ts';

/** Whose share of which case: what it carries beside the key, and must match where it is found. */
export interface ShareContext {
  readonly organisation: OrganisationId;
  readonly caseId: LogId;
  readonly member: MemberId;
}

/** What only this reader shares with the reporter. */
export interface ReviewerSecrets {
  readonly macKey: Uint8Array;
  /** This reader's part of the key to the vault; null where the report has none. */
  readonly vaultShare: VaultShare | null;
}

const NO_VAULT_SHARE = new Uint8Array(0);

/** A share in bytes: always the same with a vault, and without one. */
export const reviewerShareBytes = (withVault: boolean): number => {
  const lengths = [
    ORGANISATION_ID_BYTES,
    CASE_ID_BYTES,
    MEMBER_ID_BYTES,
    KEY_BYTES,
    withVault ? VAULT_SHARE_BYTES : NO_VAULT_SHARE.length,
    SIGNATURE_BYTES,
    HASH_BYTES,
  ];
  const frames = lengths.map((length) => new Uint8Array(length));
  return ageFileBytes(1, encodeFrames(LABEL.reviewerShare, frames).length);
};

const signedPart = ({ organisation, caseId, member }: ShareContext, macKey: Uint8Array): Uint8Array =>
  partsOf(organisation, caseId, member, macKey);

/**
 * Seals to one reviewer what only they share with the reporter: a key of 32 bytes, and their part of the vault's. The consent key (64-byte secret key)
 * signs the key, not the report: what the report says stays deniable, and yet no reader can alter it for another.
 * `report`: the frames of the first report before the shares. Source: docs/protocol.md, section 4.1.
 */
export const sealReviewerShare = (
  context: ShareContext,
  { macKey, vaultShare }: ReviewerSecrets,
  consentSecretKey: Uint8Array,
  report: readonly Uint8Array[],
  recipient: KemPublicKey,
  entropy: Entropy,
): Uint8Array => {
  const { organisation, caseId, member } = context;
  const signature = signLabelled(consentSecretKey, LABEL.shareSignature, signedPart(context, macKey));
  const reportMac = mac(macKey, LABEL.shareReportMac, ...report);
  const frames = [organisation, caseId, member, macKey, vaultShare ?? NO_VAULT_SHARE, signature, reportMac];
  const plaintext = encodeFrames(LABEL.reviewerShare, frames);
  return sealAgeFile({ plaintext, recipients: [recipient], decoys: 0, entropy });
};

/**
 * What the share holds, or null when it is not ours. Throws `wrong-context` when it was made for another place,
 * `bad-signature` when the reporter did not give us this key, `bad-mac` when the report is not what they wrote,
 * `bad-encoding`, `bad-length`, and what `openAgeFile` throws.
 */
export const openReviewerShare = (
  sealed: Uint8Array,
  context: ShareContext,
  consentPublicKey: Uint8Array,
  report: readonly Uint8Array[],
  seeds: readonly KemSeed[],
): ReviewerSecrets | null => {
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
  verifyLabelled(consentPublicKey, LABEL.shareSignature, signedPart(context, macKey), signature);
  const expected = mac(exactly(macKey, KEY_BYTES), LABEL.shareReportMac, ...report);
  if (!equalBytes(expected, reportMac)) throw new ProtocolError('bad-mac', 'first report');
  return { macKey, vaultShare: vaultShare.length === 0 ? null : usableShare(vaultShare) };
};
