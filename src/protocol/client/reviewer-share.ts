import { openAgeFile, sealAgeFile } from '../age/file.ts';
import type { KemPublicKey, KemSeed } from '../age/keys.ts';
import { ageFileBytes } from '../age/sizes.ts';
import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL, type Label } from '../labels.ts';
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
import {
  vaultKey as usableKey,
  vaultShare as usableShare,
  VAULT_SHARE_BYTES,
  type VaultKey,
  type VaultShare,
} from './vault-shares.ts';

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
  /** The whole key, where the reporter allows one reviewer to open names alone; null everywhere else. */
  readonly vaultKey: VaultKey | null;
}

/** The whole key of a vault. Throws `names-not-alone` where the reporter gave it to nobody. */
export const wholeKeyIn = ({ vaultKey }: ReviewerSecrets): VaultKey => {
  if (vaultKey === null) throw new ProtocolError('names-not-alone');
  return vaultKey;
};

/** What a share holds of a vault: nothing, this reader's part, or the part and the whole key. */
export type VaultInShare = 'none' | 'part' | 'whole';

const NO_VAULT_SHARE = new Uint8Array(0);
/** Among the frames of a share that holds the whole key. */
const KEY_PLACE = 5;

/** A share in bytes: always the same for what it holds of a vault. */
export const reviewerShareBytes = (vault: VaultInShare): number => {
  const lengths = [
    ORGANISATION_ID_BYTES,
    CASE_ID_BYTES,
    MEMBER_ID_BYTES,
    KEY_BYTES,
    vault === 'none' ? NO_VAULT_SHARE.length : VAULT_SHARE_BYTES,
    ...(vault === 'whole' ? [KEY_BYTES] : []),
    SIGNATURE_BYTES,
    HASH_BYTES,
  ];
  const frames = lengths.map((length) => new Uint8Array(length));
  return ageFileBytes(1, encodeFrames(labelFor(vault === 'whole'), frames).length);
};

const labelFor = (isWhole: boolean): Label => (isWhole ? LABEL.reviewerShareAlone : LABEL.reviewerShare);

const signedPart = ({ organisation, caseId, member }: ShareContext, macKey: Uint8Array): Uint8Array =>
  partsOf(organisation, caseId, member, macKey);

/**
 * Seals to one reviewer what only they share with the reporter: a key of 32 bytes, and their part of the vault's. The consent key (64-byte secret key)
 * signs the key, not the report: what the report says stays deniable, and yet no reader can alter it for another.
 * `report`: the frames of the first report before the shares. Source: docs/protocol.md, section 4.1.
 */
export const sealReviewerShare = (
  context: ShareContext,
  { macKey, vaultShare, vaultKey }: ReviewerSecrets,
  consentSecretKey: Uint8Array,
  report: readonly Uint8Array[],
  recipient: KemPublicKey,
  entropy: Entropy,
): Uint8Array => {
  const { organisation, caseId, member } = context;
  const signature = signLabelled(consentSecretKey, LABEL.shareSignature, signedPart(context, macKey));
  const reportMac = mac(macKey, LABEL.shareReportMac, ...report);
  const ofVault = [vaultShare ?? NO_VAULT_SHARE, ...(vaultKey === null ? [] : [vaultKey])];
  const frames = [organisation, caseId, member, macKey, ...ofVault, signature, reportMac];
  const plaintext = encodeFrames(labelFor(vaultKey !== null), frames);
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
  const { frames, vaultKey } = framesOf(plaintext);
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
  return { macKey, vaultShare: vaultShare.length === 0 ? null : usableShare(vaultShare), vaultKey };
};

/** The frames that both forms have, and the key that only the later one has, beside the vault share. */
const framesOf = (plaintext: Uint8Array): { frames: Uint8Array[]; vaultKey: VaultKey | null } => {
  try {
    return { frames: decodeFrames(LABEL.reviewerShare, plaintext, 'exact'), vaultKey: null };
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'wrong-label') throw error;
  }
  const frames = decodeFrames(LABEL.reviewerShareAlone, plaintext, 'exact');
  const [key] = frames.splice(KEY_PLACE, 1);
  if (key === undefined) throw new ProtocolError('bad-encoding', 'share');
  return { frames, vaultKey: usableKey(key) };
};
