import { encodeReport, type Report } from '../../src/casefile/report.ts';
import type { CaseSecret, LogKeys } from '../../src/protocol/client/case-secret.ts';
import { type ConsentDocument, signConsent } from '../../src/protocol/client/consent.ts';
import { type Envelope, openEnvelope } from '../../src/protocol/client/envelope.ts';
import { type FirstReport, readFirstReport } from '../../src/protocol/client/first-report.ts';
import type { AuthorKeys } from '../../src/protocol/client/log-event.ts';
import type { PhraseEntropy } from '../../src/protocol/client/phrase.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { type FirstReportDraft, sealFirstReport } from '../../src/protocol/client/seal-first-report.ts';
import { fromBase64url, toBase64url } from '../../src/protocol/encoding/base64url.ts';
import type { OrganisationId } from '../../src/protocol/ids.ts';
import { memberOf, type Roster } from '../../src/protocol/roster.ts';
import { NOW, reviewer, type SampleOrganisation } from './sample-organisation.ts';
import { seededBytes, seededEntropy } from './seeded-entropy.ts';

export const REPORT: Report = {
  version: 2,
  path: 'full',
  narrative: 'They came at night and asked about the meeting in Geneva.',
  danger: 'within-days',
  place: { country: 'AD', detail: '' },
  date: { precision: 'month', value: '2026-02' },
  cooperation: 'I spoke at the Human Rights Council.',
  link: '',
};

/** A reporter of an organisation, the same for the same seed. */
export const sampleReporter = (organisation: OrganisationId, seed = 'reporter'): ReporterKeys =>
  deriveReporterKeys(seededBytes(`${seed}/phrase`, 16) as PhraseEntropy, organisation);

/** The change of a consent that replaces one document, or none. */
type Change = Partial<Extract<ConsentDocument, { readonly version: 1 }>>;

export const consentOf = (keys: ReporterKeys, change: Change = {}): ConsentDocument => ({
  version: 1,
  organisation: toBase64url(keys.organisation),
  caseId: toBase64url(keys.caseId),
  textVersion: 1,
  language: 'en',
  switches: { C1: 'granted' },
  destinations: [],
  files: [],
  given: '2026-03-04T10Z',
  expires: '2026-09-01',
  previous: null,
  ...change,
});

export const signedConsent = (keys: ReporterKeys): Uint8Array =>
  signConsent(consentOf(keys), keys.consent.secretKey);

export const draftFor = (
  keys: ReporterKeys,
  { reviewers }: SampleOrganisation,
  change: Partial<FirstReportDraft> = {},
): FirstReportDraft => ({
  report: encodeReport(REPORT),
  consent: signedConsent(keys),
  language: 'en',
  readers: reviewers.map((member) => member.intakeKey),
  excluded: [],
  vault: null,
  ...change,
});

export const sealedReport = (
  keys: ReporterKeys,
  organisation: SampleOrganisation,
  change: Partial<FirstReportDraft> = {},
): Envelope =>
  sealFirstReport(
    keys,
    draftFor(keys, organisation, change),
    organisation.roster,
    NOW,
    seededEntropy('first report'),
  );

/** The padded body, as the reviewer at this place opens it. */
export const bodyFor = (organisation: SampleOrganisation, envelope: Envelope, place = 0): Uint8Array => {
  const body = openEnvelope(envelope, [reviewer(organisation, place).seed]);
  if (body === null) throw new Error('The envelope is not for this reviewer.');
  return body;
};

export const readReport = (organisation: SampleOrganisation, envelope: Envelope): FirstReport =>
  readFirstReport(bodyFor(organisation, envelope), organisation.id, 'padded');

/** The keys of the first epoch of a reporter's case. */
export const firstKeys = (keys: ReporterKeys): LogKeys => ({
  log: keys.caseId,
  epoch: 0,
  secret: keys.caseSecret,
});

/** Later epochs of the same case. */
export const keysOfEpoch = (keys: ReporterKeys, epoch: number): LogKeys =>
  epoch === 0
    ? firstKeys(keys)
    : { log: keys.caseId, epoch, secret: seededBytes(`epoch ${epoch}`, 32) as CaseSecret };

/** Whom a roster names. */
export const authorsOf =
  (roster: Roster): AuthorKeys =>
  (author) => {
    const member = memberOf(roster, author);
    return member === undefined ? undefined : fromBase64url(member.signingKey);
  };
