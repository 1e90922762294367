import { fromBase64url, toBase64url } from '../encoding/base64url.ts';
import { encodeDocument } from '../encoding/document.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { ProtocolError } from '../errors.ts';
import { memberIdOf } from '../ids.ts';
import type { IntakeKey } from '../intake-key.ts';
import { LABEL } from '../labels.ts';
import {
  KEM_PUBLIC_KEY_BYTES,
  KEY_BYTES,
  MOST_INTAKE_MEMBERS,
  OPENS_ALONE,
  ORGANISATION_ID_BYTES,
  SIGNATURE_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { signLabelled } from '../primitives/keyed.ts';
import { memberOf, type Roster } from '../roster.ts';
import { hourOf } from '../times.ts';
import { verifyAttestedConsent } from './attested-consent.ts';
import { type ConsentDocument, ownConsent, verifyConsent } from './consent.ts';
import { type Envelope, envelopeBodyBytes, envelopeStanzas, sealEnvelope } from './envelope.ts';
import { EnteredReportHeaderSchema, FirstReportHeaderSchema } from './first-report-header.ts';
import type { LogAuthor } from './log-event.ts';
import type { ReporterKeys } from './reporter-keys.ts';
import { reviewerShareBytes, sealReviewerShare } from './reviewer-share.ts';
import { sealVault, type VaultDraft, vaultFrameBytes } from './vault.ts';

/** What a reporter hands over to be sealed. */
export interface FirstReportDraft {
  readonly report: Uint8Array; // a document of the casefile
  readonly consent: Uint8Array; // signed
  readonly language: string;
  readonly readers: readonly IntakeKey[];
  readonly excluded: readonly string[]; // member ids that must never be given the case
  /** Names and contact, its shares in the order of `readers`; null for a report without. */
  readonly vault: VaultDraft | null;
}

const NO_VAULT = new Uint8Array(0);

/**
 * Seals a first report to the chosen readers. `now` in milliseconds since 1970; only its hour is kept.
 * Throws `no-reader`, `too-many-readers`, `excluded-reader`, `too-long`, `bad-argument` for a reader named twice, and what
 * `sealVault` and `verifyConsent` throw. Source: docs/protocol.md, section 4.1.
 */
export const sealFirstReport = (
  keys: ReporterKeys,
  draft: FirstReportDraft,
  roster: Roster,
  now: number,
  entropy: Entropy,
): Envelope => {
  const { organisation, caseId, consent } = keys;
  const allowed = verifyConsent(draft.consent, { organisation, caseId, consentPublicKey: consent.publicKey });
  return sealParts(keys, draft, null, allowed, roster, now, entropy);
};

/** What a member says of a report that reached the organisation elsewhere, and with which key they sign it. */
export interface Entrant extends LogAuthor {
  readonly entry: Uint8Array; // a document of the casefile
}

/**
 * The same for a report that a member enters: to the server it looks like any other. Its consent is one that this member
 * attests. Throws what `sealFirstReport` throws, `no-reader` when the member is none of the readers, and what
 * `verifyAttestedConsent` throws. Source: docs/protocol.md, section 4.5.
 */
export const sealEnteredReport = (
  keys: ReporterKeys,
  draft: FirstReportDraft,
  entrant: Entrant,
  roster: Roster,
  now: number,
  entropy: Entropy,
): Envelope => {
  const id = toBase64url(entrant.member);
  const signingKey = memberOf(roster, id)?.signingKey;
  if (signingKey === undefined || !draft.readers.some(({ member }) => member.id === id)) {
    throw new ProtocolError('no-reader', 'entered by no reader');
  }
  const allowed = verifyAttestedConsent(draft.consent, keys, fromBase64url(signingKey));
  return sealParts(keys, draft, entrant, allowed, roster, now, entropy);
};

const sealParts = (
  keys: ReporterKeys,
  draft: FirstReportDraft,
  entrant: Entrant | null,
  allowed: ConsentDocument,
  roster: Roster,
  now: number,
  entropy: Entropy,
): Envelope => {
  checkReaders(draft, roster);
  const { organisation, caseId, consent } = keys;
  const header = encodeHeader(organisation, draft, entrant, roster, hourOf(now));
  const ownKeys = [keys.caseSecret, keys.kemPublicKey, consent.publicKey];
  const members = draft.readers.map((reader) => memberIdOf(reader.member.id));
  // Only the person themselves lets one reviewer open their names.
  const alone = entrant === null && opensAlone(allowed);
  const place = { organisation, caseId };
  const vault = draft.vault ? sealVault(draft.vault, place, members, entropy, alone) : NO_VAULT;
  const vaultKey = draft.vault !== null && alone ? draft.vault.key : null;
  const words = [header, ...ownKeys, draft.report, draft.consent, vault];
  const front = entrant === null ? words : withEntry(words, entrant);
  const shares = draft.readers.map((reader, at) => {
    const member = memberIdOf(reader.member.id);
    const vaultShare = draft.vault?.shares[at] ?? null;
    const secrets = { macKey: keys.macKeyFor(member), vaultShare, vaultKey };
    const context = { organisation, caseId, member };
    return sealReviewerShare(context, secrets, consent.secretKey, front, reader.publicKey, entropy);
  });
  const recipients = draft.readers.map((reader) => reader.publicKey);
  return sealEnvelope(LABEL.firstReport, [...front, ...shares], recipients, roster, entropy);
};

const withEntry = (words: readonly Uint8Array[], { entry, signingKey }: Entrant): Uint8Array[] => {
  const covered = [...words, entry];
  return [...covered, signLabelled(signingKey, LABEL.entrySignature, partsOf(...covered))];
};

/** One reviewer gets the whole key only where the signed consent says so: the two cannot differ. */
const opensAlone = ({ switches }: ConsentDocument): boolean => switches[OPENS_ALONE] === 'granted';

/** What decides how much room a report has: everything but its words. */
export type FirstReportSurroundings = Omit<FirstReportDraft, 'report' | 'vault'> & {
  readonly vault: Pick<VaultDraft, 'quorum'> | null;
  readonly entrant?: Entrant | null;
};

/** The bytes that a report document may take beside this consent, these readers and a vault: exactly what still fits. */
export const reportBytesLeft = (draft: FirstReportSurroundings, roster: Roster): number => {
  const { readers, entrant = null } = draft;
  const alone = entrant === null && opensAlone(ownConsent(draft.consent));
  const vault = draft.vault
    ? new Uint8Array(vaultFrameBytes(readers.length, draft.vault.quorum, alone))
    : NO_VAULT;
  const header = encodeHeader(new Uint8Array(ORGANISATION_ID_BYTES), draft, entrant, roster, hourOf(0));
  const shareBytes = reviewerShareBytes(draft.vault === null ? 'none' : alone ? 'whole' : 'part');
  const shares = readers.map(() => new Uint8Array(shareBytes));
  const ownKeys = [KEY_BYTES, KEM_PUBLIC_KEY_BYTES, KEY_BYTES].map((length) => new Uint8Array(length));
  const entry = entrant === null ? [] : [entrant.entry, new Uint8Array(SIGNATURE_BYTES)];
  const frames = [header, ...ownKeys, NO_REPORT, draft.consent, vault, ...entry, ...shares];
  return envelopeBodyBytes(roster) - encodeFrames(LABEL.firstReport, frames).length;
};

const NO_REPORT = new Uint8Array(0);

const encodeHeader = (
  organisation: Uint8Array,
  { language, readers, excluded }: Pick<FirstReportDraft, 'language' | 'readers' | 'excluded'>,
  entrant: Entrant | null,
  roster: Roster,
  sent: string,
): Uint8Array => {
  const fields = {
    organisation: toBase64url(organisation),
    roster: toBase64url(roster.hash),
    sent,
    language,
    readers: readers.map((reader) => reader.member.id),
    excluded: [...excluded],
  };
  if (entrant === null) return encodeDocument({ version: 1, ...fields }, FirstReportHeaderSchema);
  const enteredBy = toBase64url(entrant.member);
  return encodeDocument({ version: 2, ...fields, enteredBy }, EnteredReportHeaderSchema);
};

const checkReaders = ({ readers, excluded }: FirstReportDraft, roster: Roster): void => {
  const ids = readers.map((reader) => reader.member.id);
  if (ids.length === 0) throw new ProtocolError('no-reader');
  if (ids.length > Math.min(MOST_INTAKE_MEMBERS, envelopeStanzas(roster)))
    throw new ProtocolError('too-many-readers');
  if (new Set(ids).size !== ids.length) throw new ProtocolError('bad-argument', 'a reader twice');
  if (ids.some((id) => excluded.includes(id))) throw new ProtocolError('excluded-reader');
};
