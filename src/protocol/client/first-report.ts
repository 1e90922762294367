import { type KemPublicKey, type KemSeed, kemPublicKey as usableKemKey } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES, OPENS_ALONE } from '../limits.ts';
import { type CaseSecret, caseIdOf } from './case-secret.ts';
import { type ConsentDocument, verifyConsent } from './consent.ts';
import { type FirstReportHeader, FirstReportHeaderSchema } from './first-report-header.ts';
import { openReviewerShare, type ReviewerSecrets } from './reviewer-share.ts';
import { checkVaultKey, checkVaultShare, readVault, type Vault } from './vault.ts';
import type { VaultKey } from './vault-shares.ts';

/** A first report, after everything in it was found to belong together. */
export interface FirstReport {
  readonly header: FirstReportHeader;
  readonly caseId: LogId;
  readonly caseSecret: CaseSecret;
  readonly kemPublicKey: KemPublicKey;
  readonly consentPublicKey: Uint8Array;
  readonly report: Uint8Array;
  readonly consent: ConsentDocument;
  readonly signedConsent: Uint8Array;
  /** Names and contact under a key of their own; null where the reporter gave none. */
  readonly vault: Vault | null;
  /** The frames before the shares: what the MAC in each share covers. */
  readonly front: readonly Uint8Array[];
  readonly shares: readonly Uint8Array[];
  /** The body without padding: what event 0 of the case log keeps. */
  readonly body: Uint8Array;
}

/**
 * Reads and checks the body of a first report. `bytes` come padded out of an envelope or exact out of a case log.
 * Throws `wrong-label`, `bad-encoding`, `bad-length`, `bad-padding`, `trailing-bytes`, `newer-version`, `wrong-context`,
 * `excluded-reader`, `bad-signature`. That a reader's own share agrees is for `openOwnShare`. Source: docs/protocol.md, section 4.1.
 */
export const readFirstReport = (
  bytes: Uint8Array,
  organisation: OrganisationId,
  form: 'padded' | 'exact',
): FirstReport => {
  const frames = decodeFrames(LABEL.firstReport, bytes, form);
  const [rawHeader, secret, kem, consentKey, report, signedConsent, rawVault, ...shares] = frames;
  if (!rawHeader || !secret || !kem || !consentKey || !report || !signedConsent || !rawVault) {
    throw new ProtocolError('bad-encoding', 'first report');
  }
  const header = decodeDocument(FirstReportHeaderSchema, rawHeader);
  checkHeader(header, organisation, shares.length);
  const caseSecret = exactly(secret, KEY_BYTES) as CaseSecret;
  const kemPublicKey = usableKemKey(kem);
  const consentPublicKey = exactly(consentKey, KEY_BYTES);
  const caseId = caseIdOf(caseSecret, kemPublicKey, consentPublicKey);
  return {
    header,
    caseId,
    caseSecret,
    kemPublicKey,
    consentPublicKey,
    report,
    consent: verifyConsent(signedConsent, { organisation, caseId, consentPublicKey }),
    signedConsent,
    vault: rawVault.length === 0 ? null : readVault(rawVault, shares.length),
    front: [rawHeader, secret, kem, consentKey, report, signedConsent, rawVault],
    shares,
    body: encodeFrames(LABEL.firstReport, frames),
  };
};

const checkHeader = (header: FirstReportHeader, organisation: OrganisationId, shares: number): void => {
  const { readers, excluded } = header;
  if (header.organisation !== toBase64url(organisation))
    throw new ProtocolError('wrong-context', 'organisation');
  if (shares === 0 || readers.length !== shares || new Set(readers).size !== shares)
    throw new ProtocolError('bad-encoding', 'shares');
  if (readers.some((id) => excluded.includes(id))) throw new ProtocolError('excluded-reader');
};

/**
 * What this reader alone shares with the reporter, after the whole report was found to be what the reporter wrote.
 * Every reader calls it before they file or believe a report. Throws `wrong-context` when the reader is not named or the
 * share was made for another place, `cannot-decrypt` when it does not open, `vault-wrong-share` when it lacks our part of the
 * vault's key or has another's, or holds a whole key that is not this vault's or that the consent does not grant, and what
 * `openReviewerShare` throws.
 */
export const openOwnShare = (
  report: FirstReport,
  organisation: OrganisationId,
  member: MemberId,
  seeds: readonly KemSeed[],
): ReviewerSecrets => {
  const at = report.header.readers.indexOf(toBase64url(member));
  const sealed = report.shares[at];
  if (sealed === undefined) throw new ProtocolError('wrong-context', 'reader');
  const { caseId, consentPublicKey, front, vault } = report;
  const place = { organisation, caseId };
  const secrets = openReviewerShare(sealed, { ...place, member }, consentPublicKey, front, seeds);
  if (secrets === null) throw new ProtocolError('cannot-decrypt', 'share');
  const { vaultShare, vaultKey } = secrets;
  if ((vault === null) !== (vaultShare === null)) throw new ProtocolError('vault-wrong-share');
  if (vault !== null && vaultShare !== null) checkVaultShare(vault, place, { member, at }, vaultShare);
  checkWholeKey(report, vaultKey);
  return secrets;
};

/** The whole key is there exactly where the vault says so, which it may only by the reporter's signed consent. */
const checkWholeKey = ({ vault, consent }: FirstReport, key: VaultKey | null): void => {
  const isAllowed = consent.switches[OPENS_ALONE] === 'granted';
  if ((vault?.alone ?? false) !== (key !== null) || (key !== null && !isAllowed)) {
    throw new ProtocolError('vault-wrong-share', 'whole key');
  }
  if (vault !== null && key !== null) checkVaultKey(vault, key);
};

/**
 * Throws `excluded-reader` when the reporter left this member out: nobody grants them the case, nor do they keep it.
 */
export const refuseExcluded = (report: FirstReport, member: MemberId): void => {
  if (report.header.excluded.includes(toBase64url(member))) throw new ProtocolError('excluded-reader');
};
