import { plainText, sectionsOf } from '../../casefile/export/plain-text.ts';
import { decodeReport } from '../../casefile/report.ts';
import type { KemSeed } from '../../protocol/age/keys.ts';
import { openEnvelope } from '../../protocol/client/envelope.ts';
import { type FirstReport, openOwnShare, readFirstReport } from '../../protocol/client/first-report.ts';
import { readFirstReportHeader } from '../../protocol/client/first-report-header.ts';
import {
  isMessageFor,
  openMessage,
  readSealedMessage,
  verifyMessageMac,
} from '../../protocol/client/message.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { decodeFrames } from '../../protocol/encoding/frames.ts';
import { fromUtf8 } from '../../protocol/encoding/utf8.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import {
  type MemberId,
  memberIdOf,
  type OrganisationId,
  organisationId,
  organisationIdOf,
} from '../../protocol/ids.ts';
import { LABEL, type Label } from '../../protocol/labels.ts';
import { UsageError } from '../command.ts';

/** A first report that one of our identities opened, and the reader whose identity it was. */
interface OwnReport {
  readonly organisation: OrganisationId;
  readonly member: MemberId;
  readonly macKey: Uint8Array;
  readonly report: FirstReport;
}

/**
 * What an envelope says, in words, with what was checked; null where the envelope is for none of these identities.
 * `first` is the envelope of the first report of the case, which a later message needs.
 */
export function envelopeText(
  envelope: Uint8Array,
  identities: readonly KemSeed[],
  first: Uint8Array | null,
): string | null {
  const body = openEnvelope(envelope, identities);
  if (body === null) return null;
  if (framesUnder(LABEL.firstReport, body) !== null) return reportText(ownReport(body, identities));
  if (framesUnder(LABEL.message, body) === null) throw new UsageError('This envelope is of a later release.');
  const firstBody = first === null ? null : openEnvelope(first, identities);
  if (firstBody === null)
    throw new UsageError(
      'This is a later message of a case. Name the envelope of its first report behind --report, with an identity that opens it.',
    );
  return messageText(body, ownReport(firstBody, identities));
}

/** The frames of a body, or null when it has another label. */
function framesUnder(label: Label, body: Uint8Array): readonly Uint8Array[] | null {
  try {
    return decodeFrames(label, body, 'padded');
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'wrong-label') return null;
    throw error;
  }
}

/** The organisation is the one that the report names: whose identities these are, its reader knows. */
function ownReport(body: Uint8Array, identities: readonly KemSeed[]): OwnReport {
  const [rawHeader] = framesUnder(LABEL.firstReport, body) ?? [];
  if (rawHeader === undefined) throw new UsageError('The envelope behind --report holds no first report.');
  const header = readFirstReportHeader(rawHeader);
  // Whose signature that is, only the roster says: without it nothing of such a report is believed.
  if (header.version === 2)
    throw new UsageError(
      'A member entered this report. Read it at the desk, or with the recovery of a backup.',
    );
  const organisation = organisationIdOf(header.organisation);
  const report = readFirstReport(body, organisation, 'padded');
  for (const id of header.readers) {
    const member = memberIdOf(id);
    const macKey = ownShare(report, organisation, member, identities);
    if (macKey !== null) return { organisation, member, macKey, report };
  }
  throw new ProtocolError('cannot-decrypt', 'share');
}

/** Null for a colleague's. Everything else that is wrong with a share throws. */
function ownShare(
  report: FirstReport,
  organisation: OrganisationId,
  member: MemberId,
  identities: readonly KemSeed[],
): Uint8Array | null {
  try {
    return openOwnShare(report, organisation, member, identities).macKey;
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'cannot-decrypt') return null;
    throw error;
  }
}

function reportText({ organisation, member, report }: OwnReport): string {
  const { header, caseId, consent } = report;
  const checks = {
    case: toBase64url(caseId),
    organisation: toBase64url(organisation),
    'sealed to': toBase64url(member),
    sent: header.sent,
    language: header.language,
    'left out': header.excluded,
    checked:
      'The reporter’s code over the whole report holds for this reader, and the consent carries their signature.',
  };
  const { switches, given, expires } = consent;
  return [
    sectionsOf({ 'first report': checks }),
    sectionsOf(decodeReport(report.report)),
    sectionsOf({ consent: { given, expires, ...switches } }),
  ].join('\n');
}

function messageText(body: Uint8Array, { organisation, member, macKey, report }: OwnReport): string {
  const sealed = readSealedMessage(body, organisationId(organisation));
  const keys = { log: report.caseId, epoch: 0, secret: report.caseSecret };
  if (!isMessageFor(keys, sealed))
    throw new UsageError('This message is of another case, or was written after the case got new keys.');
  const message = openMessage(keys, organisation, sealed);
  verifyMessageMac(message, member, macKey);
  const { kind, sent, language } = message.header;
  const checks = {
    case: toBase64url(report.caseId),
    kind,
    sent,
    language,
    checked: 'The reporter’s code over the message holds for this reader.',
  };
  const said = kind === 'text' ? `\n${plainText(fromUtf8(message.data))}\n` : '';
  return sectionsOf({ message: checks }) + said;
}
