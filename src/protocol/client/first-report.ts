import { type KemPublicKey, type KemSeed, kemPublicKey as usableKemKey } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeDocument } from '../encoding/document.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES } from '../limits.ts';
import { type CaseSecret, caseIdOf } from './case-secret.ts';
import { type ConsentDocument, verifyConsent } from './consent.ts';
import { type FirstReportHeader, FirstReportHeaderSchema } from './first-report-header.ts';
import { openReviewerShare } from './reviewer-share.ts';

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
  const [rawHeader, secret, kem, consentKey, report, signedConsent, vault, ...shares] = frames;
  if (!rawHeader || !secret || !kem || !consentKey || !report || !signedConsent || !vault) {
    throw new ProtocolError('bad-encoding', 'first report');
  }
  if (vault.length !== 0) throw new ProtocolError('newer-version', 'vault');
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
    front: [rawHeader, secret, kem, consentKey, report, signedConsent, vault],
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
 * The MAC key that this reader shares with the reporter, after the whole report was found to be what the reporter wrote.
 * Every reader calls it before they file or believe a report. Throws `wrong-context` when the reader is not named or the
 * share was made for another place, `cannot-decrypt` when it does not open, and what `openReviewerShare` throws.
 */
export const openOwnShare = (
  report: FirstReport,
  organisation: OrganisationId,
  member: MemberId,
  seeds: readonly KemSeed[],
): Uint8Array => {
  const sealed = report.shares[report.header.readers.indexOf(toBase64url(member))];
  if (sealed === undefined) throw new ProtocolError('wrong-context', 'reader');
  const { caseId, consentPublicKey, front } = report;
  const macKey = openReviewerShare(sealed, { organisation, caseId, member }, consentPublicKey, front, seeds);
  if (macKey === null) throw new ProtocolError('cannot-decrypt', 'share');
  return macKey;
};

/**
 * Throws `excluded-reader` when the reporter left this member out: nobody grants them the case, nor do they keep it.
 */
export const refuseExcluded = (report: FirstReport, member: MemberId): void => {
  if (report.header.excluded.includes(toBase64url(member))) throw new ProtocolError('excluded-reader');
};
