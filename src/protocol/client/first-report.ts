import { type KemPublicKey, type KemSeed, kemPublicKey as usableKemKey } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import type { LogId, MemberId, OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { KEY_BYTES, OPENS_ALONE, SIGNATURE_BYTES } from '../limits.ts';
import { verifyLabelled } from '../primitives/keyed.ts';
import { verifyAttestedConsent } from './attested-consent.ts';
import { type CaseSecret, caseIdOf } from './case-secret.ts';
import { type ConsentDocument, verifyConsent } from './consent.ts';
import {
  type EnteredReportHeader,
  type FirstReportHeader,
  readFirstReportHeader,
} from './first-report-header.ts';
import type { AuthorKeys } from './log-event.ts';
import { openReviewerShare, type ReviewerSecrets } from './reviewer-share.ts';
import { checkVaultKey, checkVaultShare, readVault, type Vault } from './vault.ts';
import type { VaultKey } from './vault-shares.ts';

/** In whose word a report stands that reached the organisation elsewhere. */
export interface Entered {
  readonly member: string; // id in base64url
  readonly entry: Uint8Array; // a document of the casefile
}

/** A first report, after everything in it was found to belong together. */
export interface FirstReport {
  readonly header: FirstReportHeader;
  readonly caseId: LogId;
  readonly caseSecret: CaseSecret;
  readonly kemPublicKey: KemPublicKey;
  readonly consentPublicKey: Uint8Array;
  readonly report: Uint8Array;
  /** Signed by the reporter, or attested by whoever entered the report: `entered` tells. */
  readonly consent: ConsentDocument;
  readonly signedConsent: Uint8Array;
  /** What the member said who entered it, their signature checked; null where a reporter sent it themselves. */
  readonly entered: Entered | null;
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
 * `excluded-reader`, `bad-signature`. A report that a member entered is refused with `unknown-author` unless `memberKeys` names
 * them. That a reader's own share agrees is for `openOwnShare`. Source: docs/protocol.md, sections 4.1 and 4.5.
 */
export const readFirstReport = (
  bytes: Uint8Array,
  organisation: OrganisationId,
  form: 'padded' | 'exact',
  memberKeys: AuthorKeys = () => undefined,
): FirstReport => {
  const frames = decodeFrames(LABEL.firstReport, bytes, form);
  const [rawHeader, secret, kem, consentKey, report, signedConsent, rawVault, ...others] = frames;
  if (!rawHeader || !secret || !kem || !consentKey || !report || !signedConsent || !rawVault) {
    throw new ProtocolError('bad-encoding', 'first report');
  }
  const header = readFirstReportHeader(rawHeader);
  const shares = header.version === 1 ? others : others.slice(ENTRY_FRAMES);
  checkHeader(header, organisation, shares.length);
  const caseSecret = exactly(secret, KEY_BYTES) as CaseSecret;
  const kemPublicKey = usableKemKey(kem);
  const consentPublicKey = exactly(consentKey, KEY_BYTES);
  const caseId = caseIdOf(caseSecret, kemPublicKey, consentPublicKey);
  const front = frames.slice(0, frames.length - shares.length);
  const place = { organisation, caseId };
  return {
    header,
    caseId,
    caseSecret,
    kemPublicKey,
    consentPublicKey,
    report,
    ...(header.version === 1
      ? { consent: verifyConsent(signedConsent, { ...place, consentPublicKey }), entered: null }
      : readEntered(header, front, place, memberKeys)),
    signedConsent,
    vault: rawVault.length === 0 ? null : readVault(rawVault, shares.length),
    front,
    shares,
    body: encodeFrames(LABEL.firstReport, frames),
  };
};

const ENTRY_FRAMES = 2;

/** The member's signature covers everything before it: no other words, no other case, no other readers. */
const readEntered = (
  { enteredBy, readers }: EnteredReportHeader,
  front: readonly Uint8Array[],
  place: { readonly organisation: OrganisationId; readonly caseId: LogId },
  memberKeys: AuthorKeys,
): Pick<FirstReport, 'consent' | 'entered'> => {
  const covered = front.slice(0, -1);
  const [signature, entry, consent] = [front.at(-1), front.at(-2), front[CONSENT_FRAME]];
  if (!signature || !entry || !consent) throw new ProtocolError('bad-encoding', 'entry');
  if (!readers.includes(enteredBy)) throw new ProtocolError('bad-encoding', 'entered by no reader');
  const key = memberKeys(enteredBy);
  if (key === undefined) throw new ProtocolError('unknown-author', 'entered report');
  verifyLabelled(key, LABEL.entrySignature, partsOf(...covered), exactly(signature, SIGNATURE_BYTES));
  return { consent: verifyAttestedConsent(consent, place, key), entered: { member: enteredBy, entry } };
};

const CONSENT_FRAME = 5;

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
const checkWholeKey = ({ vault, consent, entered }: FirstReport, key: VaultKey | null): void => {
  const isAllowed = entered === null && consent.switches[OPENS_ALONE] === 'granted';
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
